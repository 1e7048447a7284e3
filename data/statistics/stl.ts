import { loess, loessAt } from "./loess.ts";
import { at, mean, type Numbers, tabulate } from "./numbers.ts";

export type StlOptions = {
  /** Years of each calendar month that its season is smoothed over (odd, 7 or more), or all alike. */
  readonly window: "periodic" | number;
  /** Lets months far off the rest count less. */
  readonly robust?: boolean;
  /** Months in a year. */
  readonly period?: number;
  /** Degree of the season's loess. R's default is 0; 1, as in statsmodels, gives another season. */
  readonly degree?: 0 | 1;
  /** Window of the trend, in months. */
  readonly trend?: number;
  /** Window of the low-pass filter, in months. */
  readonly lowPass?: number;
  /** Every how many months a curve is worked out; a tenth of each window unless told. */
  readonly jump?: number;
};

/** A series taken apart: trend + seasonal + remainder = the series. All as long as it, in its unit. */
export type Decomposition = {
  readonly trend: readonly number[];
  readonly seasonal: readonly number[];
  readonly remainder: readonly number[];
  /** 0 to 1: how much each month counted; all 1 unless robust. */
  readonly weights: readonly number[];
};

type Smoother = { readonly window: number; readonly degree: 0 | 1; readonly jump: number };
type Plan = {
  readonly period: number;
  readonly season: Smoother;
  readonly trend: Smoother;
  readonly lowPass: Smoother;
};

/**
 * Seasonal-trend decomposition by loess (Cleveland, Cleveland, McRae & Terpenning 1990, J. Official
 * Statistics 6, 3-73), with the defaults of R's `stl`. The robust variant takes the true median for its
 * scale, as statsmodels does: R 4.2's takes a wrong order statistic when n is even.
 *
 * For a season that grows with the level, give logarithms and take exp() of what comes back.
 *
 * @param y months in order, none missing
 * @throws RangeError for two periods or fewer, and for a figure that is not finite
 */
export function stl(y: Numbers, options: StlOptions): Decomposition {
  const { window, robust = false, period = 12 } = options;
  if (y.length <= 2 * period) throw new RangeError("STL needs more than two periods");
  if (!tabulate(y.length, (i) => at(y, i)).every(Number.isFinite))
    throw new RangeError("STL needs every month");
  const plan = planOf(y.length, period, options);
  const [inner, outer] = robust ? [1, 15] : [2, 0];
  let weights: Float64Array | undefined;
  let trend = new Float64Array(y.length);
  let season = new Float64Array(y.length);
  for (let round = 0; round <= outer; round++) {
    for (let i = 0; i < inner; i++) [season, trend] = pass(y, trend, weights, plan);
    if (round < outer) weights = robustness(y, season, trend);
  }
  const seasonal = window === "periodic" ? evened(season, period) : Array.from(season);
  return {
    trend: Array.from(trend),
    seasonal,
    remainder: tabulate(y.length, (i) => at(y, i) - at(seasonal, i) - at(trend, i)),
    weights: weights ? Array.from(weights) : tabulate(y.length, () => 1),
  };
}

const odd = (value: number): number => 2 * Math.floor(Math.ceil(value) / 2) + 1;

function planOf(length: number, period: number, options: StlOptions): Plan {
  const { window, degree } = options;
  const season = window === "periodic" ? 10 * length + 1 : window;
  const trend = options.trend ?? odd((1.5 * period) / (1 - 1.5 / season));
  const lowPass = options.lowPass ?? odd(period);
  const jump = (of: number): number => options.jump ?? Math.ceil(of / 10);
  return {
    period,
    season: { window: season, degree: window === "periodic" ? 0 : (degree ?? 0), jump: jump(season) },
    trend: { window: trend, degree: 1, jump: jump(trend) },
    lowPass: { window: lowPass, degree: 1, jump: jump(lowPass) },
  };
}

/** One pass of the inner loop: a new season from the series without trend, then a new trend. */
function pass(
  y: Numbers,
  trend: Float64Array,
  weights: Float64Array | undefined,
  plan: Plan,
): [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>] {
  const cycles = smoothCycles(y, trend, weights, plan);
  const filtered = average(average(average(cycles, plan.period), plan.period), 3);
  const level = loess(filtered, plan.lowPass);
  const season = new Float64Array(y.length).map((_, i) => at(cycles, plan.period + i) - at(level, i));
  const adjusted = new Float64Array(y.length).map((_, i) => at(y, i) - at(season, i));
  return [season, new Float64Array(loess(adjusted, { ...plan.trend, weights }))];
}

/** Each calendar month's own series smoothed, and carried on by one year at both ends: n + 2 periods. */
function smoothCycles(y: Numbers, trend: Numbers, weights: Numbers | undefined, plan: Plan): Float64Array {
  const { period, season } = plan;
  const cycles = new Float64Array(y.length + 2 * period);
  for (let phase = 0; phase < period; phase++) {
    const count = Math.floor((y.length - phase - 1) / period) + 1;
    const place = (i: number): number => phase + i * period;
    const own = tabulate(count, (i) => at(y, place(i)) - at(trend, place(i)));
    const local = { ...season, weights: weights && tabulate(count, (i) => at(weights, place(i))) };
    const smooth = loess(own, local);
    const near = Math.min(season.window, count);
    const before = loessAt(own, 0, { ...local, left: 1, right: near }) ?? at(smooth, 0);
    const after = loessAt(own, count + 1, { ...local, left: Math.max(1, count - near + 1), right: count });
    cycles[phase] = before;
    for (let i = 0; i < count; i++) cycles[place(i + 1)] = at(smooth, i);
    cycles[place(count + 1)] = after ?? at(smooth, count - 1);
  }
  return cycles;
}

/** Moving average; `length` - 1 figures shorter than the series. */
function average(values: Numbers, length: number): Float64Array {
  const means = new Float64Array(values.length - length + 1);
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    total += at(values, i) - (i >= length ? at(values, i - length) : 0);
    if (i >= length - 1) means[i - length + 1] = total / length;
  }
  return means;
}

/** Bisquare weights of the remainders, on the scale of six times their median size. */
function robustness(y: Numbers, season: Numbers, trend: Numbers): Float64Array {
  const sizes = new Float64Array(y.length).map((_, i) => Math.abs(at(y, i) - at(season, i) - at(trend, i)));
  const sorted = sizes.slice().sort();
  const half = sorted.length / 2;
  const scale = 3 * (at(sorted, Math.ceil(half) - 1) + at(sorted, Math.floor(half)));
  return sizes.map((size) => {
    if (size <= 0.001 * scale) return 1;
    return size <= 0.999 * scale ? (1 - (size / scale) ** 2) ** 2 : 0;
  });
}

/** The same season every year: the mean of each calendar month. */
function evened(season: Numbers, period: number): number[] {
  const means = tabulate(period, (phase) => {
    const count = Math.floor((season.length - phase - 1) / period) + 1;
    return mean(tabulate(count, (i) => at(season, phase + i * period)));
  });
  return tabulate(season.length, (i) => at(means, i % period));
}
