import { DateDay, Dictionary, Float64, Int32, makeBuilder, makeData, makeVector, Utf8 } from "apache-arrow";
import type { Vector } from "apache-arrow";

/** Plain columns to Arrow vectors; null stays null. */

/** Repeated texts, each stored once. */
export function texts(cells: readonly (string | null)[]): Vector {
  const known = new Map<string, number>();
  const indices = new Int32Array(cells.length);
  cells.forEach((cell, at) => {
    if (cell === null) return;
    const index = known.get(cell) ?? known.size;
    known.set(cell, index);
    indices[at] = index;
  });
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = distinct(known.keys());
  return makeVector(makeData({ type, length: cells.length, data: indices, dictionary, ...validity(cells) }));
}

/** Whole numbers of 32 bits. */
export function integers(cells: readonly (number | null)[]): Vector {
  const data = Int32Array.from(cells, (cell) => cell ?? 0);
  return makeVector(makeData({ type: new Int32(), length: cells.length, data, ...validity(cells) }));
}

/** Numbers of 64 bits. */
export function doubles(cells: readonly (number | null)[]): Vector {
  const data = Float64Array.from(cells, (cell) => cell ?? 0);
  return makeVector(makeData({ type: new Float64(), length: cells.length, data, ...validity(cells) }));
}

/** Days `YYYY-MM-DD`, or months `YYYY-MM` by their first day, as DATE. */
export function days(cells: readonly (string | null)[]): Vector {
  const known = new Map<string, number>();
  const data = Int32Array.from(cells, (cell) => {
    if (cell === null) return 0;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const [year = 0, month = 1, date = 1] = cell.split("-").map(Number);
    const day = Date.UTC(year, month - 1, date) / 86_400_000;
    known.set(cell, day);
    return day;
  });
  return makeVector(makeData({ type: new DateDay(), length: cells.length, data, ...validity(cells) }));
}

/** Not `vectorFromArray`: it compiles its test for null from text, which the browser's policy forbids. */
function distinct(values: Iterable<string>): Vector<Utf8> {
  const builder = makeBuilder({ type: new Utf8() });
  for (const value of values) builder.append(value);
  return builder.finish().toVector();
}

/** Arrow's null bitmap, least significant bit first. */
function validity(cells: readonly unknown[]): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
  let nullCount = 0;
  cells.forEach((cell, at) => {
    if (cell === null) nullCount += 1;
    else nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return { nullCount, nullBitmap };
}
