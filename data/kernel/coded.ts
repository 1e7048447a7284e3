import type { Cell } from "./columns.ts";

/** A column that keeps each different cell once: the cell of row `at` is `dictionary[codes[at]]`. */
export type Coded = { readonly dictionary: readonly Cell[]; readonly codes: Int32Array };

/** A column as cells, or coded where a file has very many rows. */
export type CellColumn = readonly Cell[] | Coded;

export function isCoded(column: CellColumn): column is Coded {
  return "codes" in column;
}

/** The same cell in every row. */
export function constant(cell: Cell, rows: number): Coded {
  if (zeros.length !== rows) zeros = new Int32Array(rows);
  return { dictionary: [cell], codes: zeros };
}

/** The columns of one file have as many rows: those with a single cell share their codes. */
let zeros = new Int32Array(0);

/** Each different cell once, as far as the column knows: a coded one may name more than it uses. */
export function distinct(column: CellColumn): readonly Cell[] {
  return isCoded(column) ? column.dictionary : [...new Set(column)];
}

/** The first cells of a column, or all of them. */
export function firstCells(column: CellColumn, count = Infinity): Cell[] {
  if (!isCoded(column)) return column.slice(0, count);
  return Array.from(column.codes.subarray(0, count), (code) => column.dictionary[code] ?? null);
}

/** A column of cells as a coded one. */
export function coded(column: CellColumn): Coded {
  if (isCoded(column)) return column;
  const known = new Map<Cell, number>();
  const codes = Int32Array.from(column, (cell) => {
    const code = known.get(cell) ?? known.size;
    known.set(cell, code);
    return code;
  });
  return { dictionary: [...known.keys()], codes };
}
