import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { fullYears } from "../../../statistics/series.ts";
import { effectOfNights, nightsToLower, type Addition } from "../../../statistics/what-if.ts";
import { askPlaces, monthsIn } from "./series.ts";

/** What more nights of one market in some months would do to a year's Gini, and what a wish would take. */
export async function whatIf(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const [totals, markets] = await Promise.all([
    askPlaces(ask, { ...asked, market: "total" }),
    askPlaces(ask, asked),
  ]);
  return totals.map(({ municipality, series }): Row => {
    const years = fullYears(series);
    const year = Number(asked["year"] ?? [...years.keys()].at(-1));
    const total = years.get(year);
    const own = markets.find((place) => place.municipality === municipality);
    const market = own && fullYears(own.series).get(year);
    const row = { municipality, ...(year > 0 ? { year } : {}), market: asked["market"] ?? null };
    const months = monthsIn(asked["months"]);
    const extra = Number(asked["extra_nights"]);
    const reason = !total || !market ? "year-not-full" : total.some((n) => n > 0) ? null : "no-nights";
    if (reason || !total || !market || months.length === 0) return { ...row, reason };
    const addition: Addition = { market, months, spread: asked["spread"] === "own" ? "own" : "even" };
    const { before, after, change } = effectOfNights(total, addition, Math.max(0, extra));
    const needed = nightsToLower(total, addition, Math.max(1e-6, Number(asked["wanted_fall"])));
    return {
      ...row,
      months: months.join(","),
      market_nights: market.reduce((sum, nights) => sum + nights, 0),
      market_nights_in_months: months.reduce((sum, month) => sum + (market[month - 1] ?? 0), 0),
      extra_nights: extra,
      gini: before,
      gini_after: after,
      gini_change: change,
      wanted_fall: Number(asked["wanted_fall"]),
      nights_needed: needed.nights,
      lowest_gini: needed.lowest.gini,
    };
  });
}
