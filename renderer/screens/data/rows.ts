import type { Columns } from "../../../data/kernel/columns.ts";

/** The rows of one import, where the answer holds those of others too. */
export function rowsOf(columns: Columns, id: number): Columns {
  const imports = columns["import"];
  if (!imports || imports.every((each) => each === id)) return columns;
  return map(columns, (cells) => cells.filter((_, row) => imports[row] === id));
}

export function sliceOf(columns: Columns, first: number, end: number): Columns {
  return map(columns, (cells) => cells.slice(first, end));
}

/** True if a column says anything in any of the rows. */
export function isFilled(columns: Columns, name: string): boolean {
  return columns[name]?.some((cell) => cell !== null && cell !== "") ?? false;
}

function map(columns: Columns, change: (cells: Columns[string]) => Columns[string]): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, change(cells)]));
}
