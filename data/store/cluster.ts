import { coded, type Coded } from "../kernel/coded.ts";
import type { PartColumns } from "../kernel/part.ts";

/** As many rows as DuckDB keeps the smallest and largest value of: fewer are read whole anyway. */
export const rowGroup = 122_880;

/**
 * The order in which the rows of one series (of a municipality) lie side by side, otherwise as they came: of
 * a long table the engine then reads only the part it is asked for. Every row keeps its line, so nothing is
 * lost by it.
 *
 * @returns for each place the row that comes there; undefined where the rows stay as they are
 */
export function clusterOrder(
  { cells, line }: PartColumns,
  series: string | undefined,
): Int32Array | undefined {
  const by = series === undefined ? undefined : cells[series];
  return by && line.length > rowGroup ? orderBy(coded(by)) : undefined;
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
