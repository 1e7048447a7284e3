import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentration, gini } from "../../../data/statistics/concentration.ts";
import { marketEffects, totalOf, type Market, type MarketEffect } from "../../../data/statistics/markets.ts";
import { at, sum } from "../../../data/statistics/numbers.ts";
import { expectClose, oracle } from "./support.ts";

type Expected = { market: string } & Readonly<Record<string, number | string>>;
type Case = { X: number[][]; columns?: string[]; markets?: string[]; decomposition: Expected[] };

const marketsOf = ({ X, columns, markets }: Case): Market[] =>
  (columns ?? markets ?? []).map((market, i) => ({ market, months: X.map((row) => at(row, i)) }));

/** Our answer under the oracle's names. */
const named = (effect: MarketEffect, total: number): object => ({
  market: effect.market,
  share: effect.share,
  gini_own: effect.gini,
  conc_coefficient: effect.concentration,
  gini_correlation: effect.correlation,
  contribution: effect.contribution,
  contribution_relative: effect.relativeContribution,
  relative_marginal_effect: effect.marginalEffect,
  gini_total: total,
  gini_without_market: effect.giniWithout,
});

const { ldeaths } = oracle<{ ldeaths: Record<string, Case> }>("markets");
const surs = oracle<Record<string, { markets: Record<string, Case> }>>("surs");
const cases = [
  ...Object.entries(ldeaths).map(([year, one]) => [`deaths by sex ${year}`, one] as const),
  ...Object.entries(surs).flatMap(([town, { markets }]) =>
    Object.entries(markets).map(([year, one]) => [`${town} ${year}`, one] as const),
  ),
];

describe("the oracle's markets", () => {
  it.each(cases)("%s", (_, one) => {
    const markets = marketsOf(one);
    const total = gini(totalOf(markets));
    expectClose(
      marketEffects(markets).map((effect) => named(effect, total)),
      one.decomposition,
      1e-10,
    );
  });

  it("Koper 2025: domestic guests ease the season, Germans sharpen it, Austrians hardly matter", () => {
    const one = surs["koper"]?.markets["2025"];
    const effects = new Map(
      marketEffects(one ? marketsOf(one) : []).map(({ market, marginalEffect }) => [market, marginalEffect]),
    );
    expect(effects.get("1 DOMAČI")).toBeCloseTo(-0.049, 3);
    expect(effects.get("2.1 Avstrija")).toBeCloseTo(-0.006, 3);
    expect([...effects].find(([market]) => market.endsWith("Nemčija"))?.[1]).toBeCloseTo(0.031, 3);
  });
});

describe("properties", () => {
  const market = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 });
  const markets = fc
    .array(market, { minLength: 1, maxLength: 6 })
    .map((all): Market[] => all.map((months, i) => ({ market: String(i), months })))
    .filter((all) => sum(totalOf(all)) > 0);

  it("contributions add up to the Gini, marginal effects to 0, shares to 1", () => {
    fc.assert(
      fc.property(markets, (all) => {
        const effects = marketEffects(all);
        const whole = gini(totalOf(all));
        expect(sum(effects.map(({ contribution }) => contribution))).toBeCloseTo(whole, 10);
        expect(sum(effects.map(({ share }) => share))).toBeCloseTo(1, 10);
        if (whole > 1e-6)
          expect(sum(effects.map(({ marginalEffect }) => marginalEffect ?? NaN))).toBeCloseTo(0, 8);
      }),
    );
  });

  it("the marginal effect is the slope of the Gini when the market grows a little", () => {
    fc.assert(
      fc.property(markets, (all) => {
        const total = totalOf(all);
        // With two months alike the Gini has a kink there, and a slope on either side of it.
        fc.pre(new Set(total).size === 12);
        const [effect] = marketEffects(all);
        const grown = all.map((one) =>
          one.market === effect?.market
            ? { ...one, months: Array.from(one.months, (x) => x * 1.000001) }
            : one,
        );
        const slope = (gini(totalOf(grown)) - gini(total)) / gini(total) / 0.000001;
        expect(slope).toBeCloseTo(effect?.marginalEffect ?? NaN, 3);
      }),
    );
  });

  it("a market without nights is left out; one that is all there is has nothing beside it", () => {
    const effects = marketEffects([
      { market: "a", months: [1, 2, 3] },
      { market: "b", months: [0, 0, 0] },
    ]);
    expect(effects.map(({ market, giniWithout }) => [market, giniWithout])).toEqual([["a", null]]);
  });

  it("ties of the total: without middle ranks, two markets alike in all but order would differ", () => {
    const [a, b] = [
      [1, 3, 5, 7],
      [3, 1, 7, 5],
    ];
    const total = [4, 4, 12, 12];
    expect(concentration(a ?? [], total)).toBe(concentration(b ?? [], total));
  });
});
