import {
  DateDay,
  Dictionary,
  Float64,
  Int32,
  makeBuilder,
  makeData,
  makeVector,
  Uint16,
  Uint8,
  Utf8,
} from "apache-arrow";
import type { Vector } from "apache-arrow";
import { coded, type CellColumn, type Coded } from "../kernel/coded.ts";
import type { Cell } from "../kernel/columns.ts";

/** Plain columns to Arrow vectors; null stays null. */

/** Repeated texts, each stored once. */
export function texts(column: CellColumn): Vector {
  const { dictionary, codes } = coded(column);
  const [indexType, data] = indices(codes, dictionary.length);
  const type = new Dictionary(new Utf8(), indexType);
  const words = makeBuilder({ type: new Utf8() });
  // Not `vectorFromArray`: it compiles its test for null from text, which the browser's policy forbids.
  for (const word of dictionary) words.append(word === null ? "" : String(word));
  const shared = { type, length: codes.length, data, dictionary: words.finish().toVector() };
  return makeVector(makeData({ ...shared, ...validity({ dictionary, codes }) }));
}

/** Codes in as few bytes as they need: most columns have a handful of different texts. */
function indices(codes: Int32Array, size: number) {
  if (size <= 0x100) return [new Uint8(), new Uint8Array(codes)] as const;
  return size <= 0x10000
    ? ([new Uint16(), new Uint16Array(codes)] as const)
    : ([new Int32(), codes] as const);
}

/** Whole numbers of 32 bits. */
export function integers(column: CellColumn): Vector {
  const whole = coded(column);
  const data = spread(whole, new Int32Array(whole.codes.length), Number);
  return makeVector(makeData({ type: new Int32(), length: data.length, data, ...validity(whole) }));
}

/** Numbers of 64 bits. */
export function doubles(column: CellColumn): Vector {
  const whole = coded(column);
  const data = spread(whole, new Float64Array(whole.codes.length), Number);
  return makeVector(makeData({ type: new Float64(), length: data.length, data, ...validity(whole) }));
}

/** Days `YYYY-MM-DD`, or months `YYYY-MM` by their first day, as DATE. */
export function days(column: CellColumn): Vector {
  const whole = coded(column);
  const data = spread(whole, new Int32Array(whole.codes.length), (cell) => {
    const [year = 0, month = 1, date = 1] = String(cell).split("-").map(Number);
    return Date.UTC(year, month - 1, date) / 86_400_000;
  });
  return makeVector(makeData({ type: new DateDay(), length: data.length, data, ...validity(whole) }));
}

/** Numbers that are there already, such as lines. */
export function numbered(data: Int32Array): Vector {
  return makeVector(makeData({ type: new Int32(), length: data.length, data }));
}

/** Places in a list. */
export function unsigned(data: Uint16Array): Vector {
  return makeVector(makeData({ type: new Uint16(), length: data.length, data }));
}

/** Each different cell is turned into a number once. */
function spread<Numbers extends Int32Array | Float64Array>(
  { dictionary, codes }: Coded,
  numbers: Numbers,
  toNumber: (cell: Cell) => number,
): Numbers {
  const table = dictionary.map((cell) => (cell === null ? 0 : toNumber(cell)));
  for (let at = 0; at < codes.length; at += 1) numbers[at] = table[codes[at] ?? 0] ?? 0;
  return numbers;
}

/** Arrow's null bitmap, least significant bit first; none if nothing is null. */
function validity({ dictionary, codes }: Coded): { nullCount?: number; nullBitmap?: Uint8Array } {
  const nothing = dictionary.indexOf(null);
  if (nothing < 0) return {};
  const nullBitmap = new Uint8Array(Math.ceil(codes.length / 8));
  let nullCount = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === nothing) nullCount += 1;
    else nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return { nullCount, nullBitmap };
}
