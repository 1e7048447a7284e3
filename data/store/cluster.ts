import { coded, type CellColumn, type Coded } from "../kernel/coded.ts";
import type { PartColumns } from "../kernel/part.ts";

/** As many rows as DuckDB keeps the smallest and largest value of: fewer are read whole anyway. */
export const rowGroup = 122_880;

/**
 * The rows of one series (of a municipality) side by side, otherwise in their order: of a long table the
 * engine then reads only the part it is asked for. Every row keeps its line, so nothing is lost by it.
 */
export function clustered(columns: PartColumns, series: string | undefined): PartColumns {
  const by = series === undefined ? undefined : columns.cells[series];
  if (!by || columns.line.length <= rowGroup) return columns;
  const order = orderBy(coded(by));
  const ordered = (column: CellColumn): Coded => {
    const { dictionary, codes } = coded(column);
    // The same cell in every row is in every order the same.
    return { dictionary, codes: dictionary.length === 1 ? codes : reordered(codes, order) };
  };
  return {
    cells: Object.fromEntries(Object.entries(columns.cells).map(([name, column]) => [name, ordered(column)])),
    flag: ordered(columns.flag),
    line: reordered(columns.line, order),
    heading: ordered(columns.heading),
  };
}

function reordered(codes: Int32Array, order: Int32Array): Int32Array {
  const placed = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) placed[at] = codes[order[at] ?? 0] ?? 0;
  return placed;
}

/** Counting sort: the rows of each different cell, the cells in the order the engine compares texts by. */
function orderBy({ dictionary, codes }: Coded): Int32Array {
  const sorted = dictionary.map((_, code) => code).sort((a, b) => (label(a) < label(b) ? -1 : 1));
  function label(code: number): string {
    return String(dictionary[code] ?? "");
  }
  const counts = new Int32Array(dictionary.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const next = new Int32Array(dictionary.length);
  let start = 0;
  for (const code of sorted) {
    next[code] = start;
    start += counts[code] ?? 0;
  }
  const order = new Int32Array(codes.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const place = next[code] ?? 0;
    order[place] = at;
    next[code] = place + 1;
  }
  return order;
}
