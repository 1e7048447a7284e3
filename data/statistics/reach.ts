/** What a platform says of one row: distinct people, estimated, and how often it was shown. */
export type Told = { readonly reach: number | null; readonly impressions: number | null };

/** Bounds of how many different people several rows reached; `high` is null where nothing bounds it. */
export type ReachBounds = {
  readonly low: number;
  readonly high: number | null;
  /** The ceiling, where it and not the sum is the upper bound. */
  readonly cappedBy: number | null;
};

/**
 * Reach of several rows together. Distinct people are not additive: the same person may be in every
 * row or in one only, so the total lies between the largest row and the sum of the rows
 * (support.supermetrics.com 19000152457), and under the number of people there are. A row whose reach
 * is not told reached at most as many as it has impressions.
 *
 * @param counted rows that do not contain each other
 * @param all every row that is known, parts of others among them: each is a lower bound
 * @param ceiling how many people there are at most; null if not known
 * @returns null if no row tells its reach
 */
export function reachBounds(
  counted: readonly Told[],
  all: readonly Told[],
  ceiling: number | null,
): ReachBounds | null {
  const told = all.flatMap(({ reach }) => (reach === null ? [] : [reach]));
  if (told.length === 0) return null;
  const low = told.reduce((most, reach) => Math.max(most, reach), 0);
  const parts = counted.map(({ reach, impressions }) => reach ?? impressions);
  const sum = parts.includes(null) ? null : parts.reduce<number>((whole, each) => whole + (each ?? 0), 0);
  const isCapped = ceiling !== null && (sum === null || ceiling < sum);
  const high = isCapped ? ceiling : sum;
  return {
    low,
    high: high === null ? null : Math.max(high, low),
    cappedBy: isCapped && ceiling >= low ? ceiling : null,
  };
}
