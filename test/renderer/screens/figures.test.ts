import { describe, expect, test } from "vitest";
import type { Columns } from "../../../data/kernel/columns.ts";
import type { Month, Period } from "../../../data/kernel/period.ts";
import { judge, keyFigures } from "../../../renderer/screens/figures.ts";
import { totalOf } from "../../../renderer/screens/read.ts";
import { periodHeadline } from "../../../renderer/screens/sentences.ts";
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
const span = (first: string, last: string) => ({ first: first as Month, last: last as Month });
const given = {
  yearly,
  toDate,
  seasonality,
  months: undefined,
  ordinary: 0.03,
  period: span("2020-01", "2026-01"),
  bounds: span("2020-01", "2026-01"),
};
const figures = keyFigures(speak("en"), given);

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
    change: "−1.9%",
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

describe("the year to date", () => {
  const half = { ...toDate, last_month: ["2026-06"], months_compared: [5] };

  test("says how many of its months are compared", () => {
    const bounds = span("2020-01", "2026-06");
    expect(keyFigures(speak("en"), { ...given, toDate: half, period: bounds, bounds })[1]).toMatchObject({
      label: "So far in 2026",
      comparison: "January–June 2026, 5 of 6 months, those known in both years",
    });
  });

  test("is not called so far where only the chosen period ends there", () => {
    const bounds = span("2020-01", "2026-12");
    const period = span("2020-01", "2026-06");
    expect(keyFigures(speak("en"), { ...given, toDate: half, period, bounds })[1]).toMatchObject({
      label: "Nights, January–June 2026",
    });
  });

  test("is left out where it is the full year", () => {
    const whole = { ...toDate, year: [2025], months_compared: [12] };
    expect(
      keyFigures(speak("en"), { ...given, toDate: whole }).map(({ indicator }) => indicator),
    ).not.toContain("stays_year_to_date");
  });
});

describe("better and worse are withheld", () => {
  test("where fewer than a thousand nights stand on either side", () => {
    const few = { ...yearly, nights: [999, 5000, 10] };
    expect(keyFigures(speak("en"), { ...given, yearly: few })[0]?.verdict).toBe("too-few");
  });

  test("from one market's seasonality, whose ordinary movement is not known", () => {
    const gini = { year: [2024, 2025], gini: [0.3, 0.5] };
    const one = { ...given, seasonality: gini };
    expect(keyFigures(speak("en"), one)[2]?.verdict).toBe("worse");
    expect(keyFigures(speak("en"), { ...one, scope: "Germany" })[2]).toMatchObject({
      verdict: "cannot-tell",
      comparison: "against 2024, what is ordinary for one market is not known",
    });
  });
});

describe("a period without a full year", () => {
  const empty: Columns = { year: [] };
  const figure = (months: Columns, period: Period) =>
    keyFigures(speak("en"), {
      ...given,
      ...{ yearly: empty, toDate: empty, seasonality: empty },
      months,
      period,
    })[0];
  const headline = (months: Columns, period: Period) =>
    periodHeadline(speak("en"), period, totalOf(months, period));

  test("of unknown months is unknown, never 0", () => {
    const months = { nights: [null], nights_last_year: [7000] };
    const may = span("2020-05", "2020-05");
    expect(headline(months, may)).toBe("May 2020: nights confidential or missing");
    expect(figure(months, may)).toMatchObject({
      value: "–",
      unit: "confidential or missing",
      verdict: "none",
    });
  });

  test("without anything a year before says so beside the figure, not in the headline", () => {
    const months = { nights: [10_000, 27_492], nights_last_year: [null, null] };
    const period = span("2021-05", "2021-06");
    expect(headline(months, period)).toBe("May 2021 – Jun 2021: 37,492 nights");
    expect(figure(months, period)).toMatchObject({ comparison: "0 of 2 months known in both years" });
  });

  test("has no percentage over a part of its months", () => {
    const months = { nights: [10_000, 27_492], nights_last_year: [null, 15_428] };
    const period = span("2021-05", "2021-06");
    expect(headline(months, period)).toBe(
      "May 2021 – Jun 2021: 37,492 nights; no comparison: 1 of 2 months known in both years",
    );
    expect(figure(months, period)).toMatchObject({
      change: "",
      verdict: "none",
      comparison: "1 of 2 months known in both years",
    });
  });

  test("says how many of its months are known, those no row speaks of included", () => {
    const months = { nights: [1, 2, 3, 4, 5], nights_last_year: [1, 2, 3, 4, 5] };
    const period = span("2021-01", "2021-06");
    expect(headline(months, period)).toContain("15 nights; 5 of 6 months known");
    expect(figure(months, period)?.comparison).toContain("5 of 6 months known");
  });

  test("is compared where every month is known in both years", () => {
    const months = { nights: [30, 20], nights_last_year: [25, 15] };
    expect(totalOf(months, span("2021-05", "2021-06"))).toMatchObject({ nights: 50, change: 0.25 });
  });
});
