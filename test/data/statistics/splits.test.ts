import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Market } from "../../../data/statistics/markets.ts";
import { at, sum } from "../../../data/statistics/numbers.ts";
import { growthByClass, mixAndWithin, patternAndMagnitude } from "../../../data/statistics/splits.ts";
import { expectClose, oracle, yearsOf, type Series } from "./support.ts";

type Change = { gini0: number; gini1: number; change: number; pattern: number; magnitude: number };
type Split = Record<string, Record<string, number>>;
type Town = { series: Series; change: Record<string, Change>; growth_split: Record<string, Split> };
const { series, change, growth_split } = oracle<{
  series: Record<string, Series>;
  change: Record<string, Record<string, Change>>;
  growth_split: Record<string, Split>;
}>("concentration");
const towns = oracle<Record<string, Town>>("surs");
const year = (of: Series | undefined, which: number): number[] =>
  (of && yearsOf(of).get(String(which))) ?? [];

/** The oracle names a change by its first year for the datasets, by its last for the towns. */
const changes = [
  ...Object.entries(change).flatMap(([name, all]) =>
    Object.entries(all).map(([first, one]) => [name, Number(first), series[name], one] as const),
  ),
  ...Object.entries(towns).flatMap(([name, town]) =>
    Object.entries(town.change).map(([last, one]) => [name, Number(last) - 1, town.series, one] as const),
  ),
];
const growths = [
  ["AirPassengers", 1959, series["AirPassengers"], growth_split["AirPassengers_1959_1960"]],
  ["ldeaths", 1977, series["ldeaths"], growth_split["ldeaths_1977_1978"]],
  ...Object.entries(towns).flatMap(([name, town]) =>
    Object.entries(town.growth_split).map(
      ([last, one]) => [name, Number(last) - 1, town.series, one] as const,
    ),
  ),
] as const;

describe("pattern and magnitude", () => {
  it.each(changes)("%s from %i", (_, first, own, expected) => {
    const { before, after, ...rest } = patternAndMagnitude(year(own, first), year(own, first + 1));
    expectClose({ gini0: before, gini1: after, ...rest }, expected, 1e-10);
  });
});

describe("growth by class of months", () => {
  it.each(growths)("%s from %i", (_, first, own, expected) => {
    const classes = growthByClass(year(own, first), year(own, first + 1)).map((one) => ({
      nights0: one.before,
      nights1: one.after,
      change: one.after - one.before,
      growth: one.growth,
      contribution_pp: one.contribution,
      share0: one.shareBefore,
      share1: one.shareAfter,
    }));
    expectClose(classes, Object.values(expected ?? {}), 1e-10);
  });

  it("Koper's shoulder in 2025: its share rises while its nights fall", () => {
    const own = towns["koper"]?.series;
    const shoulder = growthByClass(year(own, 2024), year(own, 2025))[1];
    expect(shoulder).toMatchObject({ name: "shoulder", before: 96_345, after: 95_616 });
    expect(shoulder?.shareAfter).toBeGreaterThan(shoulder?.shareBefore ?? NaN);
    expect(shoulder?.growth).toBeLessThan(0);
  });
});

type Groups = { domestic: number[]; foreign: number[] };
type Mix = { from: number; to: number; start: Groups; end: Groups; result: Record<string, number> };
const groups = ({ domestic, foreign }: Groups): Market[] => [
  { market: "domestic", months: domestic },
  { market: "foreign", months: foreign },
];

describe("mix and within", () => {
  it.each(oracle<{ koper: Mix[] }>("mix").koper)("Koper $from to $to", ({ start, end, result }) => {
    const { before, after, change, mix, within, mixAtStart, mixAtEnd } = mixAndWithin(
      groups(start),
      groups(end),
    );
    expectClose(
      {
        gini0: before,
        gini1: after,
        change,
        mix,
        within,
        mix_start_profiles: mixAtStart,
        mix_end_profiles: mixAtEnd,
      },
      result,
      1e-10,
    );
  });

  it("groups that differ, or have no profile, are refused", () => {
    const one = groups({ domestic: [1, 2], foreign: [3, 4] });
    expect(() => mixAndWithin(one, one.slice(1))).toThrow(RangeError);
    expect(() => mixAndWithin(one, [...one].reverse())).toThrow(RangeError);
    expect(() => mixAndWithin(groups({ domestic: [0, 0], foreign: [3, 4] }), one)).toThrow(RangeError);
  });
});

describe("properties", () => {
  const months = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 12, maxLength: 12 });

  it("both splits add up to the change, and the pattern is never below 0", () => {
    fc.assert(
      fc.property(months, months, months, months, (a, b, c, d) => {
        const sizes = patternAndMagnitude(a, b);
        expect(sizes.pattern + sizes.magnitude).toBeCloseTo(sizes.change, 12);
        expect(sizes.pattern).toBeGreaterThanOrEqual(-1e-12);
        const mixed = mixAndWithin(groups({ domestic: a, foreign: b }), groups({ domestic: c, foreign: d }));
        expect(mixed.mix + mixed.within).toBeCloseTo(mixed.change, 12);
      }),
    );
  });

  it("the same profiles in another mix are all mix; the same mix with other profiles is all within", () => {
    fc.assert(
      fc.property(months, months, fc.integer({ min: 2, max: 5 }), (a, b, factor) => {
        const start = groups({ domestic: a, foreign: b });
        const grown = groups({ domestic: a.map((x) => x * factor), foreign: b });
        expect(mixAndWithin(start, grown).within).toBeCloseTo(0, 12);
        const turned = groups({ domestic: [...a].reverse(), foreign: b });
        expect(mixAndWithin(start, turned).mix).toBeCloseTo(0, 12);
      }),
    );
  });

  it("the classes' contributions add up to the year's growth", () => {
    fc.assert(
      fc.property(months, months, (a, b) => {
        const points = sum(growthByClass(a, b).map(({ contribution }) => contribution));
        expect(points).toBeCloseTo(100 * (sum(b) / sum(a) - 1), 9);
        expect(
          at(
            growthByClass(a, b).map(({ growth }) => growth ?? NaN),
            0,
          ),
        ).not.toBeNaN();
      }),
    );
  });
});
