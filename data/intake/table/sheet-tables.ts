import type { Dialect, Layout } from "../text/dialect.ts";
import type { SheetRecord } from "../text/parse.ts";
import { tablesOf } from "./tables.ts";
import type { Sheet } from "../workbook/workbook.ts";

/** The tables of a workbook's sheet: a record's line is its row, and every row is as wide as the widest. */
export function sheetTables({ rows, decimals }: Sheet): readonly Layout[] {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const records = rows.map((cells, at): SheetRecord => ({
    line: at + 1,
    fields:
      cells.length === widest ? cells : Array.from({ length: widest }, (_, column) => cells[column] ?? ""),
    ...(decimals.has(at + 1) && { decimals: decimals.get(at + 1) ?? [] }),
  }));
  const dialect: Dialect = { delimiter: "", quote: "", escape: "", width: widest, agreement: 1 };
  return widest < 2 ? [] : tablesOf(records, dialect);
}
