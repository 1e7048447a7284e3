import { at, mean, sum, tabulate, type Numbers } from "./numbers.ts";
import { minimise } from "./optimise.ts";
import { leastSquares } from "./regression.ts";

/** How fast level, slope and season follow the figures: 0 never, 1 at once. */
export type Smoothing = { readonly alpha: number; readonly beta: number; readonly gamma: number };

/** Where the recursion stands: level in the series' unit, slope per month, twelve factors around 1. */
export type State = {
  readonly level: number;
  readonly slope: number;
  /** The next month's factor first. */
  readonly season: readonly number[];
};

export type HoltWinters = {
  readonly smoothing: Smoothing;
  readonly state: State;
  /** One month ahead, for the 13th month on. */
  readonly fitted: readonly number[];
  /** Sum of the squared errors of `fitted`. */
  readonly squares: number;
};

/**
 * Holt-Winters with a multiplicative season (Winters 1960), in the recursion and with the start values
 * of R's `HoltWinters`.
 *
 * @param values months in order, all above 0, at least 25
 * @throws RangeError for fewer
 */
export function holtWinters(values: Numbers, smoothing: Smoothing): HoltWinters {
  if (values.length < 25) throw new RangeError("Holt-Winters needs more than two years");
  let state = startOf(values);
  const fitted: number[] = [];
  let squares = 0;
  for (let i = 12; i < values.length; i++) {
    const expected = expectation(state, 1);
    fitted.push(expected);
    squares += (at(values, i) - expected) ** 2;
    state = next(state, at(values, i), smoothing);
  }
  return { smoothing, state, fitted, squares };
}

/** The same with the smoothing that makes the squared errors one month ahead least. */
export function fitHoltWinters(values: Numbers): HoltWinters {
  const smoothing = ([alpha = 0, beta = 0, gamma = 0]: readonly number[]): Smoothing => ({
    alpha,
    beta,
    gamma,
  });
  const { point } = minimise((each) => {
    const { squares } = holtWinters(values, smoothing(each));
    return Number.isFinite(squares) ? squares : Infinity;
  }, 3);
  return holtWinters(values, smoothing(point));
}

/** What the state expects `ahead` months on, from 1. */
export function expectation({ level, slope, season }: State, ahead: number): number {
  return (level + ahead * slope) * at(season, (ahead - 1) % 12);
}

/** The state after one more month. */
export function next(
  { level, slope, season }: State,
  value: number,
  { alpha, beta, gamma }: Smoothing,
): State {
  const [factor = NaN, ...later] = season;
  const risen = alpha * (value / factor) + (1 - alpha) * (level + slope);
  return {
    level: risen,
    slope: beta * (risen - level) + (1 - beta) * slope,
    season: [...later, gamma * (value / risen) + (1 - gamma) * factor],
  };
}

/**
 * Start values from the first two years: the 2 x 12 moving average of months 7 to 18, a straight line
 * through it (level = where it starts, one step before its first point), each month's ratio to it.
 */
function startOf(values: Numbers): State {
  const trend = tabulate(12, (i) => {
    const inner = sum(tabulate(11, (j) => at(values, i + 1 + j)));
    return (at(values, i) / 2 + inner + at(values, i + 12) / 2) / 12;
  });
  const line = leastSquares(
    trend.map((_, i) => [1, i + 1]),
    trend,
  );
  const ratios = tabulate(12, (month) => {
    const i = (month + 6) % 12;
    return at(values, i + 6) / at(trend, i);
  });
  const [level = NaN, slope = NaN] = line?.coefficients ?? [];
  return { level, slope, season: ratios.map((ratio) => ratio / mean(ratios)) };
}
