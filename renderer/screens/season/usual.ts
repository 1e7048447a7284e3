import { monthsOfClass, usualClasses, type ClassOfMonth, type MonthClass } from "../../state/season.ts";

/** What the closer look begins with, on the screen and on the board's pages: the work programme's own aims. */
export const usualWhatIf = { market: "AT", part: "shoulder", extra: 5000, wanted: 0.01 } as const;

/** The programme's spring window of a year. */
export function usualAround(year: number | string): { readonly month: string; readonly months: string } {
  return { month: `${year}-04`, months: "2" };
}

/** The months of a part of the year as the engine is asked for them. */
export function monthsAsked(part: MonthClass, classes: ClassOfMonth = usualClasses): string {
  return monthsOfClass(classes, part).join(",");
}
