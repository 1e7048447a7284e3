import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { toRows } from "../../../kernel/columns.ts";
import { addMonths, monthsOf, yearOf, type Month } from "../../../kernel/period.ts";
import type { MonthlySeries } from "../../../statistics/series.ts";

/** The nights of one municipality, month after month. */
export type Place = { readonly municipality: string; readonly series: MonthlySeries };

/** The area that stands for the whole country beside its municipalities. */
export const country = "SLOVENIJA";

/** The coast: neighbours whose guests come for the same reasons. */
export const coast = ["Ankaran/Ancarano", "Izola/Isola", "Koper/Capodistria", "Piran/Pirano"];

/** The nights of each municipality asked for; a month that no row speaks of is unknown. */
export async function askPlaces(ask: AskRoom, asked: Asked): Promise<Place[]> {
  const places = new Map<string, Map<Month, number | null>>();
  for (const { municipality, month, nights } of toRows(await ask("stays_monthly", asked))) {
    const known = places.get(String(municipality)) ?? new Map<Month, number | null>();
    places.set(String(municipality), known.set(month as Month, typeof nights === "number" ? nights : null));
  }
  return [...places].flatMap(([municipality, nights]): Place[] => {
    const months = [...nights.keys()].sort();
    const [first, last] = [months[0], months.at(-1)];
    if (!first || !last) return [];
    const values = monthsOf({ first, last }).map((month) => nights.get(month) ?? null);
    return [{ municipality, series: { first, values } }];
  });
}

/** Years named in a parameter, e.g. `2020,2021`. */
export function yearsIn(text: string | undefined): number[] {
  return (text ?? "")
    .split(",")
    .map(Number)
    .filter((year) => year > 0);
}

/** Months of the year named in a parameter, e.g. `4,5,9,10`. */
export function monthsIn(text: string | undefined): number[] {
  return yearsIn(text).filter((month) => Number.isInteger(month) && month <= 12);
}

/** The series without some years: their months count as unknown. */
export function without({ first, values }: MonthlySeries, years: readonly number[]): MonthlySeries {
  return {
    first,
    values: values.map((value, at) => (years.includes(yearOf(addMonths(first, at))) ? null : value)),
  };
}

/** The latest months on end that are all known: what can be taken apart and carried on. */
export function latestRun({ first, values }: MonthlySeries): { first: Month; values: number[] } {
  const end = values.findLastIndex((value) => value !== null);
  const gap = values.slice(0, end + 1).lastIndexOf(null);
  return { first: addMonths(first, gap + 1), values: values.slice(gap + 1, end + 1).map(Number) };
}
