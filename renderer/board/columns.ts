import type { Columns } from "../../data/kernel/columns.ts";

/** Some of the columns, as many as a page has room for. */
export function only(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.flatMap((name) => (columns[name] ? [[name, columns[name]]] : [])));
}
