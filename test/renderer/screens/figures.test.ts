import { describe, expect, test } from "vitest";
import type { Columns } from "../../../data/kernel/columns.ts";
import { judge, keyFigures } from "../../../renderer/screens/figures.ts";
import { totalOf } from "../../../renderer/screens/read.ts";
import { speak } from "../../../renderer/words/index.ts";

const yearly: Columns = {
  year: [2024, 2025, 2026],
  months_known: [12, 12, 1],
  nights: [370_848, 363_927, 6831],
  change: [0.0298, -0.0187, null],
  average_stay: [2.88, 2.81, 2.34],
  foreign_share: [0.767, 0.81, 0.747],
};
const seasonality: Columns = { year: [2024, 2025, 2026], gini: [0.4706, 0.484, null] };
const toDate: Columns = {
  year: [2026],
  first_month: ["2026-01"],
  last_month: ["2026-01"],
  months_compared: [1],
  nights: [6831],
  change: [0.067],
};
const figures = keyFigures(speak("en"), {
  yearly,
  toDate,
  seasonality,
  months: undefined,
  ordinary: 0.03,
});

describe("the verdict", () => {
  test("follows the direction that is the good one", () => {
    expect([judge(0.1, "up"), judge(-0.1, "up"), judge(-0.1, "down")]).toEqual(["better", "worse", "better"]);
  });

  test("is withheld inside ordinary movement, and where there is nothing to compare", () => {
    expect(judge(0.0134, "down", 0.03)).toBe("cannot-tell");
    expect(judge(0.03, "down", 0.03)).toBe("worse");
    expect(judge(null, "up")).toBe("none");
    expect(judge(0.1, "neither")).toBe("neutral");
  });
});

test("the latest full year, not the year that has only begun, is the headline's year", () => {
  expect(figures[0]).toMatchObject({
    label: "Nights in 2025",
    value: "363,927",
    verdict: "worse",
    change: "-1.9%",
  });
});

test("the year so far is compared like for like", () => {
  expect(figures[1]).toMatchObject({
    label: "So far in 2026",
    verdict: "better",
    comparison: "January 2026, like for like",
  });
});

test("the seasonality of one year against the next cannot be told", () => {
  expect(figures[2]).toMatchObject({ label: "Seasonality 2025", value: "0.484", verdict: "cannot-tell" });
});

test("a total is compared only over months known in both years", () => {
  const months = { nights: [10, null, 30, 40], nights_last_year: [8, 20, null, 32] };
  expect(totalOf(months)).toEqual({ nights: 80, change: 0.25, compared: 2 });
});
