import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";

/** What every part of the screen is given: the year and the market in sight. */
export type Looking = { readonly year: number; readonly market: string };

/** The programme's two windows by the month in which each of them begins; both last two months. */
export const windows = [
  { id: "spring", first: "04" },
  { id: "autumn", first: "09" },
] as const;

/** The office's market of the same country, as overnight stays call it. */
export function staysMarket(market: string): string {
  return market === "SI" ? "domestic" : market;
}

/** The row of a target among those of the currency most was spent in. */
export function targetRow(columns: Columns, target: string): Row | undefined {
  return toRows(columns)
    .filter((row) => row["target"] === target)
    .toSorted((a, b) => Number(b["spend"] ?? 0) - Number(a["spend"] ?? 0))[0];
}

/** The years the rows of a group may begin in. */
export function yearsOf({ first_day: first, last_day: last }: Row): number[] {
  if (typeof first !== "string" || typeof last !== "string") return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
