import { describe, expect, it } from "vitest";
import { compareWithYearBefore, levelShift, type LevelShift } from "../../../data/statistics/intervention.ts";
import { expectClose, given, oracle } from "./support.ts";

type Model = {
  coef: Record<string, number>;
  se_ols: Record<string, number>;
  se_newey_west_lag12: Record<string, number>;
  sigma: number;
  r2: number;
  effect_pct_law: number;
};
const { data, level, level_slope, seasonal_naive_counterfactual } = oracle<{
  data: { drivers: number[]; law: number[] };
  level: Model;
  level_slope: Model;
  seasonal_naive_counterfactual: {
    expected: number[];
    actual: number[];
    difference: number[];
    difference_pct: number;
    past_yoy_pct: number[];
  };
}>("intervention");
const event = data.law.indexOf(1);

describe("compared with the year before", () => {
  it("Seatbelts: -21.4 % beside -10.8 to +5.4 % in years without a law", () => {
    const { expected, actual, change, past, isUnusual, months } = given(
      compareWithYearBefore(data.drivers, event),
    );
    const oracle = seasonal_naive_counterfactual;
    expectClose({ expected, actual }, { expected: oracle.expected, actual: oracle.actual }, 1e-8);
    expectClose(
      actual.map((value, i) => value - (expected[i] ?? NaN)),
      oracle.difference,
      1e-8,
    );
    expectClose(100 * change, oracle.difference_pct, 1e-8);
    // The oracle begins a year later than the data would let it.
    expectClose(
      past.slice(-12).map((share) => 100 * share),
      oracle.past_yoy_pct,
      1e-8,
    );
    expect([past.length, months, isUnusual]).toEqual([13, 12, true]);
  });

  it("few months after: those months only, in the past too", () => {
    const values = Array.from({ length: 40 }, (_, i) => 100 + (i % 12) + 10 * Math.floor(i / 12));
    const { months, past, change } = given(compareWithYearBefore(values, 38));
    expect([months, past.length]).toEqual([2, 2]);
    expect(change).toBeCloseTo((132 + 133) / (122 + 123) - 1, 12);
    expect(past[0]).toBeCloseTo((112 + 113) / (102 + 103) - 1, 12);
  });

  it("one past change is no range", () => {
    expect(
      given(
        compareWithYearBefore(
          Array.from({ length: 30 }, () => 5),
          24,
        ),
      ),
    ).toMatchObject({ isUnusual: null, past: [0] });
  });

  it.each([
    ["nothing-after", 192],
    ["less-than-a-year-before", 11],
  ])("%s", (reason, at) => {
    expect(compareWithYearBefore(data.drivers, at)).toEqual({ refused: reason });
  });

  it("an unknown month stands in no comparison: not in the past ones, not in this one", () => {
    const values = Array.from({ length: 60 }, (_, i) => (i === 15 ? NaN : 5));
    expect(given(compareWithYearBefore(values, 48))).toMatchObject({ change: 0, past: [0] });
    expect(compareWithYearBefore(values, 24)).toEqual({ refused: "unknown-month" });
  });

  it("no-nights-before", () => {
    expect(compareWithYearBefore(new Float64Array(36), 24)).toEqual({ refused: "no-nights-before" });
  });
});

describe("level shift", () => {
  const both = (shift: LevelShift): (readonly number[])[] =>
    [shift, ...(shift.slope ? [shift.slope] : [])].map(({ ordinary, robust }) => [
      ordinary.coefficient,
      ordinary.error,
      robust.error,
    ]);

  it.each([
    ["level", level, ["law"]],
    ["level and slope", level_slope, ["law", "tpost"]],
  ] as const)("Seatbelts, %s", (_, model, names) => {
    const shift = given(levelShift(data.drivers, event, { slope: names.length > 1 }));
    const expected = names.map((name) => [
      model.coef[name],
      model.se_ols[name],
      model.se_newey_west_lag12[name],
    ]);
    expectClose(both(shift), expected, 1e-8);
    expectClose(shift.fit.coefficients, Object.values(model.coef), 1e-8);
    expectClose(shift.fit.errors, Object.values(model.se_ols), 1e-8);
    expectClose(100 * shift.effect, model.effect_pct_law, 1e-8);
    expectClose([shift.sigma, shift.rSquared], [model.sigma, model.r2], 1e-8);
    // The wider of the two: Newey-West for the level alone, ordinary errors beside a slope.
    const wider = Math.max(shift.ordinary.error, shift.robust.error);
    const [low, high] = shift.interval.map(Math.log1p);
    expect(((high ?? NaN) - (low ?? NaN)) / 2 / wider).toBeCloseTo(1.973, 2);
  });

  it.each([
    ["less-than-three-years-before", data.drivers, 35],
    ["fewer-than-six-months-after", data.drivers, 187],
    ["not-positive", [0, ...data.drivers.slice(1)], event],
  ])("%s", (reason, values, at) => {
    expect(levelShift(values, at)).toEqual({ refused: reason });
  });

  it("a level put in is found again", () => {
    const values = Array.from({ length: 60 }, (_, i) =>
      Math.exp(3 + i / 100 + Math.sin(i % 12) + (i >= 45 ? 0.2 : 0)),
    );
    expect(given(levelShift(values, 45)).effect).toBeCloseTo(Math.expm1(0.2), 9);
    expect(given(levelShift(values, 45, { slope: true })).slope?.ordinary.coefficient).toBeCloseTo(0, 9);
  });
});
