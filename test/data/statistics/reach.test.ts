import fc from "fast-check";
import { expect, it } from "vitest";
import { reachBounds, type Told } from "../../../data/statistics/reach.ts";

const told = (reach: number | null, impressions: number | null = null): Told => ({ reach, impressions });

it("lies between the largest row and the sum, and one row is exact", () => {
  const rows = [told(500), told(300), told(400)];
  expect(reachBounds(rows, rows, null)).toEqual({ low: 500, high: 1200, cappedBy: null });
  expect(reachBounds([told(950)], [told(950), ...rows], null)).toEqual({
    low: 950,
    high: 950,
    cappedBy: null,
  });
});

it("never exceeds the people there are, unless the platform itself says so of one row", () => {
  const rows = [told(1_400_000), told(1_100_000)];
  expect(reachBounds(rows, rows, 2_200_000)).toEqual({
    low: 1_400_000,
    high: 2_200_000,
    cappedBy: 2_200_000,
  });
  expect(reachBounds([told(30)], [told(30)], 20)).toEqual({ low: 30, high: 30, cappedBy: null });
});

it("takes impressions for the most a row without reach may have reached, and knows no bound without both", () => {
  const rows = [told(100, 300), told(null, 40)];
  expect(reachBounds(rows, rows, null)).toEqual({ low: 100, high: 140, cappedBy: null });
  const bare = [told(100), told(null)];
  expect(reachBounds(bare, bare, null)).toEqual({ low: 100, high: null, cappedBy: null });
  expect(reachBounds([told(null, 9)], [told(null, 9)], null)).toBeNull();
});

it("holds the true number of people, whoever saw what", () => {
  const audiences = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(audiences, (rows) => {
      const people = new Set(rows.flat()).size;
      const seen = rows.map((row) => told(row.length));
      const bounds = reachBounds(seen, seen, 61);
      expect(bounds?.low).toBeLessThanOrEqual(people);
      expect(bounds?.high).toBeGreaterThanOrEqual(people);
    }),
  );
});
