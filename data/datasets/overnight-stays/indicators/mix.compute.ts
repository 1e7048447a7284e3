import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { mixAndWithin } from "../../../statistics/splits.ts";
import { fullYears } from "../../../statistics/series.ts";
import { askPlaces } from "./series.ts";

const groups = ["domestic", "foreign"] as const;

/** A change of the Gini as mix (domestic or foreign guests weigh more) and within (when they come). */
export async function splitChange(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const [domestic = [], foreign = []] = await Promise.all(
    groups.map((market) => askPlaces(ask, { ...asked, market })),
  );
  return domestic.map(({ municipality, series }): Row => {
    const own = fullYears(series);
    const others = foreign.find((place) => place.municipality === municipality);
    const other = others ? fullYears(others.series) : new Map<number, number[]>();
    const both = [...own.keys()].filter((year) => other.has(year));
    const year = Number(asked["year"] ?? both.at(-1));
    const baseYear = Number(asked["base_year"] ?? year - 1);
    const row = { municipality, ...(year > 0 ? { year, base_year: baseYear } : {}) };
    if (!both.includes(year) || !both.includes(baseYear)) return { ...row, reason: "year-not-full" };
    const of = (each: number) =>
      groups.map((market, at) => ({ market, months: (at === 0 ? own : other).get(each) ?? [] }));
    if ([...of(year), ...of(baseYear)].some(({ months }) => months.every((nights) => nights === 0)))
      return { ...row, reason: "no-nights" };
    const { before, after, change, mix, within } = mixAndWithin(of(baseYear), of(year));
    return { ...row, base_gini: before, gini: after, gini_change: change, mix, within };
  });
}
