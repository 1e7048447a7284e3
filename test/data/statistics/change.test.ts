import { describe, expect, it } from "vitest";
import { month } from "../../../data/kernel/period.ts";
import { changeInterval, type ChangeQuestion } from "../../../data/statistics/change.ts";
import { gini } from "../../../data/statistics/concentration.ts";
import { mulberry32 } from "../../../data/statistics/random.ts";
import type { MonthlySeries } from "../../../data/statistics/series.ts";
import { expectClose, given, normal, oracle } from "./support.ts";

const { koper } = oracle<{
  koper: { series: { values: (number | null)[] }; change: Record<string, { gini0: number; gini1: number }> };
}>("surs");
const nights: MonthlySeries = { first: month(2020, 1), values: koper.series.values };
const excluded = [2020, 2021];

type Setting = { years: number; noise: number; memory: number; profile: readonly number[] };
const summer = [6402, 6171, 9871, 18311, 20506, 35892, 87727, 100464, 36770, 20029, 11238, 10546];
const level = [70, 75, 85, 95, 100, 115, 140, 145, 110, 95, 80, 90];

/** The same profile every year; months off it by `noise`, each resembling the one before by `memory`. */
function unchanged({ years, noise, memory, profile }: Setting, random: () => number): MonthlySeries {
  let shock = normal(random);
  const values = Array.from({ length: 12 * years }, (_, i) => {
    shock = memory * shock + Math.sqrt(1 - memory ** 2) * normal(random);
    return (profile[i % 12] ?? 0) * Math.exp(noise * shock);
  });
  return { first: month(2026 - years, 1), values };
}

describe("a series without a change", () => {
  const settings = [4, 5, 6, 8].flatMap((years) =>
    [0.05, 0.1, 0.15].flatMap((noise) =>
      [0, 0.3].flatMap((memory) => [
        { years, noise, memory, profile: summer, name: "strong" },
        { years, noise, memory, profile: level, name: "weak" },
      ]),
    ),
  );

  it.each(settings)("$years years, $name season, months off by $noise, memory $memory", (setting) => {
    const told = Array.from({ length: 200 }, (_, seed) => {
      const series = unchanged(setting, mulberry32(seed));
      return given(changeInterval(series, { from: 2024, to: 2025 })).verdict;
    });
    expect(told.filter((verdict) => verdict === "cannot-tell").length).toBeGreaterThanOrEqual(190);
  });

  it("growing by a tenth a year, the same", () => {
    const told = Array.from({ length: 200 }, (_, seed) => {
      const { first, values } = unchanged(
        { years: 4, noise: 0.1, memory: 0, profile: summer },
        mulberry32(seed),
      );
      const grown = values.map((value, i) => (value ?? 0) * 1.1 ** (i / 12));
      return given(changeInterval({ first, values: grown }, { from: 2022, to: 2025 })).verdict;
    });
    expect(told.filter((verdict) => verdict === "cannot-tell").length).toBeGreaterThanOrEqual(190);
  });
});

describe("a series with a change", () => {
  it("that is far beyond the noise is told, and which way", () => {
    const random = mulberry32(5);
    const { first, values } = unchanged({ years: 6, noise: 0.05, memory: 0, profile: level }, random);
    const peaked = values.map(
      (value, i) => (value ?? 0) * (i >= 60 && (i % 12 === 6 || i % 12 === 7) ? 1.8 : 1),
    );
    const series: MonthlySeries = { first, values: peaked };
    expect(given(changeInterval(series, { from: 2024, to: 2025 })).verdict).toBe("higher");
    expect(given(changeInterval(series, { from: 2025, to: 2024 })).verdict).toBe("lower");
  });
});

describe("Koper", () => {
  it("2024 to 2025: +0.0134 cannot be told from ordinary movement", () => {
    const answer = given(changeInterval(nights, { from: 2024, to: 2025, excluded }));
    expectClose(answer.before, koper.change["2025"]?.gini0, 1e-10);
    expectClose(answer.after, koper.change["2025"]?.gini1, 1e-10);
    expect(answer.verdict).toBe("cannot-tell");
    expect(answer.learntFrom).toEqual([2022, 2023, 2024, 2025]);
    expect(answer.interval).toEqual([answer.change - answer.ordinary, answer.change + answer.ordinary]);
    // The oracle's interval, -0.042 to +0.067, is half as wide as 0.109; ours is no narrower.
    expect(answer.ordinary).toBeGreaterThan(0.0545);
    expect(answer.ordinary).toBeLessThan(0.09);
  });

  it("2021, which it does not learn from, lies far outside", () => {
    expect(given(changeInterval(nights, { from: 2021, to: 2022, excluded })).verdict).toBe("lower");
  });

  it("more confidence leaves more room", () => {
    const room = (confidence: number): number =>
      given(changeInterval(nights, { from: 2024, to: 2025, excluded, confidence })).ordinary;
    expect(room(0.95)).toBeLessThan(room(0.98));
    expect(room(0.98)).toBeLessThan(room(1));
  });
});

it("series with the same figures twelve months apart move by nothing", () => {
  const values = [...level, ...level, ...level, ...level];
  const answer = given(changeInterval({ first: month(2020, 1), values }, { from: 2020, to: 2023 }));
  expect(answer).toMatchObject({ before: gini(level), change: 0, verdict: "cannot-tell" });
  expect(answer.ordinary).toBeCloseTo(0, 12);
});

describe("refusals", () => {
  const question: ChangeQuestion = { from: 2024, to: 2025, excluded };

  it.each<[string, MonthlySeries, ChangeQuestion]>([
    ["year-not-full", nights, { ...question, from: 2020 }],
    ["year-not-full", nights, { ...question, to: 2026 }],
    ["year-not-full", nights, { ...question, to: 1999 }],
    ["fewer-than-four-years", nights, { ...question, excluded: [2021, 2022] }],
    [
      "not-positive",
      { ...nights, values: nights.values.map((value, i) => (i === 30 ? 0 : value)) },
      question,
    ],
  ])("%s", (reason, series, asked) => {
    expect(changeInterval(series, asked)).toEqual({ refused: reason });
  });
});
