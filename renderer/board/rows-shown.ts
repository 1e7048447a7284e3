import type { Speech } from "../words/index.ts";
import type { Leaf } from "./model.ts";
import type { Table } from "./table.ts";

/** A page's table as it fits the page, and how much of it that is, in words; empty if it is all. */
export type ShownRows = { readonly table: Table; readonly note: string };

/** A table of so many rows is shown whole, if its letters may be small enough. */
const whole = 14;

/**
 * As many rows and columns as a page has room for, all of them where they fit. What runs through the months or the years is cut at
 * its beginning, everything else at its end.
 */
export function rowsShown(
  { table, returned, columns }: Leaf,
  { words }: Speech,
  most: { readonly rows: number; readonly columns: number },
  fits: (table: Table) => boolean = () => true,
): ShownRows {
  const heads = table.heads.slice(0, most.columns);
  const { length } = table.rows;
  const isSeries = returned.some(
    ({ name, type }) => (name === "year" || type === "MONTH") && new Set(columns[name]).size > 1,
  );
  const of = (count: number): Table => ({
    heads,
    rows: (isSeries ? table.rows.slice(-count) : table.rows.slice(0, count)).map((row) =>
      row.slice(0, most.columns),
    ),
  });
  let count = length <= whole ? length : most.rows;
  while (count > 3 && !fits(of(count))) count -= 1;
  const { first, last } = words.board.frame;
  return { table: of(count), note: count >= length ? "" : (isSeries ? last : first)(count, length) };
}
