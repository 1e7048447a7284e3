import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amplitude,
  concentration,
  correctedGini,
  extremeShares,
  gini,
  herfindahl,
  hoover,
  midRanks,
  relativeTheil,
  rollingGini,
  seasonalityIndicator,
  seasonalityRatio,
  shareOf,
  theil,
  variation,
} from "../../../data/statistics/concentration.ts";
import { mean, sum } from "../../../data/statistics/numbers.ts";
import { expectClose, oracle, yearsOf, type Series, type Year } from "./support.ts";

type Rolling = { end_year: number; end_period: number; gini: number | null }[];
type Edge = { x: number[]; m: Year; ineq_Theil_WRONG_with_zeros?: number };
type Nights = { series: { start: [number, number]; values: (number | null)[] } };
type Town = Nights & { by_year: Record<string, Year>; rolling12: Rolling };
const { series, by_year, rolling12, edge_cases } = oracle<{
  series: Record<string, Series>;
  by_year: Record<string, Record<string, Year>>;
  rolling12: Record<string, Rolling>;
  edge_cases: Record<string, Edge>;
}>("concentration");
const towns = oracle<Record<string, Town & { per_day: { "2024": { gini_per_day: number } } }>>("surs");

/** Everything the oracle says of a year, under its names. */
function figuresOf(months: number[]): Year {
  const extremes = extremeShares(months, 2);
  return {
    n: months.length,
    total: sum(months),
    mean: mean(months),
    gini: gini(months),
    gini_corrected: correctedGini(months),
    theil_T: theil(months),
    theil_T_normalised: relativeTheil(months),
    hoover: hoover(months),
    cv_population: variation(months),
    cv_sample: variation(months) * Math.sqrt(12 / 11),
    hhi: herfindahl(months),
    seasonality_ratio: seasonalityRatio(months),
    seasonality_indicator: seasonalityIndicator(months),
    peak_to_trough: amplitude(months),
    peak_month: months.indexOf(Math.max(...months)) + 1,
    trough_month: months.indexOf(Math.min(...months)) + 1,
    share_top2: extremes.busiest,
    share_bottom2: extremes.slowest,
    share_jul_aug: shareOf(months, [7, 8]),
    share_jun_sep: shareOf(months, [6, 7, 8, 9]),
    share_peak_jun_aug: shareOf(months, [6, 7, 8]),
    share_shoulder_apr_may_sep_oct: shareOf(months, [4, 5, 9, 10]),
    share_off_nov_mar: shareOf(months, [11, 12, 1, 2, 3]),
    share_apr_may: shareOf(months, [4, 5]),
    share_sep_oct: shareOf(months, [9, 10]),
    share_mar_may: shareOf(months, [3, 4, 5]),
  };
}

describe("the oracle's years", () => {
  it.each(Object.keys(by_year))("%s, every year", (name) => {
    const years = yearsOf(series[name] ?? { start: [0, 1], values: [] });
    expect([...years.keys()]).toEqual(Object.keys(by_year[name] ?? {}));
    for (const [year, months] of years) expectClose(figuresOf(months), by_year[name]?.[year], 1e-10, year);
  });

  it.each(Object.entries(edge_cases))("%s", (_, { x, m }) => {
    expectClose(figuresOf(x), m, 1e-10);
  });

  it.each(Object.entries(towns))("%s, as SURS published it", (_, { series: own, by_year: years }) => {
    const full = yearsOf(own);
    expect([...full.keys()]).toEqual(Object.keys(years));
    for (const [year, months] of full) expectClose(figuresOf(months), years[year], 1e-10, year);
  });

  it("months of unlike length change the Gini, by the day, a little", () => {
    const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const { series: own, per_day } of Object.values(towns)) {
      const perDay = (yearsOf(own).get("2024") ?? []).map((nights, i) => nights / (days[i] ?? 0));
      expectClose(gini(perDay), per_day["2024"].gini_per_day, 1e-10);
    }
  });

  it.each([
    ["AirPassengers", series["AirPassengers"]?.values ?? [], rolling12["AirPassengers"] ?? []],
    ...Object.entries(towns).map(
      ([town, { series: own, rolling12: all }]) => [town, own.values, all] as const,
    ),
  ] as const)("%s, rolling twelve months", (_, values, expected) => {
    expectClose(
      rollingGini(values),
      expected.map(({ gini }) => gini),
      1e-10,
    );
  });
});

describe("typical wrong answers", () => {
  const koper2025 = yearsOf(towns["koper"]?.series ?? { start: [0, 1], values: [] }).get("2025") ?? [];

  it("Koper 2025 is 0.4840, not the corrected 0.5280", () => {
    expect(gini(koper2025)).toBeCloseTo(0.484, 4);
    expect(correctedGini(koper2025)).toBeCloseTo(0.528, 4);
  });

  it("the coefficient of variation is the population's, not the sample's", () => {
    expect(variation(koper2025)).toBeCloseTo(0.9967, 4);
    expect(variation(koper2025)).not.toBeCloseTo(1.041, 3);
  });

  it("Theil counts the months of zero", () => {
    const { x, ineq_Theil_WRONG_with_zeros: wrong } = edge_cases["with_zeros"] ?? { x: [] };
    expect(theil(x)).toBeCloseTo(0.728, 4);
    expect(wrong).toBeCloseTo(0.3226, 4);
  });

  it("ties share their middle rank, whichever month comes first", () => {
    expect(midRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
    const order = [5, 5, 5, 5, 9, 9];
    expect(concentration([1, 2, 3, 4, 5, 6], order)).toBe(concentration([4, 3, 2, 1, 6, 5], order));
  });

  it("an unknown month is no zero: its windows have no Gini", () => {
    expect(rollingGini([...koper2025, null, 1]).map((value) => value === null)).toEqual([false, true, true]);
  });
});

describe("properties", () => {
  const year = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 12, maxLength: 12 });
  const busy = year.filter((months) => sum(months) > 0);

  it("the Gini lies within 0 and 11/12 and does not know the unit or the order", () => {
    fc.assert(
      fc.property(busy, fc.double({ min: 0.001, max: 1000, noNaN: true }), (months, factor) => {
        const value = gini(months);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(11 / 12 + 1e-12);
        expectClose(gini(months.map((x) => x * factor)), value, 1e-12);
        expect(gini([...months].reverse())).toBeCloseTo(value, 12);
      }),
    );
  });

  it("nights moved from a busier month to a slower one never raise Gini, Theil or Hoover", () => {
    fc.assert(
      fc.property(
        busy,
        fc.nat(11),
        fc.nat(11),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (months, i, j, part) => {
          const [from, to] = (months[i] ?? 0) >= (months[j] ?? 0) ? [i, j] : [j, i];
          const moved = [...months];
          const nights = part * ((months[from] ?? 0) - (months[to] ?? 0));
          moved[from] = (moved[from] ?? 0) - nights;
          moved[to] = (moved[to] ?? 0) + nights;
          for (const index of [gini, theil, hoover]) {
            expect(index(moved)).toBeLessThanOrEqual(index(months) + 1e-9);
          }
        },
      ),
    );
  });

  it("ranked by itself, the concentration coefficient is the Gini, and by nothing else more", () => {
    fc.assert(
      fc.property(busy, year, (months, order) => {
        expect(concentration(months, months)).toBeCloseTo(gini(months), 12);
        expect(concentration(months, order)).toBeLessThanOrEqual(gini(months) + 1e-12);
      }),
    );
  });

  it.each([[[]], [[0, 0, 0]], [[1, -1, 3]], [[1, NaN]], [[1, Infinity]]])("%j has no Gini", (values) => {
    expect(() => gini(values)).toThrow(RangeError);
  });
});
