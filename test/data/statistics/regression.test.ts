import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate, leastSquares, neweyWest, type Fit } from "../../../data/statistics/regression.ts";
import { sum } from "../../../data/statistics/numbers.ts";
import { expectClose, oracle } from "./support.ts";

// Also held to R's lm and sandwich::NeweyWest through intervention.test.ts and easter.test.ts.

type Model = {
  coef: Record<string, number>;
  se_ols: Record<string, number>;
  se_newey_west_lag12: Record<string, number>;
};
const { data, level, level_slope } = oracle<{
  data: { drivers: number[]; law: number[] };
  level: Model & { sigma: number; r2: number };
  level_slope: Model & { sigma: number; r2: number };
}>("intervention");

function fitted(rows: number[][], y: number[]): Fit {
  const fit = leastSquares(rows, y);
  if (!fit) expect.fail("the columns tell themselves apart");
  return fit;
}

describe("Seatbelts, as lm and NeweyWest have it", () => {
  const since = data.law.map((_, i) => sum(data.law.slice(0, i + 1)));

  it.each([
    ["level", level, false],
    ["level and slope", level_slope, true],
  ] as const)("%s", (_, model, slope) => {
    const rows = data.law.map((law, i) => [
      1,
      i + 1,
      ...Array.from({ length: 11 }, (_, m) => (i % 12 === m + 1 ? 1 : 0)),
      law,
      ...(slope ? [since[i] ?? 0] : []),
    ]);
    const fit = fitted(rows, data.drivers.map(Math.log));
    expectClose(fit.coefficients, Object.values(model.coef), 1e-8);
    expectClose(fit.errors, Object.values(model.se_ols), 1e-8);
    expectClose(neweyWest(fit, 12), Object.values(model.se_newey_west_lag12), 1e-8);
    expectClose([fit.sigma, fit.rSquared], [model.sigma, model.r2], 1e-8);
    expect(fit.df).toBe(192 - Object.keys(model.coef).length);
  });
});

describe("least squares", () => {
  const cell = fc.double({ min: -10, max: 10, noNaN: true });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 8, maxLength: 30 });

  it("residuals stand at right angles to every column, and what fits exactly is found exactly", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const rows = cells.map(([a, b]) => [1, a, b]);
        const fit = leastSquares(
          rows,
          cells.map(([, , c]) => c),
        );
        fc.pre(fit !== null && Math.max(...fit.inverse.flat().map(Math.abs)) < 1e3);
        for (const column of [0, 1, 2]) {
          expect(sum(fit?.residuals.map((e, i) => e * (rows[i]?.[column] ?? 0)) ?? [])).toBeCloseTo(0, 6);
        }
        const exact = fitted(
          rows,
          rows.map(([, a = 0, b = 0]) => 2 - 3 * a + 0.5 * b),
        );
        expectClose(exact.coefficients, [2, -3, 0.5], 1e-8);
      }),
    );
  });

  it.each([
    [
      "two columns alike",
      [
        [1, 2, 2],
        [1, 3, 3],
        [1, 5, 5],
        [1, 8, 8],
      ],
    ],
    [
      "a column of zeros",
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    ],
    [
      "more columns than rows",
      [
        [1, 2, 3],
        [1, 3, 5],
      ],
    ],
    ["no rows", []],
  ])("%s: no answer", (_, rows) => {
    expect(
      leastSquares(
        rows,
        rows.map((_, i) => i),
      ),
    ).toBeNull();
  });

  it("badly scaled columns keep their nine digits", () => {
    const rows = Array.from({ length: 40 }, (_, i) => [1, 1e6 + i, Math.sin(i) * 1e-6]);
    const { coefficients } = fitted(
      rows,
      rows.map(([, a = 0, b = 0]) => 5 + 2 * a + 7 * b),
    );
    expectClose(coefficients[1], 2, 1e-9);
  });
});

it("with lag 0 Newey-West is White's error; an estimate knows its interval", () => {
  const rows = [[1], [1], [1], [1]];
  const fit = fitted(rows, [1, 2, 3, 6]);
  const squares = sum(fit.residuals.map((e) => e ** 2));
  expect(neweyWest(fit, 0)).toEqual([Math.sqrt(squares) / 4]);
  const { t, interval } = estimate(2, 1, 20);
  expect(t).toBe(2);
  expect(interval.map((end) => end.toFixed(3))).toEqual(["-0.086", "4.086"]);
});
