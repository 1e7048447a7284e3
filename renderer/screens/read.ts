import { toRows, type Columns, type Row } from "../../data/kernel/columns.ts";
import { monthsOf, type Period } from "../../data/kernel/period.ts";

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

/** A period's sum beside the same months a year before. */
export type Total = {
  /** The sum of the known months; null if none is known. */
  readonly nights: number | null;
  readonly before: number | null;
  /** Null unless every month is known in both years: a part's change says nothing of the whole. */
  readonly change: number | null;
  readonly months: number;
  readonly known: number;
  readonly knownInBoth: number;
};

export function totalOf(columns: Columns, period: Period): Total {
  const rows = toRows(columns);
  const having = (...names: readonly string[]) =>
    rows.filter((row) => names.every((name) => num(row, name) !== null));
  const sum = (name: string) => {
    const some = having(name);
    return some.length === 0 ? null : some.reduce((all, row) => all + (num(row, name) ?? 0), 0);
  };
  // A month that no row speaks of is a month of the period too.
  const months = monthsOf(period).length;
  const knownInBoth = having("nights", "nights_last_year").length;
  const [nights, before] = [sum("nights"), sum("nights_last_year")];
  const isWhole = knownInBoth === months && nights !== null && before !== null && before > 0;
  return {
    nights,
    before,
    change: isWhole ? nights / before - 1 : null,
    months,
    known: having("nights").length,
    knownInBoth,
  };
}

/** The rows of which a predicate holds, as columns again. */
export function rowsWhere(columns: Columns, holds: (row: Row) => boolean): Columns {
  const kept = toRows(columns).flatMap((row, at) => (holds(row) ? [at] : []));
  return Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, kept.map((at) => cells[at] ?? null)]),
  );
}

export function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** The ordinary movement that a verdict was weighed against; the general one where it knows none. */
export function ordinaryOf(verdict: Columns | undefined, general: number): number {
  return (
    num(
      latest(verdict, (row) => num(row, "ordinary") !== null),
      "ordinary",
    ) ?? general
  );
}
