import { addMonths, monthOfYear, yearOf, type Month } from "../kernel/period.ts";

/** Monthly figures without a gap in time; null for a month whose figure is unknown (never for a zero). */
export type MonthlySeries = { readonly first: Month; readonly values: readonly (number | null)[] };

export type Observation = { readonly year: number; readonly month: number; readonly value: number };

/** The known months; `month` 1 to 12. */
export function known({ first, values }: MonthlySeries): Observation[] {
  return values.flatMap((value, index) => {
    const month = addMonths(first, index);
    return value === null ? [] : [{ year: yearOf(month), month: monthOfYear(month), value }];
  });
}

/** The years of which all twelve months are known, ascending, each with January to December. */
export function fullYears(series: MonthlySeries): Map<number, number[]> {
  const years = new Map<number, number[]>();
  for (const { year, value } of known(series)) years.set(year, [...(years.get(year) ?? []), value]);
  return new Map([...years].filter(([, months]) => months.length === 12));
}
