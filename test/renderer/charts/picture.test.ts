import { expect, test } from "vitest";
import { ceiling } from "../../../renderer/charts/picture.ts";

test.each([
  [[0.576], 0.6],
  [[100_464, null], 120_000],
  [[258], 300],
  [[1], 1],
  [[0, null], 1],
  [[], 1],
])("the scale for %j ends at %d", (values, end) => {
  expect(ceiling(values)).toBeCloseTo(end, 10);
});
