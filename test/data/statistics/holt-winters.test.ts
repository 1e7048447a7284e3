import { describe, expect, it } from "vitest";
import { expectation, fitHoltWinters, holtWinters } from "../../../data/statistics/holt-winters.ts";
import { expectClose, oracle, type Series } from "./support.ts";

type Fixed = {
  alpha: number;
  beta: number;
  gamma: number;
  l0_b0_s: number[];
  sse: number;
  forecast: number[];
  fitted_xhat: number[];
};
const { series, forecast } = oracle<{
  series: Record<string, Series>;
  forecast: Record<string, { holtwinters_fixed: Fixed }>;
}>("forecast");

describe.each(Object.keys(forecast))("%s", (name) => {
  const values = series[name]?.values ?? [];
  const fixed = forecast[name]?.holtwinters_fixed;

  it("with given smoothing, as R's HoltWinters", () => {
    if (!fixed) expect.fail("the oracle has it");
    const { state, fitted, squares } = holtWinters(values, fixed);
    expectClose([state.level, state.slope, ...state.season], fixed.l0_b0_s, 1e-9);
    expectClose(fitted, fixed.fitted_xhat, 1e-9);
    expectClose(squares, fixed.sse, 1e-9);
    expectClose(
      fixed.forecast.map((_, i) => expectation(state, i + 1)),
      fixed.forecast,
      1e-9,
    );
  });

  it("fitted: no grid of 11 x 11 x 11 finds a better smoothing", () => {
    const { smoothing, squares } = fitHoltWinters(values);
    const grid = Array.from({ length: 11 }, (_, i) => i / 10);
    const best = Math.min(
      ...grid
        .flatMap((alpha) =>
          grid.flatMap((beta) => grid.map((gamma) => holtWinters(values, { alpha, beta, gamma }).squares)),
        )
        .filter(Number.isFinite),
    );
    expect(squares).toBeLessThanOrEqual(best);
    expect(Object.values(smoothing).every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(fitHoltWinters(values)).toEqual(fitHoltWinters(values));
  });
});

it("the same factors every year at one level are carried on exactly", () => {
  const factors = [0.5, 0.6, 0.7, 0.9, 1, 1.2, 1.6, 1.7, 1.3, 1, 0.8, 0.7];
  const values = Array.from({ length: 60 }, (_, i) => 200 * (factors[i % 12] ?? 0));
  const { state } = holtWinters(values, { alpha: 0.3, beta: 0.1, gamma: 0.2 });
  expectClose(
    factors.map((_, i) => expectation(state, i + 1)),
    values.slice(48),
    1e-9,
  );
});

it("two years are too few", () => {
  expect(() => holtWinters(new Float64Array(24).fill(1), { alpha: 0.1, beta: 0.1, gamma: 0.1 })).toThrow(
    RangeError,
  );
});
