/** Anything that counts as a row of numbers: arrays and typed arrays alike. */
export type Numbers = ArrayLike<number>;

/** The figure at a position; NaN beyond either end, so that a wrong index cannot pass for a zero. */
export const at = (values: Numbers, index: number): number => values[index] ?? NaN;

export function sum(values: Numbers): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += at(values, i);
  return total;
}

/** NaN for no values. */
export function mean(values: Numbers): number {
  return sum(values) / values.length;
}

/** Sample variance (divisor n - 1); NaN for fewer than two values. */
export function sampleVariance(values: Numbers): number {
  return sumOfSquares(values) / (values.length - 1);
}

/** Population variance (divisor n): for figures that are the whole, not a sample of it. */
export function populationVariance(values: Numbers): number {
  return sumOfSquares(values) / values.length;
}

function sumOfSquares(values: Numbers): number {
  const centre = mean(values);
  let total = 0;
  for (let i = 0; i < values.length; i++) total += (at(values, i) - centre) ** 2;
  return total;
}

/** `count` values made from their position, which starts at 0. */
export function tabulate<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
