import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "../../../data/statistics/quantile.ts";
import { expectClose, oracle } from "./support.ts";

it("type 7, as R and DuckDB have it", () => {
  const { x, p, q } = oracle<{ x: number[]; p: number[]; q: number[] }>("quantile");
  expectClose(
    p.map((probability) => quantile(x, probability)),
    q,
    1e-12,
  );
});

it("lies within the values, rises with the probability and leaves the values in their order", () => {
  const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (all, one, other) => {
      const copy = [...all];
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(quantile(all, low)).toBeLessThanOrEqual(quantile(all, high) + 1e-9);
      expect(quantile(all, 0) + 0).toBe(Math.min(...all) + 0);
      expect(quantile(all, 1) + 0).toBe(Math.max(...all) + 0);
      expect(all).toEqual(copy);
    }),
  );
});

it("no values have none, and no probability lies outside 0 to 1", () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
  expect(() => quantile([1], NaN)).toThrow(RangeError);
});
