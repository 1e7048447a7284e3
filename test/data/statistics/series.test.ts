import { expect, it } from "vitest";
import { month } from "../../../data/kernel/period.ts";
import { fullYears, known } from "../../../data/statistics/series.ts";

it("knows its months by name; unknown ones are left out, zeros stay", () => {
  expect(known({ first: month(2024, 11), values: [5, null, 0] })).toEqual([
    { year: 2024, month: 11, value: 5 },
    { year: 2025, month: 1, value: 0 },
  ]);
});

it("only years with all twelve months known are full", () => {
  const values = Array.from({ length: 40 }, (_, i) => (i === 14 ? null : i));
  const years = fullYears({ first: month(2022, 12), values });
  expect([...years.keys()]).toEqual([2023, 2025]);
  expect(years.get(2025)).toEqual([25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36]);
});
