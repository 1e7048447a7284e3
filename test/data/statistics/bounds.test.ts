import fc from "fast-check";
import { expect, it } from "vitest";
import { giniBounds } from "../../../data/statistics/bounds.ts";
import { gini } from "../../../data/statistics/concentration.ts";
import { expectClose, oracle, yearsOf, type Series } from "./support.ts";

type Bounds = { month: number; lo: number; hi: number; gini_min: number; gini_max: number };

it("AirPassengers 1960 with November unknown", () => {
  const { series, missing_month_bounds } = oracle<{
    series: Record<string, Series>;
    missing_month_bounds: Record<string, Bounds>;
  }>("concentration");
  const year = yearsOf(series["AirPassengers"] ?? { start: [0, 1], values: [] }).get("1960") ?? [];
  const expected = missing_month_bounds["AirPassengers_1960_nov"];
  const { lowest, highest } = giniBounds(year, 10, 300, 480);
  expectClose({ gini_min: lowest, gini_max: highest, month: 11, lo: 300, hi: 480 }, expected, 1e-10);
});

it("Koper 2020, whose May is confidential: 0.6256 to 0.6402", () => {
  const { koper } = oracle<{ koper: { series: { values: number[] }; missing_2020_05_bounds: Bounds } }>(
    "surs",
  );
  const { lowest, highest } = giniBounds(koper.series.values.slice(0, 12), 4, 0, 2653);
  expectClose(lowest, koper.missing_2020_05_bounds.gini_min, 1e-10);
  expectClose(highest, koper.missing_2020_05_bounds.gini_max, 1e-10);
});

it("no value between the ends leads beyond the bounds", () => {
  const months = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(months, fc.nat(11), fc.integer({ min: 1, max: 900 }), fc.nat(500), (year, at, low, width) => {
      const { lowest, highest } = giniBounds(year, at, low, low + width);
      for (let part = 0; part <= 1; part += 0.05) {
        const value = gini(year.map((x, i) => (i === at ? low + part * width : x)));
        expect(value).toBeGreaterThanOrEqual(lowest - 1e-12);
        expect(value).toBeLessThanOrEqual(highest + 1e-12);
      }
    }),
  );
});

it("bounds the wrong way round are refused", () => {
  expect(() => giniBounds([1, 2, 3], 0, 5, 4)).toThrow(RangeError);
  expect(() => giniBounds([1, 2, 3], 0, -1, 4)).toThrow(RangeError);
});
