import type { Coded } from "../../kernel/coded.ts";

/** More different keys than this take more than 64 MB to tell apart. */
const mostKeys = 2 ** 29;

/** Whether no two rows agree on all of these columns; false also if that would take too much room. */
export function isKey(columns: readonly Coded[], rows: number): boolean {
  const keys = new Int32Array(rows);
  let size = 1;
  for (const { dictionary, codes } of columns) {
    // Two texts of a column may mean the same cell: `2.16 Italija` and `Italija`.
    const ids = new Map([...new Set(dictionary)].map((cell, id) => [cell, id]));
    size *= ids.size;
    if (size > mostKeys) return false;
    if (ids.size <= 1) continue;
    const isPlain = ids.size === dictionary.length;
    append(keys, ids.size, isPlain ? codes : translated(codes, dictionary, ids));
  }
  return areDifferent(keys, size);
}

/** Column by column, and one loop each: a million rows in the time of one cell's look-up per row. */
function append(keys: Int32Array, base: number, codes: Int32Array): void {
  for (let row = 0; row < keys.length; row += 1) keys[row] = (keys[row] ?? 0) * base + (codes[row] ?? 0);
}

function translated<Cell>(codes: Int32Array, dictionary: readonly Cell[], ids: ReadonlyMap<Cell, number>) {
  const table = Int32Array.from(dictionary, (cell) => ids.get(cell) ?? 0);
  return codes.map((code) => table[code] ?? 0);
}

function areDifferent(keys: Int32Array, size: number): boolean {
  const seen = new Uint8Array(Math.ceil(size / 8));
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const bit = 1 << (key & 7);
    const byte = seen[key >> 3] ?? 0;
    if ((byte & bit) !== 0) return false;
    seen[key >> 3] = byte | bit;
  }
  return true;
}
