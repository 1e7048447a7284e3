import { normalQuantile } from "./distributions.ts";
import { expectation, fitHoltWinters, next, type HoltWinters } from "./holt-winters.ts";
import { at, mean, sum, tabulate, type Numbers } from "./numbers.ts";
import { quantile } from "./quantile.ts";
import { draw, mulberry32, type Random } from "./random.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { isPositive, leastYears, logs } from "./season.ts";

/** A month that has not been, with its 95 % interval; in the series' unit. */
export type Expected = { readonly expected: number; readonly low: number; readonly high: number };

export type NoForecast = Refusal<"fewer-than-four-years" | "not-positive">;

/** How a method looks ahead. @param values months in order; @param ahead how many to expect */
export type Method = (values: Numbers, ahead: number) => number[];

/** The same month a year ago. */
export const naive: Method = (values, ahead) =>
  tabulate(ahead, (i) => at(values, values.length - 12 + (i % 12)));

/** Holt-Winters with the smoothing fitted to the values. */
export const smoothed: Method = (values, ahead) => {
  const { state } = fitHoltWinters(values);
  return tabulate(ahead, (i) => expectation(state, i + 1));
};

/**
 * Seasonal naive forecast: the same month of the last year. The interval is that of a seasonal random
 * walk, normal with the root mean square of the year-on-year changes, wider by sqrt(k) in the k-th year
 * (`forecast::snaive`; FPP3 sec. 5.5).
 *
 * @param scale `log` (usual for nights): changes are relative, so that winter's interval is winter's
 * size and never reaches below 0; `plain`: in the unit, as R has it unless told
 */
export function seasonalNaive(
  values: Numbers,
  { ahead = 12, scale = "log" }: { readonly ahead?: number; readonly scale?: "log" | "plain" } = {},
): { readonly months: readonly Expected[]; readonly sigma: number } | NoForecast {
  const refused = unfit(values);
  if (refused) return refused;
  const [there, back] = scale === "log" ? [logs(values), Math.exp] : [Array.from(values), (x: number) => x];
  const changes = tabulate(there.length - 12, (i) => at(there, i + 12) - at(there, i));
  const sigma = Math.sqrt(mean(changes.map((change) => change ** 2)));
  const months = naive(there, ahead).map((centre, i): Expected => {
    const reach = normalQuantile(0.975) * sigma * Math.sqrt(Math.floor(i / 12) + 1);
    return { expected: back(centre), low: back(centre - reach), high: back(centre + reach) };
  });
  return { months, sigma };
}

/**
 * Holt-Winters forecast. Its interval comes from paths run on with the relative errors it made one
 * month ahead, drawn anew (Hyndman, Koehler, Ord & Snyder 2008, sec. 6.1); stretched for the three
 * fitted numbers. It says nothing of a season unlike all those seen.
 *
 * @param seed makes the interval repeatable; the expected values do not depend on it
 */
export function holtWintersForecast(
  values: Numbers,
  {
    ahead = 12,
    seed = 1,
    runs = 1000,
  }: { readonly ahead?: number; readonly seed?: number; readonly runs?: number } = {},
): { readonly months: readonly Expected[]; readonly model: HoltWinters } | NoForecast {
  const refused = unfit(values);
  if (refused) return refused;
  const model = fitHoltWinters(values);
  const errors = model.fitted.map((fitted, i) => at(values, i + 12) / fitted - 1);
  const stretch = Math.sqrt(errors.length / (errors.length - 3));
  const random = mulberry32(seed);
  const paths = tabulate(runs, () => pathOf(model, errors, stretch, ahead, random));
  const months = tabulate(ahead, (i): Expected => {
    const reached = paths.map((path) => at(path, i));
    return {
      expected: expectation(model.state, i + 1),
      low: quantile(reached, 0.025),
      high: quantile(reached, 0.975),
    };
  });
  return { months, model };
}

function pathOf(
  model: HoltWinters,
  errors: Numbers,
  stretch: number,
  ahead: number,
  random: Random,
): number[] {
  let { state } = model;
  return tabulate(ahead, () => {
    const value = Math.max(
      0,
      expectation(state, 1) * (1 + stretch * at(errors, draw(random, errors.length))),
    );
    state = next(state, value, model.smoothing);
    return value;
  });
}

/** How far a method was off where the answer is known. */
export type BackTest = {
  /** Mean absolute error, in the unit. */
  readonly mae: number;
  /** Mean absolute error relative to what came, 0.1 = 10 %. */
  readonly mape: number;
  /** The mean absolute error over that of "as last year" before the first test (Hyndman & Koehler 2006). */
  readonly mase: number;
  /** Months forecast, all tests together; and the tests. */
  readonly months: number;
  readonly tests: number;
};

/**
 * Rolling-origin back-test: the method is given the months up to an origin, asked for the next ones and
 * compared with them; then the origin moves on.
 *
 * @param first months known at the first test; three years unless told, so that four years give a year
 * @param step months from one origin to the next
 * @throws RangeError if `first` leaves a method less than it needs, or nothing to be compared with
 */
export function backTest(
  values: Numbers,
  method: Method,
  {
    first = 36,
    ahead = 12,
    step = 1,
  }: { readonly first?: number; readonly ahead?: number; readonly step?: number } = {},
): BackTest | NoForecast {
  const refused = unfit(values);
  if (refused) return refused;
  if (!(first > 24 && first < values.length)) throw new RangeError("A back-test starts within the series");
  const all = Array.from(values);
  const origins = tabulate(Math.ceil((all.length - first) / step), (i) => first + i * step);
  const pairs = origins.flatMap((origin) => {
    const came = all.slice(origin, origin + ahead);
    const said = method(all.slice(0, origin), came.length);
    return came.map((value, i) => ({ value, error: Math.abs(value - at(said, i)) }));
  });
  const mae = mean(pairs.map(({ error }) => error));
  const naiveError = sum(tabulate(first - 12, (i) => Math.abs(at(all, i + 12) - at(all, i)))) / (first - 12);
  return {
    mae,
    mape: mean(pairs.map(({ error, value }) => error / value)),
    mase: mae / naiveError,
    months: pairs.length,
    tests: origins.length,
  };
}

function unfit(values: Numbers): NoForecast | null {
  if (values.length < leastYears * 12) return refuse("fewer-than-four-years");
  return isPositive(values) ? null : refuse("not-positive");
}
