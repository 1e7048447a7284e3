import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strength } from "../../../data/statistics/season.ts";
import { stl, type StlOptions } from "../../../data/statistics/stl.ts";
import { expectClose, oracle, type Series } from "./support.ts";

type Parts = { trend: number[]; seasonal: number[] };
type Case = Parts & { weights?: number[]; strength: { seasonal: number; trend: number } };
const {
  series,
  stl: expected,
  WRONG_R_even_n_defect: wrong,
} = oracle<{
  series: Record<string, Series>;
  stl: Record<string, Record<string, Case>>;
  WRONG_R_even_n_defect: Record<string, Record<string, Parts>>;
}>("decomposition");
const towns = oracle<Record<string, { series: Series } & Record<string, Case>>>("surs");

const settings: Record<string, StlOptions & { readonly log?: true }> = {
  periodic: { window: "periodic" },
  periodic_robust: { window: "periodic", robust: true },
  s7: { window: 7 },
  s7_robust: { window: 7, robust: true },
  s13_jump1: { window: 13, jump: 1 },
  log_periodic: { window: "periodic", log: true },
};

/** Differences relative to the largest figure of the series, as the oracle measures them. */
function expectParts(values: number[], options: StlOptions, { trend, seasonal, ...rest }: Case): void {
  const scale = Math.max(...values.map(Math.abs));
  const parts = stl(values, options);
  const scaled = (all: readonly number[]): number[] => all.map((value) => value / scale);
  expectClose(scaled(parts.trend), scaled(trend), 1e-9, "trend");
  expectClose(scaled(parts.seasonal), scaled(seasonal), 1e-9, "seasonal");
  expectClose(
    scaled(parts.remainder),
    scaled(values.map((y, i) => y - (trend[i] ?? NaN) - (seasonal[i] ?? NaN))),
    1e-9,
  );
  if (rest.weights) expectClose(parts.weights, rest.weights, 1e-8, "weights");
  expectClose(strength(parts), rest.strength, 1e-9, "strength");
}

describe.each(Object.keys(expected))("%s", (name) => {
  it.each(Object.entries(settings))("%s", (setting, { log, ...options }) => {
    const values = series[name]?.values ?? [];
    const answer = expected[name]?.[setting];
    if (!answer) expect.fail("the oracle has this setting");
    expectParts(log ? values.map(Math.log) : values, options, answer);
  });
});

describe.each(Object.keys(towns))("%s, four years", (town) => {
  const values = towns[town]?.series.values.slice(24, 72) ?? [];

  it.each([
    ["stl_2022_2025_log_periodic", { window: "periodic" }, true],
    ["stl_2022_2025_s7", { window: 7 }, false],
  ] as const)("%s", (name, options, log) => {
    const answer = towns[town]?.[name];
    if (!answer) expect.fail("the oracle has this setting");
    expectParts(log ? values.map(Math.log) : values, options, answer);
  });
});

describe("typical wrong answers", () => {
  const off = (a: readonly number[], b: readonly number[]): number =>
    Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? NaN))));
  const largest = (name: string): number => Math.max(...(series[name]?.values ?? []));

  it("the season's loess has degree 0, as R's: with degree 1 it is 3.9 % of the maximum away", () => {
    const values = series["AirPassengers"]?.values ?? [];
    const level = stl(values, { window: 7 }).seasonal;
    const line = stl(values, { window: 7, degree: 1 }).seasonal;
    expect(off(level, line) / largest("AirPassengers")).toBeGreaterThan(0.02);
  });

  it("robust STL takes the true median, where R takes a wrong order statistic: 7.6 % away", () => {
    const { seasonal } = stl(series["ldeaths"]?.values ?? [], { window: 7, robust: true });
    const defect = wrong["ldeaths"]?.["s7_robust"]?.seasonal ?? [];
    expect(off(seasonal, defect) / largest("ldeaths")).toBeGreaterThan(0.02);
  });
});

describe("properties", () => {
  const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 25, maxLength: 90 });

  it("the parts add up, and a shifted or stretched series has shifted or stretched parts", () => {
    fc.assert(
      fc.property(series, fc.double({ min: 0.1, max: 10, noNaN: true }), (y, factor) => {
        const own = stl(y, { window: "periodic" });
        expectClose(
          own.trend.map((t, i) => t + (own.seasonal[i] ?? 0) + (own.remainder[i] ?? 0)),
          y,
          1e-10,
        );
        const other = stl(
          y.map((value) => 7 + factor * value),
          { window: "periodic" },
        );
        expectClose(
          other.trend,
          own.trend.map((t) => 7 + factor * t),
          1e-9,
        );
        expectClose(
          other.seasonal,
          own.seasonal.map((s) => factor * s),
          1e-9,
        );
      }),
      { numRuns: 30 },
    );
  });

  it("a level with the same season every year is taken apart exactly, robust or not", () => {
    const season = [5, 4, 2, 0, -1, -3, -6, -5, -2, 0, 2, 4];
    const y = Array.from({ length: 73 }, (_, i) => 100 + (season[i % 12] ?? 0));
    for (const robust of [false, true]) {
      const { seasonal, remainder } = stl(y, { window: "periodic", robust });
      expectClose(seasonal.slice(0, 12), season, 1e-9);
      expectClose(
        remainder,
        y.map(() => 0),
        1e-9,
      );
    }
  });

  it.each([[24], [0]])("%i months are too few", (length) => {
    expect(() => stl(new Float64Array(length), { window: "periodic" })).toThrow(RangeError);
  });

  it("a month that is not there is not guessed", () => {
    const y = Array.from({ length: 48 }, (_, i) => (i === 7 ? NaN : i));
    expect(() => stl(y, { window: "periodic" })).toThrow(RangeError);
  });

  it("hundreds of series take no time: 300 months in milliseconds", () => {
    const y = Array.from({ length: 300 }, (_, i) => Math.sin(i) + i / 50);
    const started = performance.now();
    for (let i = 0; i < 50; i++) stl(y, { window: "periodic" });
    expect((performance.now() - started) / 50).toBeLessThan(100);
  });
});
