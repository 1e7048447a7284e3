export type Parameters = Readonly<Record<string, string>>;

/** One text for an indicator and its parameters, in whichever order they were given. */
export function keyOf(indicator: string, parameters: Parameters): string {
  const sorted = Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([indicator, Object.fromEntries(sorted)]);
}
