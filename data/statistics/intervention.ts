import { at, sum, tabulate, type Numbers } from "./numbers.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { estimate, leastSquares, neweyWest, type Estimate, type Fit } from "./regression.ts";
import { isPositive, logs } from "./season.ts";

/** The months from the event on beside the same months a year earlier. Nothing here says "caused by". */
export type Comparison = {
  /** Months compared: those from the event on, twelve at most. */
  readonly months: number;
  /** The same months a year earlier, and what came; month by month. */
  readonly expected: readonly number[];
  readonly actual: readonly number[];
  /** Relative change of their sums, -0.1 = 10 % less. */
  readonly change: number;
  /** The same change in every year before, oldest first: what moved without the event. */
  readonly past: readonly number[];
  /** Whether `change` lies outside the range of `past`; null with fewer than two past changes. */
  readonly isUnusual: boolean | null;
};

/** A level (and slope) that starts with the event, beside a steady trend and the months' season. */
export type LevelShift = {
  /** Relative change of the level, -0.15 = 15 % less, with its 95 % interval from `robust` or `ordinary`. */
  readonly effect: number;
  readonly interval: readonly [number, number];
  /** On the log scale, with ordinary errors, and with those that allow for neighbours (Newey-West). */
  readonly ordinary: Estimate;
  readonly robust: Estimate;
  /** Change of the slope per month on the log scale, if it was asked for. */
  readonly slope: { readonly ordinary: Estimate; readonly robust: Estimate } | null;
  readonly rSquared: number;
  readonly sigma: number;
  /** Columns: constant, trend, months 2 to 12, level, slope. */
  readonly fit: Fit;
};

/** What a level shift needs; below it the comparison alone is shown. */
export const leastBefore = 36;
export const leastAfter = 6;
const lag = 12;

/**
 * Before and after (a): as many months from the event on as there are, twelve at most, against the same
 * months a year earlier; beside it the same comparison in every past year.
 *
 * @param values months in order; NaN for one that is unknown, which no comparison may stand on
 * @param event position of the event's first month, from 0
 */
export function compareWithYearBefore(
  values: Numbers,
  event: number,
): Comparison | Refusal<"nothing-after" | "less-than-a-year-before" | "no-nights-before" | "unknown-month"> {
  const months = Math.min(12, values.length - event);
  if (months < 1) return refuse("nothing-after");
  if (event < 12) return refuse("less-than-a-year-before");
  const from = (start: number): number[] => tabulate(months, (i) => at(values, start + i));
  const changeAt = (start: number): number => sum(from(start)) / sum(from(start - 12)) - 1;
  if (sum(from(event - 12)) === 0) return refuse("no-nights-before");
  const years = Math.floor(event / 12) - 1;
  const past = tabulate(years, (i) => changeAt(event - 12 * (years - i))).filter(Number.isFinite);
  const change = changeAt(event);
  if (!Number.isFinite(change)) return refuse("unknown-month");
  const isUnusual = past.length < 2 ? null : change < Math.min(...past) || change > Math.max(...past);
  return { months, expected: from(event - 12), actual: from(event), change, past, isUnusual };
}

/**
 * Before and after (b), interrupted time series: log x ~ 1, 2, ... + month + event [+ months since].
 * Errors by ordinary least squares and by Newey-West (Bartlett, lag 12); the interval takes the wider,
 * since Newey-West's are too small where few months follow.
 *
 * @param options.slope whether the event may change the trend too; takes more months to tell apart
 */
export function levelShift(
  values: Numbers,
  event: number,
  options: { readonly slope?: boolean } = {},
): LevelShift | Refusal<"less-than-three-years-before" | "fewer-than-six-months-after" | "not-positive"> {
  if (event < leastBefore) return refuse("less-than-three-years-before");
  if (values.length - event < leastAfter) return refuse("fewer-than-six-months-after");
  if (!isPositive(values)) return refuse("not-positive");
  const rows = tabulate(values.length, (i) => [
    1,
    i + 1,
    ...tabulate(11, (month) => (i % 12 === month + 1 ? 1 : 0)),
    i >= event ? 1 : 0,
    ...(options.slope ? [Math.max(0, i - event + 1)] : []),
  ]);
  const fit = leastSquares(rows, logs(values));
  if (!fit) throw new RangeError("Three years and six months tell the columns apart");
  const [ordinary, robust] = estimates(fit, 13);
  const wider = robust.error > ordinary.error ? robust : ordinary;
  const [low, high] = wider.interval;
  return {
    effect: Math.expm1(ordinary.coefficient),
    interval: [Math.expm1(low), Math.expm1(high)],
    ordinary,
    robust,
    slope: options.slope ? both(estimates(fit, 14)) : null,
    rSquared: fit.rSquared,
    sigma: fit.sigma,
    fit,
  };
}

/** One column's estimate, with both kinds of error. */
function estimates(fit: Fit, column: number): [ordinary: Estimate, robust: Estimate] {
  const coefficient = at(fit.coefficients, column);
  const errors = [at(fit.errors, column), at(neweyWest(fit, lag), column)] as const;
  return [estimate(coefficient, errors[0], fit.df), estimate(coefficient, errors[1], fit.df)];
}

const both = ([ordinary, robust]: [Estimate, Estimate]): { ordinary: Estimate; robust: Estimate } => ({
  ordinary,
  robust,
});
