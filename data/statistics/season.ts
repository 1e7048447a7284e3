import { at, type Numbers, sampleVariance, tabulate } from "./numbers.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { stl, type Decomposition } from "./stl.ts";

/**
 * Strength of trend and season, 0 to 1: F = max(0, 1 - Var(remainder) / Var(component + remainder))
 * (Wang, Smith & Hyndman 2006; Hyndman & Athanasopoulos, FPP3, sec. 4.3).
 *
 * The season's strength says how REGULAR it is from year to year, not how large: a town with two flat
 * peaks a year and one with all its nights in August may have the same. The size is the Gini's.
 */
export function strength({ trend, seasonal, remainder }: Decomposition): { trend: number; seasonal: number } {
  const share = (part: Numbers): number => {
    const both = tabulate(remainder.length, (i) => at(part, i) + at(remainder, i));
    return Math.max(0, 1 - sampleVariance(remainder) / sampleVariance(both));
  };
  return { trend: share(trend), seasonal: share(seasonal) };
}

/** A series taken apart on the log scale, and what follows from it in the series' own unit. */
export type Seasonality = {
  /** On the log scale: exp() of the season is a factor around 1. */
  readonly parts: Decomposition;
  /** The series without its season, in its unit. To be labelled "STL, not official". */
  readonly adjusted: readonly number[];
  /** Strength of the season, 0 to 1: its regularity, never its size. */
  readonly regularity: number;
};

/** Fewer full years show a picture and carry no figure. */
export const leastYears = 4;

/**
 * Seasonally adjusted figures and the regularity of the season, from STL of the logarithms: a season
 * of tourism grows and shrinks with the level.
 *
 * @param values months in order, none missing; at least four years
 */
export function seasonality(
  values: Numbers,
  { robust = false }: { readonly robust?: boolean } = {},
): Seasonality | Refusal<"fewer-than-four-years" | "not-positive"> {
  if (values.length < leastYears * 12) return refuse("fewer-than-four-years");
  if (!isPositive(values)) return refuse("not-positive");
  const parts = stl(logs(values), { window: "periodic", robust });
  const adjusted = tabulate(values.length, (i) => at(values, i) * Math.exp(-at(parts.seasonal, i)));
  return { parts, adjusted, regularity: strength(parts).seasonal };
}

/** Whether every figure has a logarithm: a month of no nights, or an unknown one, has none. */
export function isPositive(values: Numbers): boolean {
  return tabulate(values.length, (i) => at(values, i)).every((value) => value > 0 && Number.isFinite(value));
}

export function logs(values: Numbers): number[] {
  return tabulate(values.length, (i) => Math.log(at(values, i)));
}
