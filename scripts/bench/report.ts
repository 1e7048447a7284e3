/** Milliseconds of several runs, ours and the peer's, taken in turn. */
export type Measured = {
  readonly what: string;
  readonly ours: readonly number[];
  readonly peer: string;
  readonly theirs: readonly number[];
};

/** Medians and spreads, and the ratio of the medians: machines differ and have moods. */
export function report({ what, ours, peer, theirs }: Measured): void {
  const [our, their] = [median(ours), median(theirs)];
  console.log(`${what}: ${our.toFixed(0)} ms (${spread(ours)})`);
  console.log(`peer, ${peer}: ${their.toFixed(0)} ms (${spread(theirs)})`);
  console.log(`ratio: ${(our / their).toFixed(2)}`);
}

/** The value that so large a part of the values does not reach. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
}
