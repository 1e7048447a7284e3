import fc from "fast-check";
import { expect, it } from "vitest";
import { minimise } from "../../../data/statistics/optimise.ts";
import { sum } from "../../../data/statistics/numbers.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

it("finds the bottom of a bowl, wherever in the cube it lies", () => {
  fc.assert(
    fc.property(share, share, share, (...bottom) => {
      const { point } = minimise((at) => 1 + sum(at.map((x, i) => (i + 1) * (x - (bottom[i] ?? 0)) ** 2)), 3);
      point.forEach((x, i) => expect(x).toBeCloseTo(bottom[i] ?? NaN, 3));
    }),
  );
});

it("finds the wall when the bottom lies beyond it", () => {
  const { point } = minimise(([x = 0, y = 0]) => (x + 1) ** 2 + (y - 2) ** 2, 2);
  expect(point[0]).toBeCloseTo(0, 4);
  expect(point[1]).toBeCloseTo(1, 4);
});

it("finds the end of Rosenbrock's bent valley", () => {
  const { point } = minimise(([x = 0, y = 0]) => 100 * (y - x ** 2) ** 2 + (0.8 - x) ** 2, 2);
  expect(point[0]).toBeCloseTo(0.8, 3);
  expect(point[1]).toBeCloseTo(0.64, 3);
});
