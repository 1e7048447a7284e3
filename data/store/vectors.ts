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

/**
 * Plain columns to Arrow vectors; null stays null. Where an order is given, place `at` of the vector holds
 * row `order[at]` of the column.
 */
type Order = Int32Array | undefined;

/** Repeated texts, each stored once. */
export function texts(column: CellColumn, order?: Order): Vector {
  const { dictionary, codes } = coded(column);
  const [indexType, empty] = indices(codes.length, dictionary.length);
  const type = new Dictionary(new Utf8(), indexType);
  const words = makeBuilder({ type: new Utf8() });
  // Not `vectorFromArray`: it compiles its test for null from text, which the browser's policy forbids.
  for (const word of dictionary) words.append(word === null ? "" : String(word));
  const data = place(codes, order, empty, Array.from(dictionary.keys()));
  const shared = { type, length: codes.length, data, dictionary: words.finish().toVector() };
  return makeVector(makeData({ ...shared, ...validity({ dictionary, codes }, order) }));
}

/** Codes in as few bytes as they need: most columns have a handful of different texts. */
function indices(length: number, size: number) {
  if (size <= 0x100) return [new Uint8(), new Uint8Array(length)] as const;
  return size <= 0x10000
    ? ([new Uint16(), new Uint16Array(length)] as const)
    : ([new Int32(), new Int32Array(length)] as const);
}

/** Whole numbers of 32 bits. */
export function integers(column: CellColumn, order?: Order): Vector {
  const whole = coded(column);
  const data = spread(whole, order, new Int32Array(whole.codes.length), Number);
  return makeVector(makeData({ type: new Int32(), length: data.length, data, ...validity(whole, order) }));
}

/** Numbers of 64 bits. */
export function doubles(column: CellColumn, order?: Order): Vector {
  const whole = coded(column);
  const data = spread(whole, order, new Float64Array(whole.codes.length), Number);
  return makeVector(makeData({ type: new Float64(), length: data.length, data, ...validity(whole, order) }));
}

/** Days `YYYY-MM-DD`, or months `YYYY-MM` by their first day, as DATE. */
export function days(column: CellColumn, order?: Order): Vector {
  const whole = coded(column);
  const data = spread(whole, order, new Int32Array(whole.codes.length), (cell) => {
    const [year = 0, month = 1, date = 1] = String(cell).split("-").map(Number);
    return Date.UTC(year, month - 1, date) / 86_400_000;
  });
  return makeVector(makeData({ type: new DateDay(), length: data.length, data, ...validity(whole, order) }));
}

/** Numbers that are there already, such as lines. */
export function numbered(numbers: Int32Array, order?: Order): Vector {
  const data = order ? order.map((row) => numbers[row] ?? 0) : numbers;
  return makeVector(makeData({ type: new Int32(), length: data.length, data }));
}

/** Places in a list. */
export function unsigned(data: Uint16Array): Vector {
  return makeVector(makeData({ type: new Uint16(), length: data.length, data }));
}

/** Each different cell is turned into a number once. */
function spread<Numbers extends Int32Array | Float64Array>(
  { dictionary, codes }: Coded,
  order: Order,
  numbers: Numbers,
  toNumber: (cell: Cell) => number,
): Numbers {
  const table = dictionary.map((cell) => (cell === null ? 0 : toNumber(cell)));
  return place(codes, order, numbers, table);
}

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Fills `numbers` with what the table says for each row's code, in the order. */
function place<Filled extends Numbers>(
  codes: Int32Array,
  order: Order,
  numbers: Filled,
  table: readonly number[],
): Filled {
  // A column that says the same in all rows does so in any order.
  if (table.length === 1) numbers.fill(table[0] ?? 0);
  else if (order)
    for (let at = 0; at < codes.length; at += 1) numbers[at] = table[codes[order[at] ?? 0] ?? 0] ?? 0;
  else for (let at = 0; at < codes.length; at += 1) numbers[at] = table[codes[at] ?? 0] ?? 0;
  return numbers;
}

/** Arrow's null bitmap, least significant bit first; none if nothing is null. */
function validity(
  { dictionary, codes }: Coded,
  order: Order,
): { nullCount?: number; nullBitmap?: Uint8Array } {
  const nothing = dictionary.indexOf(null);
  if (nothing < 0) return {};
  const nullBitmap = new Uint8Array(Math.ceil(codes.length / 8));
  let nullCount = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[order ? (order[at] ?? 0) : at] === nothing) nullCount += 1;
    else nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return { nullCount, nullBitmap };
}
