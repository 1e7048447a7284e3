import fc from "fast-check";
import { expect, it } from "vitest";
import { loess, loessAt } from "../../../data/statistics/loess.ts";
import { expectClose } from "./support.ts";

// The curves themselves are held to R and statsmodels through STL, in stl.test.ts.

it("a local line leaves a straight line as it is, whatever window, jump and weights", () => {
  const odd = fc.integer({ min: 2, max: 20 }).map((half) => 2 * half + 1);
  fc.assert(
    fc.property(
      odd,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 3, max: 40 }),
      (window, jump, length) => {
        const line = Array.from({ length }, (_, i) => 3 - 0.25 * i);
        const weights = line.map((_, i) => 0.5 + (i % 3) / 4);
        expectClose(loess(line, { window, degree: 1, jump, weights }), line, 1e-10);
      },
    ),
  );
});

it("a local mean leaves a constant as it is, and stays within the values", () => {
  const values = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(values, (y) => {
      for (const value of loess(y, { window: 7, degree: 0, jump: 1 })) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...y) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...y) + 1e-12);
      }
    }),
  );
});

it("points that all weigh nothing give nothing", () => {
  const options = { window: 3, degree: 0, left: 1, right: 3, weights: [0, 0, 0] } as const;
  expect(loessAt([1, 2, 3], 2, options)).toBeUndefined();
});
