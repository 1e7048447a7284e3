import { concentration, gini } from "./concentration.ts";
import { totalOf, type Market } from "./markets.ts";
import { at, type Numbers, sum, tabulate } from "./numbers.ts";

export type GiniChange = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
};

/**
 * A change of the Gini as pattern + magnitude: `pattern` is what the months' new order adds (never
 * below 0), `magnitude` what changed at the old order. The idea is the re-ranking split of changes in
 * concentration; the formula G1 - C(year 1 ranked by year 0), and C - G0, is this project's own.
 *
 * @param year0 twelve months; @param year1 twelve months, in the same order
 */
export function patternAndMagnitude(
  year0: Numbers,
  year1: Numbers,
): GiniChange & { readonly pattern: number; readonly magnitude: number } {
  const [before, after] = [gini(year0), gini(year1)];
  const atOldOrder = concentration(year1, year0);
  return {
    before,
    after,
    change: after - before,
    pattern: after - atOldOrder,
    magnitude: atOldOrder - before,
  };
}

/**
 * A change of the Gini as mix + within: `mix` is what the groups' new weights do, `within` what the
 * groups' own profiles do. The two orders of changing one before the other give two answers for the
 * mix; their mean is taken (Shapley 1953; Shorrocks 2013).
 *
 * @param year0 all groups of one year; @param year1 the same groups, in the same order
 * @throws RangeError if the groups differ, or one has no nights in either year (it has no profile then)
 */
export function mixAndWithin(
  year0: readonly Market[],
  year1: readonly Market[],
): GiniChange & {
  readonly mix: number;
  readonly within: number;
  /** The mix's two answers: at the first year's profiles, and at the last year's. */
  readonly mixAtStart: number;
  readonly mixAtEnd: number;
} {
  const [before, after] = [gini(totalOf(year0)), gini(totalOf(year1))];
  const mixAtStart = gini(totalOf(reweighted(year0, year1))) - before;
  const mixAtEnd = after - gini(totalOf(reweighted(year1, year0)));
  const mix = (mixAtStart + mixAtEnd) / 2;
  return { before, after, change: after - before, mix, within: after - before - mix, mixAtStart, mixAtEnd };
}

/** The profiles of some groups with the year totals of others. */
function reweighted(profiles: readonly Market[], weights: readonly Market[]): Market[] {
  if (profiles.length !== weights.length) throw new RangeError("Both years have the same groups");
  return profiles.map(({ market, months }, index) => {
    const other = weights[index];
    if (other?.market !== market) throw new RangeError("Both years have the same groups");
    const factor = sum(other.months) / sum(months);
    if (!Number.isFinite(factor)) throw new RangeError("A group without nights has no profile");
    return { market, months: tabulate(months.length, (i) => at(months, i) * factor) };
  });
}

/** Some calendar months that belong together; months 1 to 12. */
export type MonthClass = { readonly name: string; readonly months: readonly number[] };

/** Peak, shoulder and off-season: every month in exactly one, so that shares add up to 1. */
export const monthClasses: readonly MonthClass[] = [
  { name: "peak", months: [6, 7, 8] },
  { name: "shoulder", months: [4, 5, 9, 10] },
  { name: "off", months: [11, 12, 1, 2, 3] },
];

export type ClassGrowth = {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Relative to the class's own nights, 0.05 = 5 %; null if it had none. */
  readonly growth: number | null;
  /** Percentage points of the whole year's growth; these add up to it. */
  readonly contribution: number;
  readonly shareBefore: number;
  readonly shareAfter: number;
};

/**
 * A year's growth by class of months. Nights and shares stand beside each other on purpose: a share
 * can rise while its nights fall.
 *
 * @throws RangeError for a year without nights
 */
export function growthByClass(
  year0: Numbers,
  year1: Numbers,
  classes: readonly MonthClass[] = monthClasses,
): ClassGrowth[] {
  const [total0, total1] = [sum(year0), sum(year1)];
  if (!(total0 > 0 && total1 > 0)) throw new RangeError("A year without nights has no shares");
  return classes.map(({ name, months }) => {
    const before = sum(months.map((month) => at(year0, month - 1)));
    const after = sum(months.map((month) => at(year1, month - 1)));
    return {
      name,
      before,
      after,
      growth: before > 0 ? after / before - 1 : null,
      contribution: (100 * (after - before)) / total0,
      shareBefore: before / total0,
      shareAfter: after / total1,
    };
  });
}
