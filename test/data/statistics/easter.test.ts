import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { month, monthOfYear, type Month } from "../../../data/kernel/period.ts";
import {
  easterEffect,
  easterShare,
  easterSunday,
  withoutEaster,
  type EasterEffect,
} from "../../../data/statistics/easter.ts";
import { sum } from "../../../data/statistics/numbers.ts";
import type { MonthlySeries } from "../../../data/statistics/series.ts";
import { expectClose, given, oracle, type Series } from "./support.ts";

type Fitted = { regressor: number[]; calendar_adjusted: number[] } & Readonly<
  Record<string, number | number[]>
>;
const { easter_sunday, series, easter } = oracle<{
  easter_sunday: Record<string, string>;
  series: Record<string, Series>;
  easter: Record<string, Fitted & { window_days: number }>;
}>("calendar");
const towns = oracle<Record<string, { series: Series; easter: Fitted }>>("surs");
const coast = oracle<{ first: Month; series: Record<string, number[]>; pooled: Record<string, number> }>(
  "easter-coast",
);

const monthly = ({ start, values }: Series): MonthlySeries => ({ first: month(...start), values });
const regressor = (from: number, count: number, window?: number): number[] =>
  Array.from({ length: count }, (_, i) => easterShare(from + Math.floor(i / 12), (i % 12) + 1, window));

/** Our answer under the oracle's names. */
const named = ({ coefficient, error, interval, effect, t, p, df, sigma }: EasterEffect): object => ({
  coef: coefficient,
  se: error,
  t,
  p,
  ci95: interval,
  df,
  sigma,
  effect_pct: 100 * effect,
});

const numbersOf = ({ coef, se, t, p, ci95, df, sigma, effect_pct }: Fitted): object => ({
  ...{ coef, se, t, p, ci95, df, sigma, effect_pct },
});

describe("Easter Sunday", () => {
  it("1990 to 2050, every year", () => {
    const ours = Object.keys(easter_sunday).map((year) => {
      const sunday = easterSunday(Number(year));
      return `${year}-0${sunday.month}-${String(sunday.day).padStart(2, "0")}`;
    });
    expect(ours).toHaveLength(61);
    expect(ours).toEqual(Object.values(easter_sunday));
  });

  it("is a Sunday between 22 March and 25 April in any year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const { month, day } = easterSunday(year);
        expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay()).toBe(0);
        expect(100 * month + day).toBeGreaterThanOrEqual(322);
        expect(100 * month + day).toBeLessThanOrEqual(425);
      }),
    );
  });
});

describe("Easter's share of a month", () => {
  it("2024 is four fifths March and one fifth April, though the Sunday was in March", () => {
    expect([easterShare(2024, 3), easterShare(2024, 4)]).toEqual([0.8, 0.2]);
  });

  it.each(Object.entries(easter))("AirPassengers, %s", (_, { regressor: expected, window_days }) => {
    expectClose(regressor(1949, 144, window_days), expected, 1e-12);
  });

  it.each(Object.entries(towns))("%s 2022 to 2025", (_, town) => {
    expectClose(regressor(2022, 48), town.easter.regressor, 1e-12);
  });

  it("the shares of a year add up to one", () => {
    const years = fc.integer({ min: 1900, max: 2100 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 10 }), (year, window) => {
        expect(sum(regressor(year, 12, window))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("the effect of Easter", () => {
  it.each(Object.entries(easter))("AirPassengers, %s", (_, expected) => {
    const place = monthly(series["AirPassengers"] ?? { start: [1949, 1], values: [] });
    const effect = given(easterEffect([place], expected.window_days));
    expectClose(named(effect), numbersOf(expected), 1e-9);
    const adjusted = withoutEaster(place, effect.coefficient, expected.window_days);
    expectClose(adjusted, expected.calendar_adjusted, 1e-9);
  });

  it.each(Object.entries(towns))("%s alone, 2022 to 2025", (_, town) => {
    const place: MonthlySeries = { first: month(2022, 1), values: town.series.values.slice(24, 72) };
    const effect = given(easterEffect([place]));
    expectClose(named(effect), numbersOf(town.easter), 1e-9);
    expectClose(withoutEaster(place, effect.coefficient), town.easter.calendar_adjusted, 1e-9);
    expect([effect.easters, effect.inMarch]).toEqual([4, 1]);
  });

  it("the four coastal municipalities together, as one regression with all its columns has it", () => {
    const places = Object.values(coast.series).map((values) => ({ first: coast.first, values }));
    const effect = given(easterEffect(places));
    const { t: _, ...ours } = named(effect) as Record<string, unknown>;
    expectClose(ours, coast.pooled, 1e-9);
    expect(effect.coefficient).toBeCloseTo(0.251, 3);
    expect(effect.error).toBeCloseTo(0.081, 3);
  });

  it("flips the sign of Koper's April: 2024 to 2025 +12.8 % raw, -7.7 % without the coast's Easter", () => {
    const places = Object.values(coast.series).map((values) => ({ first: coast.first, values }));
    const { coefficient } = given(easterEffect(places));
    const raw = coast.series["Koper/Capodistria"] ?? [];
    const adjusted = withoutEaster({ first: coast.first, values: raw }, coefficient);
    const growth = (values: (number | null)[], at: number): number =>
      (values[at + 12] ?? 0) / (values[at] ?? 1) - 1;
    const [march, april] = [26, 27];
    expect([growth(raw, march), growth(adjusted, march)].map((x) => x.toFixed(3))).toEqual([
      "-0.319",
      "-0.167",
    ]);
    expect([growth(raw, april), growth(adjusted, april)].map((x) => x.toFixed(3))).toEqual([
      "0.128",
      "-0.077",
    ]);
  });

  it("unknown months are left out, not read as zero", () => {
    const nights = towns["koper"]?.series.values.slice(24, 72) ?? [];
    const place = (values: (number | null)[]): MonthlySeries => ({ first: month(2022, 1), values });
    const gap = given(easterEffect([place(nights.map((value, i) => (i === 7 ? null : value)))]));
    expect(gap.df).toBe(31);
    expect(withoutEaster(place([null, 1]), 0.3)).toEqual([null, 1]);
  });

  it("found again where it was put in, in one place and in three", () => {
    const first = month(2018, 1);
    const place = (level: number): MonthlySeries => ({
      first,
      values: regressor(2018, 96).map((share, i) =>
        Math.exp(level + Math.floor(i / 12) / 10 + Math.cos(i % 12) + 0.25 * share),
      ),
    });
    expect(given(easterEffect([place(3)])).coefficient).toBeCloseTo(0.25, 9);
    expect(given(easterEffect([place(3), place(5), place(9)])).coefficient).toBeCloseTo(0.25, 9);
  });
});

describe("refusals", () => {
  const years = (from: number, count: number): MonthlySeries => ({
    first: month(from, 1),
    values: Array.from(
      { length: 12 * count },
      (_, i) => 100 + monthOfYear(month(from, (i % 12) + 1)) + (i % 7),
    ),
  });

  it("no Easter that moved: the month factor explains it away", () => {
    // 2025 and 2026 have all five days in April.
    expect(easterEffect([years(2025, 2)])).toEqual({ refused: "no-moving-easter" });
    expect(easterEffect([])).toEqual({ refused: "no-moving-easter" });
  });

  it("a month of zero has no logarithm", () => {
    const { first, values } = years(2022, 4);
    expect(easterEffect([{ first, values: [0, ...values.slice(1)] }])).toEqual({ refused: "not-positive" });
  });

  it("too few months to tell anything apart", () => {
    const only: MonthlySeries = {
      first: month(2024, 3),
      values: [1, 2, ...Array<null>(10).fill(null), 3, 4],
    };
    expect(easterEffect([only])).toEqual({ refused: "too-few-months" });
  });
});
