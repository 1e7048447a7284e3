import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terraceRelief } from "../../../data/statistics/terrace.ts";

const of = (year: number, investment = 5000, fullInvestment: number | null = null) =>
  terraceRelief({ fee: 1200, investment, fullInvestment, year });

describe("the terrace incentive of the work programme (2.3.2.5)", () => {
  it.each([
    [1, 960, 240],
    [2, 600, 600],
    [3, 360, 840],
  ])("in year %i leaves %d of a fee of 1,200 to the business and %d to pay", (year, relief, toPay) => {
    expect(of(year).relief).toBeCloseTo(relief, 10);
    expect(of(year).toPay).toBeCloseTo(toPay, 10);
  });

  it("gives nothing after the three years, and says that the transition is over", () => {
    expect(of(4)).toMatchObject({ share: 0, relief: 0, toPay: 1200, inTransition: false });
  });

  it("counts half of the share for half of the full investment, and no more than all for more", () => {
    expect(of(1, 2500, 5000)).toMatchObject({ scale: 0.5, relief: 480 });
    expect(of(1, 9000, 5000)).toMatchObject({ scale: 1, relief: 960 });
  });

  it("never gives back more than was spent", () => {
    expect(of(1, 100)).toMatchObject({ relief: 100, returned: 1 });
    expect(of(1, 0)).toMatchObject({ relief: 0, returned: null });
  });

  it("refuses what cannot be", () => {
    expect(() => terraceRelief({ fee: -1, investment: 1, fullInvestment: null, year: 1 })).toThrow(
      RangeError,
    );
    expect(() => of(0)).toThrow(RangeError);
    expect(() => of(1.5)).toThrow(RangeError);
  });

  it("pays an earlier start at least as well as a later one, and more investment at least as well as less", () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(money, money, money, fc.integer({ min: 1, max: 4 }), (fee, a, b, year) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const relief = (investment: number, at: number) =>
          terraceRelief({ fee, investment, fullInvestment: 8000, year: at }).relief;
        expect(relief(more, year)).toBeGreaterThanOrEqual(relief(less, year));
        expect(relief(more, year)).toBeGreaterThanOrEqual(relief(more, year + 1));
        expect(relief(more, year)).toBeLessThanOrEqual(Math.min(fee, more));
      }),
    );
  });
});
