import fc from "fast-check";
import { expect, it } from "vitest";
import { diversity, funded, points, ranks } from "../../../data/statistics/scoring.ts";

const weights = { centre: 30, quality: 10 };

it("is the weighted mean in points, and only the proportions of the weights matter", () => {
  expect(points({ centre: 1, quality: 0.5 }, weights)).toBe(87.5);
  expect(points({ centre: 1, quality: 0.5 }, { centre: 3, quality: 1 })).toBe(87.5);
  expect(points({ centre: 1, quality: 0.5 }, { centre: 0, quality: 0 })).toBeNull();
});

it("has no points where something that has weight is not known", () => {
  expect(points({ centre: 1, quality: null }, weights)).toBeNull();
  expect(points({ centre: 1, quality: null }, { centre: 30, quality: 0 })).toBe(100);
});

it("ranks the most points first, equals alike, the unknown not at all", () => {
  expect(ranks([61.07142857142857, 95, null, 61.071428571428569, 3])).toEqual([2, 1, null, 2, 4]);
});

it("stops at the first request that does not fit: a smaller one must not overtake a better", () => {
  const order = [
    { rank: 1, requested: 3000 },
    { rank: 2, requested: 5000 },
    { rank: 3, requested: 500 },
    { rank: null, requested: 1 },
  ];
  expect(funded(order, 4000)).toEqual([true, false, false, null]);
  expect(funded(order, 8500)).toEqual([true, true, true, null]);
});

it("never gives more than there is, and more money never takes away", () => {
  const applications = fc.array(
    fc.record({ rank: fc.integer({ min: 1, max: 9 }), requested: fc.integer({ min: 0, max: 900 }) }),
  );
  fc.assert(
    fc.property(applications, fc.nat(4000), fc.nat(4000), (all, budget, more) => {
      const given = funded(all, budget);
      const sum = all.reduce((whole, { requested }, at) => whole + (given[at] === true ? requested : 0), 0);
      expect(sum).toBeLessThanOrEqual(budget);
      funded(all, budget + more).forEach((each, at) =>
        expect(given[at] === true && each === false).toBe(false),
      );
    }),
  );
});

it("calls what is unlike all others as diverse as can be", () => {
  expect(diversity(["koncert", "koncert", "film", null])).toEqual([0.5, 0.5, 1, null]);
  expect(diversity(["koncert"])).toEqual([1]);
});
