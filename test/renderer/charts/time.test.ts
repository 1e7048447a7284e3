import { expect, test } from "vitest";
import { middleOfYears } from "../../../renderer/charts/time.ts";

/** So many months from January 2020 on. */
const months = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
  );

test("each year stands in the middle of its months", () => {
  expect([...middleOfYears(months(36), 600)]).toEqual([
    [6, "2020"],
    [18, "2021"],
    [30, "2022"],
  ]);
});

test("a year just begun yields to the one before where both have no room, and not where they have", () => {
  const years = (width: number) => [...middleOfYears(months(73), width).values()];
  expect(years(360)).toEqual(["2020", "2021", "2022", "2023", "2024", "2025"]);
  expect(years(1000)).toEqual(["2020", "2021", "2022", "2023", "2024", "2025", "2026"]);
});
