import { toRows, type Columns, type Row } from "../../data/kernel/columns.ts";
import type { Period } from "../../data/kernel/period.ts";

/** A row's number; null stays null and is never made a 0. */
export function num(row: Row | undefined, name: string): number | null {
  const cell = row?.[name];
  return typeof cell === "number" ? cell : null;
}

/** The latest row of which a predicate holds. */
export function latest(columns: Columns | undefined, holds: (row: Row) => boolean): Row | undefined {
  return columns ? toRows(columns).findLast(holds) : undefined;
}

export function isFullYear(row: Row): boolean {
  return num(row, "months_known") === 12;
}

export function ofYear(columns: Columns | undefined, year: number): Row | undefined {
  return latest(columns, (row) => num(row, "year") === year);
}

/** True if the period begins or ends inside the year, so that its months are missing by choice. */
export function cuts({ first, last }: Period, year: number): boolean {
  return first > `${year}-01` ? first <= `${year}-12` : last < `${year}-12` && last >= `${year}-01`;
}

/** A sum beside the same months a year before; compared only over months known in both. */
export type Total = {
  readonly nights: number;
  readonly change: number | null;
  readonly compared: number;
};

export function totalOf(columns: Columns): Total {
  const rows = toRows(columns);
  const known = rows.filter((row) => num(row, "nights") !== null && num(row, "nights_last_year") !== null);
  const sum = (some: readonly Row[], name: string) =>
    some.reduce((all, row) => all + (num(row, name) ?? 0), 0);
  const before = sum(known, "nights_last_year");
  return {
    nights: sum(rows, "nights"),
    change: before > 0 ? sum(known, "nights") / before - 1 : null,
    compared: known.length,
  };
}

export function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
