import { concentration, gini } from "./concentration.ts";
import { at, type Numbers, sum, tabulate } from "./numbers.ts";

/** A group of guests and its nights in the twelve months of a year. */
export type Market = { readonly market: string; readonly months: Numbers };

/** What one market does to the season of the whole. */
export type MarketEffect = {
  readonly market: string;
  /** Its share of the year's nights, 0 to 1. */
  readonly share: number;
  /** Its own Gini. */
  readonly gini: number;
  /** Concentration coefficient C: its nights, months ranked by the total; at most its Gini. */
  readonly concentration: number;
  /** C over its Gini, -1 to 1; null for a market without a season. */
  readonly correlation: number | null;
  /** share x C; these add up to the total's Gini. */
  readonly contribution: number;
  /** The contribution as a share of the total's Gini; null if that is 0. */
  readonly relativeContribution: number | null;
  /**
   * Relative change of the total's Gini per relative change of this market, its profile kept. Below 0:
   * more of it eases the season. These add up to 0. Null if the total's Gini is 0.
   */
  readonly marginalEffect: number | null;
  /** The Gini of all other markets together; null if there are none. */
  readonly giniWithout: number | null;
};

/** The months of all markets together. */
export function totalOf(markets: readonly Market[]): number[] {
  const length = markets[0]?.months.length ?? 0;
  return tabulate(length, (i) => sum(markets.map(({ months }) => at(months, i))));
}

/**
 * The Gini by market: G = sum of share x C (Lerman & Yitzhaki 1985; for tourism Fernández-Morales &
 * Mayorga-Toledano 2008). Markets without a night are left out.
 *
 * @throws RangeError if no market has a night, or one has a negative month
 */
export function marketEffects(markets: readonly Market[]): MarketEffect[] {
  const present = markets.filter(({ months }) => sum(months) !== 0);
  const total = totalOf(present);
  const whole = gini(total);
  return present.map(({ market, months }): MarketEffect => {
    const share = sum(months) / sum(total);
    const own = gini(months);
    const coefficient = concentration(months, total);
    const contribution = share * coefficient;
    const rest = tabulate(total.length, (i) => at(total, i) - at(months, i));
    return {
      market,
      share,
      gini: own,
      concentration: coefficient,
      correlation: own === 0 ? null : coefficient / own,
      contribution,
      relativeContribution: whole === 0 ? null : contribution / whole,
      marginalEffect: whole === 0 ? null : contribution / whole - share,
      giniWithout: sum(rest) > 0 ? gini(rest) : null,
    };
  });
}
