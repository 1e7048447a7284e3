import { toRows, type Cell, type Columns } from "../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import { isNumeric, showCell } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";

/** A cell as people read it and as it is; a text is its own value. */
export type TableCell = { readonly text: string; readonly value: Cell };

/** A table ready to be written: heads with their unit, rows of cells, where numbers stand right. */
export type Table = {
  readonly heads: readonly { readonly text: string; readonly number: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** What the title and the source line say already where it never changes. */
const idle = new Set(["municipality", "measure", "source", "import", "file", "market", "base_year"]);

/** An answer as a table in words; columns that say the same in every row are left to the title. */
export function tableOf(speech: Speech, returned: readonly ReturnedColumn[], columns: Columns): Table {
  const shown = returned.filter(({ name }) => name in columns && !isIdle(name, columns));
  return {
    heads: shown.map((column) => ({ text: headOf(speech, column), number: isNumeric(column) })),
    rows: toRows(columns).map((row) =>
      shown.map((column) => {
        const value = row[column.name] ?? null;
        return { text: showCell(speech, column, value), value };
      }),
    ),
  };
}

/** The heading with its unit, where neither the heading nor the sign in the cell says it already. */
function headOf(speech: Speech, { name, label, unit, share }: ReturnedColumn): string {
  const head = speech.format.capital(speech.of(label));
  const said = !unit || share || speech.of(unit) === speech.of(label) || /share|change/.test(name);
  return said ? head : `${head} (${speech.of(unit)})`;
}

function isIdle(name: string, columns: Columns): boolean {
  const values = new Set(columns[name]);
  if (idle.has(name)) return values.size <= 1;
  return values.size === 0 || (values.size === 1 && values.has(null));
}

/** A table made by hand: texts, the columns of numbers named by their place. */
export function madeTable(
  heads: readonly string[],
  rows: readonly (readonly (string | TableCell)[])[],
  numbers: readonly number[] = [],
): Table {
  return {
    heads: heads.map((text, at) => ({ text, number: numbers.includes(at) })),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? { text: cell, value: cell } : cell)),
    ),
  };
}
