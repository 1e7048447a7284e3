import { gini } from "./concentration.ts";
import { at, sampleVariance, tabulate, type Numbers } from "./numbers.ts";
import { quantile } from "./quantile.ts";
import { movingBlocks, mulberry32 } from "./random.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { isPositive, leastYears, logs } from "./season.ts";
import { stl } from "./stl.ts";

/** How the Gini's change over the last two years varies when the months' irregularity is drawn anew. */
export type GiniSpread = {
  /** Gini of the last twelve months minus that of the twelve before. */
  readonly observed: number;
  /** One change per draw, in the order of the draws. */
  readonly changes: readonly number[];
  /** 2.5 %, 50 % and 97.5 % of the changes (type 7). */
  readonly quantiles: readonly [number, number, number];
  /** The basic interval (Davison & Hinkley 1997, sec. 5.2): 2 x observed minus the outer quantiles. */
  readonly basic: readonly [number, number];
  readonly sd: number;
};

/**
 * The spread of the Gini's last change: STL of the log series, its remainders drawn anew, trend and
 * season kept. A picture of ordinary month-to-month irregularity, and no test. Tried on series without
 * a change (4 to 8 years, months irregular by 5 to 15 %): the quantiles held 0 every time, since they
 * lie around fitted years that share one season; the basic interval held it in 45 to 58 of 100 only.
 * Whether a change is more than ordinary is `changeInterval`'s question.
 *
 * @param values months in order, at least four years, all above 0; the last is the last of a year
 * @param draws for each run the positions, from 0, of the remainders that take the places of the series
 */
export function giniSpread(
  values: Numbers,
  draws: readonly (readonly number[])[],
): GiniSpread | Refusal<"fewer-than-four-years" | "not-positive"> {
  if (values.length < leastYears * 12) return refuse("fewer-than-four-years");
  if (!isPositive(values)) return refuse("not-positive");
  const { trend, seasonal, remainder } = stl(logs(values), { window: "periodic" });
  const drawn = (positions: readonly number[]): number[] =>
    tabulate(values.length, (i) =>
      Math.exp(at(trend, i) + at(seasonal, i) + at(remainder, at(positions, i))),
    );
  const changes = draws.map((positions) => lastChange(drawn(positions)));
  const observed = lastChange(Array.from(values));
  const low = quantile(changes, 0.025);
  const high = quantile(changes, 0.975);
  return {
    observed,
    changes,
    quantiles: [low, quantile(changes, 0.5), high],
    basic: [2 * observed - high, 2 * observed - low],
    sd: Math.sqrt(sampleVariance(changes)),
  };
}

export type Resampling = {
  /** Kept in the report with the figure, so that anyone can repeat it. */
  readonly seed: number;
  readonly runs?: number;
  /** Months that stay together. */
  readonly block?: number;
};

/** The same with moving blocks of a year, drawn by a seed. */
export function seededGiniSpread(
  values: Numbers,
  { seed, runs = 1000, block = 12 }: Resampling,
): ReturnType<typeof giniSpread> {
  const random = mulberry32(seed);
  return giniSpread(
    values,
    tabulate(values.length < block ? 0 : runs, () => movingBlocks(random, values.length, block)),
  );
}

const lastChange = (values: readonly number[]): number =>
  gini(values.slice(-12)) - gini(values.slice(-24, -12));
