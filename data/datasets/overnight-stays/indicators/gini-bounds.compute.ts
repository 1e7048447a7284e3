import { toRows, type Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { addMonths, month as monthNamed, yearOf, type Month } from "../../../kernel/period.ts";
import { giniBounds } from "../../../statistics/bounds.ts";
import { askPlaces, country, type Place } from "./series.ts";

/** What one unknown month leaves open: the lowest and the highest Gini the year can have. */
export async function boundGini(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  const open = places.flatMap(openYears);
  return Promise.all(
    open.map(async ({ municipality, month, values, unknown }): Promise<Row> => {
      const high = asked["high"] ?? (await leftOver(ask, asked, month));
      const row = { municipality, year: yearOf(month), month };
      if (high === null) return { ...row, reason: "no-upper-limit" };
      const low = Math.min(Number(asked["low"] ?? 0), Number(high));
      const { lowest, highest } = giniBounds(values, unknown, low, Number(high));
      return { ...row, low, high: Number(high), gini_low: lowest, gini_high: highest };
    }),
  );
}

type OpenYear = { municipality: string; month: Month; values: number[]; unknown: number };

/** The years of which exactly one month is unknown. */
function openYears({ municipality, series: { first, values } }: Place): OpenYear[] {
  const years = new Map<number, (number | null)[]>();
  values.forEach((value, at) => {
    const year = yearOf(addMonths(first, at));
    years.set(year, [...(years.get(year) ?? []), value]);
  });
  return [...years].flatMap(([year, months]) => {
    const unknown = months.indexOf(null);
    const known = months.filter((value) => value !== null).length;
    if (months.length !== 12 || known !== 11) return [];
    const filled = months.map((value) => value ?? 0);
    return [{ municipality, month: monthNamed(year, unknown + 1), values: filled, unknown }];
  });
}

/** The country's nights without those of all municipalities that are known: no hidden one has more. */
async function leftOver(ask: AskRoom, asked: Asked, month: Month): Promise<number | null> {
  const rows = toRows(
    await ask("stays_nights", { market: asked["market"] ?? "total", first_month: month, last_month: month }),
  );
  const whole = rows.find(({ municipality }) => municipality === country)?.["nights"];
  if (typeof whole !== "number") return null;
  const known = rows.filter(({ municipality }) => municipality !== country);
  return Math.max(0, whole - known.reduce((sum, { nights }) => sum + Number(nights ?? 0), 0));
}
