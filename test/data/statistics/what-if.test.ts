import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini } from "../../../data/statistics/concentration.ts";
import { effectOfNights, nightsToLower, type Addition } from "../../../data/statistics/what-if.ts";

const total = [10, 10, 20, 30, 40, 60, 100, 120, 50, 30, 10, 10];
const market = [0, 0, 0, 10, 30, 0, 40, 40, 0, 0, 0, 0];

describe("extra nights", () => {
  it("fall in the market's own proportions among the months chosen", () => {
    const addition: Addition = { market, months: [4, 5], spread: "own" };
    const expected = gini(total.map((nights, i) => nights + (i === 3 ? 5 : i === 4 ? 15 : 0)));
    expect(effectOfNights(total, addition, 20).after).toBeCloseTo(expected, 12);
  });

  it.each([
    ["even", [4, 5]],
    ["own", [1, 2]],
  ] as const)("%s in months %j: the same number in each", (spread, months) => {
    const expected = gini(total.map((nights, i) => nights + (months.some((m) => m === i + 1) ? 10 : 0)));
    expect(effectOfNights(total, { market, months, spread }, 20).after).toBeCloseTo(expected, 12);
  });

  it("raise it where the peak is", () => {
    expect(effectOfNights(total, { market, months: [8], spread: "own" }, 20).change).toBeGreaterThan(0);
  });

  it.each([[[]], [[0]], [[13]], [[1.5]]])("months %j are none", (months) => {
    expect(() => effectOfNights(total, { market, months, spread: "own" }, 1)).toThrow(RangeError);
  });
});

describe("nights for a wanted fall", () => {
  it("worked out by hand: two months, the slower filled up", () => {
    // Gini of (10, 30) is 1/4; of (10 + x, 30) it is (20 - x) / (2 (40 + x)): 1/8 at x = 8.
    const { nights, lowest } = nightsToLower(
      [10, 30],
      { market: [1, 1], months: [1], spread: "even" },
      0.125,
    );
    expect(nights).toBe(8);
    expect(lowest).toEqual({ gini: 0, nights: 20 });
  });

  it("is null where the months can never ease it so much, with the lowest they can lead to", () => {
    // (10, 30, 50) has 80 / 270; the first month filled up leads to (50, 30, 50) with 40 / 390.
    const filled: Addition = { market: [1, 1, 1], months: [1], spread: "even" };
    const { nights, lowest } = nightsToLower([10, 30, 50], filled, 0.2);
    expect(nights).toBeNull();
    expect(lowest.nights).toBe(40);
    expect(lowest.gini).toBeCloseTo(40 / 390, 12);
    const peak: Addition = { market: [1, 1], months: [2], spread: "own" };
    expect(nightsToLower([10, 30], peak, 0.01)).toEqual({ nights: null, lowest: { gini: 0.25, nights: 0 } });
  });

  it("a level profile is only ever approached", () => {
    const { lowest } = nightsToLower([10, 30], { market: [1, 1], months: [1, 2], spread: "even" }, 0.1);
    expect(lowest).toEqual({ gini: 0, nights: null });
  });

  it("is the fewest nights that are enough, and no one-by-one search finds fewer", () => {
    const year = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 12 });
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
    const fall = fc.double({ min: 0.001, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(
        year,
        year,
        months,
        fc.constantFrom("own", "even"),
        fall,
        (all, own, chosen, spread, by) => {
          const addition: Addition = { market: own, months: chosen, spread };
          const { nights, lowest } = nightsToLower(all, addition, by);
          const falls = Array.from({ length: 400 }, (_, n) => -effectOfNights(all, addition, n).change);
          const first = falls.findIndex((each) => each >= by - 1e-12);
          if (first >= 0) expect(nights).toBe(first);
          else expect(nights ?? 400).toBeGreaterThanOrEqual(400);
          expect(Math.max(...falls)).toBeLessThanOrEqual(gini(all) - lowest.gini + 1e-9);
        },
      ),
    );
  });

  it("no fall at all is no question", () => {
    expect(() => nightsToLower(total, { market, months: [4], spread: "own" }, 0)).toThrow(RangeError);
  });
});
