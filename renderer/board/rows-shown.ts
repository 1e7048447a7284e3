import type { Speech } from "../words/index.ts";
import type { Leaf } from "./model.ts";
import type { Table } from "./table.ts";

/** A page's table as it fits the page, and how much of it that is, in words; empty if it is all. */
export type ShownRows = { readonly table: Table; readonly note: string };

/**
 * As many rows and columns as a page has room for. What runs through the months or the years is cut at
 * its beginning, everything else at its end.
 */
export function rowsShown(
  { table, returned, columns }: Leaf,
  { words }: Speech,
  most: { readonly rows: number; readonly columns: number },
): ShownRows {
  const heads = table.heads.slice(0, most.columns);
  const { length } = table.rows;
  const isSeries = returned.some(
    ({ name, type }) => (name === "year" || type === "MONTH") && new Set(columns[name]).size > 1,
  );
  const kept = isSeries ? table.rows.slice(-most.rows) : table.rows.slice(0, most.rows);
  const { first, last } = words.board.frame;
  const note = length <= most.rows ? "" : (isSeries ? last : first)(kept.length, length);
  return { table: { heads, rows: kept.map((row) => row.slice(0, most.columns)) }, note };
}
