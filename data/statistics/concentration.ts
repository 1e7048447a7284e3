import { at, mean, type Numbers, populationVariance, sum, tabulate } from "./numbers.ts";

/** Twelve equal months leave rounding noise of 4e-16 where the answer is 0. */
export const withoutNoise = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);

/**
 * Gini coefficient, uncorrected: G = 2 sum(i x(i)) / (n sum x) - (n + 1) / n with x ascending; 0 (all
 * months alike) to (n - 1) / n, 11/12 for a year (all in one month). The same as `ineq::Gini` in R and
 * as Lundtorp (2001). Twelve months are the whole year and no sample of it: no factor n / (n - 1).
 *
 * @throws RangeError if nothing is there to be shared out, or a figure is negative or not finite
 */
export function gini(values: Numbers): number {
  const total = checkedTotal(values);
  const sorted = Float64Array.from(values).sort();
  let ranked = 0;
  for (let i = 0; i < sorted.length; i++) ranked += (i + 1) * at(sorted, i);
  const n = sorted.length;
  return withoutNoise((2 * ranked) / (n * total) - (n + 1) / n);
}

/** For a footnote beside figures from elsewhere: G n / (n - 1), 0 to 1; 9.1 % larger for a year. */
export function correctedGini(values: Numbers): number {
  return (gini(values) * values.length) / (values.length - 1);
}

/**
 * Concentration coefficient: the Gini's formula with the months ranked by another series, ties sharing
 * their middle rank (Lerman & Yitzhaki 1985). Negative where the values are large when `order` is small.
 *
 * @param order what ranks the months, as long as `values`
 */
export function concentration(values: Numbers, order: Numbers): number {
  const total = checkedTotal(values);
  const n = values.length;
  const ranks = midRanks(order);
  let ranked = 0;
  for (let i = 0; i < n; i++) ranked += at(ranks, i) * at(values, i);
  return withoutNoise((2 * ranked) / (n * total) - (n + 1) / n);
}

/** Ranks from 1, ascending; equal values share the middle of their ranks. */
export function midRanks(values: Numbers): number[] {
  return tabulate(values.length, (i) => {
    const all = tabulate(values.length, (j) => at(values, j));
    const smaller = all.filter((value) => value < at(values, i)).length;
    const equal = all.filter((value) => value === at(values, i)).length;
    return smaller + (equal + 1) / 2;
  });
}

/**
 * Theil's T: the mean over ALL months of (x / m) ln(x / m), with 0 ln 0 = 0; 0 to ln n. (`ineq::Theil`
 * drops a month of zero from the mean, and is wrong by half where the winter is closed.)
 */
export function theil(values: Numbers): number {
  const centre = checkedTotal(values) / values.length;
  const part = (ratio: number): number => (ratio === 0 ? 0 : ratio * Math.log(ratio));
  return withoutNoise(mean(tabulate(values.length, (i) => part(at(values, i) / centre))));
}

/** Theil's T as a share of its maximum, 0 to 1 (relative redundancy; Rosselló & Sansó 2017). */
export function relativeTheil(values: Numbers): number {
  return theil(values) / Math.log(values.length);
}

/** Coefficient of variation, population form: sd / mean; 0 to sqrt(n - 1). DuckDB's `stddev` is the other. */
export function variation(values: Numbers): number {
  return (Math.sqrt(populationVariance(values)) * values.length) / checkedTotal(values);
}

/** Hoover index: the share of nights that would have to move to other months to make all alike. */
export function hoover(values: Numbers): number {
  const total = checkedTotal(values);
  const centre = total / values.length;
  return sum(tabulate(values.length, (i) => Math.abs(at(values, i) - centre))) / (2 * total);
}

/** Herfindahl-Hirschman index: the sum of squared shares; 1/n to 1. */
export function herfindahl(values: Numbers): number {
  const total = checkedTotal(values);
  return sum(tabulate(values.length, (i) => (at(values, i) / total) ** 2));
}

/** Seasonality ratio: the busiest month over the mean one; 1 to n. */
export function seasonalityRatio(values: Numbers): number {
  return (largest(values) * values.length) / checkedTotal(values);
}

/** Seasonality indicator: the mean month over the busiest one; 1/n to 1. */
export function seasonalityIndicator(values: Numbers): number {
  return 1 / seasonalityRatio(values);
}

/** Amplitude: the busiest month over the slowest; null if a month is zero. */
export function amplitude(values: Numbers): number | null {
  checkedTotal(values);
  const smallest = Math.min(...Array.from(values));
  return smallest > 0 ? largest(values) / smallest : null;
}

/** Share of the `count` busiest and of the `count` slowest months. */
export function extremeShares(values: Numbers, count: number): { busiest: number; slowest: number } {
  const total = checkedTotal(values);
  const sorted = Float64Array.from(values).sort();
  return { busiest: sum(sorted.slice(-count)) / total, slowest: sum(sorted.slice(0, count)) / total };
}

/** Share of some calendar months. @param months 1 to 12 */
export function shareOf(values: Numbers, months: readonly number[]): number {
  return sum(months.map((month) => at(values, month - 1))) / checkedTotal(values);
}

/**
 * The Gini of each month and the eleven before it.
 *
 * @param values null for an unknown month
 * @returns a figure for every month from the twelfth on; null if one of the twelve is unknown or all are zero
 */
export function rollingGini(values: readonly (number | null)[]): (number | null)[] {
  return values.slice(11).map((_, first) => {
    const window = values.slice(first, first + 12).filter((value) => value !== null);
    return window.length === 12 && sum(window) > 0 ? gini(window) : null;
  });
}

const largest = (values: Numbers): number => Math.max(...Array.from(values));

function checkedTotal(values: Numbers): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(at(values, i) >= 0)) throw new RangeError("A figure to be shared out is zero or more");
    total += at(values, i);
  }
  if (!(total > 0 && Number.isFinite(total))) throw new RangeError("Nothing is there to be shared out");
  return total;
}
