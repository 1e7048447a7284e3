import { readDate } from "../../kernel/dates.ts";
import { lastDay, readMonth, toDate } from "../../kernel/period.ts";
import type { DateOrder, Span } from "../../kernel/profile.ts";
import type { CellReader } from "./cells.ts";
import { isNoNumber } from "./numbers.ts";

/** The first and the last day of what a cell names, as `YYYY-MM-DD`. */
type Days = { readonly first: string; readonly last: string };

/** The readers of a span's two days. What is wrong with it is said once, by the first. */
export function spanReaders(
  of: Span,
  { dates }: { readonly dates?: DateOrder },
  since?: string,
): Readonly<Record<"first" | "last", CellReader>> {
  const dayOf = (text: string) =>
    since === undefined ? readDate(text, dates) : /^\d{1,4}$/.test(text) ? daysAfter(since, text) : undefined;
  const read = (text: string): Days | undefined => {
    const day = of === "day" ? dayOf(text) : undefined;
    if (day !== undefined) return { first: day, last: day };
    const month = of === "month" ? readMonth(text)?.month : undefined;
    return month && { first: toDate(month), last: lastDay(month) };
  };
  return {
    first: (cell) => {
      const text = cell.trim();
      const days = read(text);
      if (days) return { value: days.first };
      if (text === "") return { value: null };
      if (isNoNumber(text)) return { value: null, sign: text };
      return { code: of === "day" ? "not-a-date" : "not-a-month" };
    },
    last: (cell) => ({ value: read(cell.trim())?.last ?? null }),
  };
}

/** Counted in UTC, so that no time zone can move it. */
function daysAfter(since: string, days: string): string {
  return new Date(Date.parse(since) + Number(days) * 86_400_000).toISOString().slice(0, 10);
}
