import { DateDay, Dictionary, Int32, makeBuilder, makeData, makeVector, Utf8 } from "apache-arrow";
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

/** Months `YYYY-MM` as the DATE of their first day. */
export function months(cells: readonly string[]): Vector {
  const days = new Map<string, number>();
  const data = Int32Array.from(cells, (cell) => {
    const known = days.get(cell);
    if (known !== undefined) return known;
    const day = Date.UTC(Number(cell.slice(0, 4)), Number(cell.slice(5, 7)) - 1, 1) / 86_400_000;
    days.set(cell, day);
    return day;
  });
  return makeVector(makeData({ type: new DateDay(), length: cells.length, data }));
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
