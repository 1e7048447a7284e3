import type { Columns, Row } from "../../data/kernel/columns.ts";

/** Some of the columns, as many as a page has room for. */
export function only(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.flatMap((name) => (columns[name] ? [[name, columns[name]]] : [])));
}

/** Rows as columns of these names. */
export function columnsOf(rows: readonly Row[], names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
}
