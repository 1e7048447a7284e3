import { describe, expect, it } from "vitest";
import { seasonality } from "../../../data/statistics/season.ts";
import { expectClose, given, oracle, type Series } from "./support.ts";

type Case = { seasonal: number[]; strength: { seasonal: number } };
const { koper } = oracle<{ koper: { series: Series; stl_2022_2025_log_periodic: Case } }>("surs");
const nights = koper.series.values.slice(24, 72);

describe("seasonally adjusted", () => {
  it("Koper 2022 to 2025 as R's STL of the logarithms has it", () => {
    const { adjusted, regularity } = given(seasonality(nights));
    const { seasonal, strength } = koper.stl_2022_2025_log_periodic;
    expectClose(
      adjusted,
      nights.map((value, i) => value * Math.exp(-(seasonal[i] ?? NaN))),
      1e-9,
    );
    expectClose(regularity, strength.seasonal, 1e-9);
    expect(regularity).toBeCloseTo(0.98, 3);
  });

  it("regularity is not size: a season half as large, as regular, has the same", () => {
    const noise = (i: number): number => Math.sin(37 * i) / 20;
    const series = (size: number): number[] =>
      Array.from({ length: 60 }, (_, i) => Math.exp(size * (Math.cos((Math.PI * i) / 6) + noise(i))));
    const [large, small] = [given(seasonality(series(1))), given(seasonality(series(0.5)))];
    expect(small.regularity).toBeCloseTo(large.regularity, 9);
  });
});

describe("refusals", () => {
  it.each([
    ["fewer-than-four-years", nights.slice(1)],
    ["not-positive", nights.map((value, i) => (i === 5 ? 0 : value))],
    ["not-positive", nights.map((value, i) => (i === 5 ? NaN : value))],
  ])("%s", (reason, values) => {
    expect(seasonality(values)).toEqual({ refused: reason });
  });
});
