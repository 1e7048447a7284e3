import { describe, expect, it } from "vitest";
import {
  backTest,
  holtWintersForecast,
  naive,
  seasonalNaive,
  smoothed,
  type Expected,
} from "../../../data/statistics/forecast.ts";
import { mean } from "../../../data/statistics/numbers.ts";
import { mulberry32 } from "../../../data/statistics/random.ts";
import { expectClose, given, normal, oracle, type Series } from "./support.ts";

type Answer = {
  snaive: { mean: number[]; lower95: number[]; upper95: number[]; sigma: number };
  holdout: { h: number; snaive_mae: number; snaive_mape: number; mase: number };
};
const { series, forecast } = oracle<{ series: Record<string, Series>; forecast: Record<string, Answer> }>(
  "forecast",
);
const { koper } = oracle<{ koper: { series: Series; snaive: { for_2026: number[] } } }>("surs");
const nights = koper.series.values.slice(24, 72);
const valuesOf = (name: string): number[] => series[name]?.values ?? [];

describe.each(Object.entries(forecast))("%s", (name, { snaive, holdout }) => {
  it("seasonal naive, as forecast::snaive", () => {
    const { months, sigma } = given(seasonalNaive(valuesOf(name), { scale: "plain" }));
    expectClose(
      months.map(({ expected }) => expected),
      snaive.mean,
      1e-9,
    );
    expectClose(
      months.map(({ low }) => low),
      snaive.lower95,
      1e-9,
    );
    expectClose(
      months.map(({ high }) => high),
      snaive.upper95,
      1e-9,
    );
    expectClose(sigma, snaive.sigma, 1e-9);
  });

  it("the last year held back", () => {
    const values = valuesOf(name);
    const { mae, mape, mase, months, tests } = given(
      backTest(values, naive, { first: values.length - 12, step: 12 }),
    );
    expectClose([mae, 100 * mape, mase], [holdout.snaive_mae, holdout.snaive_mape, holdout.mase], 1e-9);
    expect([months, tests]).toEqual([holdout.h, 1]);
  });
});

it("the back-test says which method to show: Holt-Winters for a steady rise, 'as last year' after a turn", () => {
  const errors = (name: string): (number | undefined)[] =>
    [smoothed, naive].map((method) => given(backTest(valuesOf(name).slice(-72), method, { step: 6 })).mae);
  const [[air = NaN, airNaive], [deaths, deathsNaive = NaN]] = [
    errors("AirPassengers"),
    errors("USAccDeaths"),
  ];
  expect(air).toBeLessThan(airNaive ?? NaN);
  expect(deathsNaive).toBeLessThan(deaths ?? NaN);
});

describe("seasonal naive", () => {
  it("Koper 2026 as R has it", () => {
    const { months } = given(seasonalNaive(nights));
    expectClose(
      months.map(({ expected }) => expected),
      koper.snaive.for_2026,
      1e-9,
    );
  });

  it("on the log scale winter's interval is winter's size, and wider in the second year", () => {
    const { months } = given(seasonalNaive(nights, { ahead: 24 }));
    const spread = ({ low, high }: Expected): number => high / low;
    expectClose(
      months.slice(0, 12).map(spread),
      Array<number>(12).fill(spread(months[0] ?? { expected: 1, low: 1, high: 1 })),
      1e-9,
    );
    expect(months.every(({ low }) => low > 0)).toBe(true);
    expect(Math.log(spread(months[12] ?? months[0] ?? { expected: 1, low: 1, high: 1 }))).toBeCloseTo(
      Math.SQRT2 * Math.log(spread(months[0] ?? { expected: 1, low: 1, high: 1 })),
      9,
    );
  });
});

describe("Holt-Winters", () => {
  it("expects the same whatever the seed, with an interval around it that the seed repeats", () => {
    const [one, same, other] = [1, 1, 2].map(
      (seed) => given(holtWintersForecast(nights, { seed, runs: 200 })).months,
    );
    expect(one).toEqual(same);
    expect(one?.map(({ expected }) => expected)).toEqual(other?.map(({ expected }) => expected));
    for (const { low, expected, high } of one ?? [])
      expect(low <= expected && expected <= high && low >= 0).toBe(true);
  });

  it("a year that comes as the ones before lies within its 95 % interval mostly", () => {
    const inside = Array.from({ length: 40 }, (_, seed) => {
      const random = mulberry32(seed);
      const all = Array.from({ length: 84 }, (_, i) =>
        Math.exp(5 + i / 200 + Math.cos((Math.PI * i) / 6) + 0.1 * normal(random)),
      );
      const { months } = given(holtWintersForecast(all.slice(0, 72), { runs: 200 }));
      return mean(
        months.map(({ low, high }, i) => Number(low <= (all[72 + i] ?? NaN) && (all[72 + i] ?? NaN) <= high)),
      );
    });
    expect(mean(inside)).toBeGreaterThan(0.88);
  });
});

describe("refusals", () => {
  it.each([
    ["fewer-than-four-years", nights.slice(1)],
    ["not-positive", nights.map((value, i) => (i === 3 ? 0 : value))],
    ["not-positive", nights.map((value, i) => (i === 3 ? NaN : value))],
  ])("%s", (reason, values) => {
    const refusal = { refused: reason };
    expect(seasonalNaive(values)).toEqual(refusal);
    expect(holtWintersForecast(values)).toEqual(refusal);
    expect(backTest(values, naive)).toEqual(refusal);
  });

  it.each([24, 48, NaN])("a back-test cannot start at month %d of 48", (first) => {
    expect(() => backTest(nights, naive, { first })).toThrow(RangeError);
  });
});
