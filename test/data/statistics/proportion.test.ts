import { expect, test } from "vitest";
import { signTest } from "../../../data/statistics/proportion.ts";

// Exact: sums of binomial coefficients as whole numbers, by Python's fractions.
test.each([
  [0, 0, 1],
  [0, 5, 0.0625],
  [9, 14, 0.4048728942871094],
  [540, 560, 0.5667514479580453],
  [600, 732, 0.0003280795603348878],
  [666, 666, 1],
  [1200, 900, 6.337277315775436e-11],
  [5000, 5200, 0.04878796312682245],
])("%d against %d: chance alone does it with %d, also of thousands", (one, other, p) => {
  expect(signTest(one, other) / p).toBeCloseTo(1, 9);
  expect(signTest(other, one)).toBe(signTest(one, other));
});
