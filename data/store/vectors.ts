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
import type { SqlType } from "./schema.ts";

/** Plain columns to Arrow vectors; null stays null. */

/** Makes the vector of the places from `from` to `to` of a column. */
export type Making = (from: number, to: number) => Vector;

/** Where it is given, place `at` holds row `order[at]` of the column. */
type Order = Int32Array | undefined;

/** Repeated texts, each stored once; the vectors of one column share their words, which are sorted. */
function texts(column: CellColumn, order?: Order): Making {
  const { dictionary, codes } = coded(column);
  const words = [...new Set(dictionary)]
    .filter((word) => word !== null)
    .map(String)
    .sort(byCodeUnits);
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const table = dictionary.map((word) => placeOf.get(String(word)) ?? 0);
  const type = new Dictionary(new Utf8(), indexType(words.length));
  const shared = utf8(words.length > 0 ? words : [""]);
  return (from, to) => {
    const data = place(codes, order, from, new type.indices.ArrayType(to - from), table);
    const nulls = validity({ dictionary, codes }, order, from, to);
    return makeVector(makeData({ type, length: to - from, data, dictionary: shared, ...nulls }));
  };
}

/** As the engine compares texts, for all but the rarest letters. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** Texts as they are. */
export function utf8(words: readonly (string | null)[]): Vector<Utf8> {
  // Neither `vectorFromArray` nor the builder's `nullValues`: both compile their test for null from text,
  // which the browser's policy forbids.
  const builder = makeBuilder({ type: new Utf8() });
  for (const word of words) builder.append(word ?? "");
  const vector = builder.finish().toVector();
  const [whole] = vector.data;
  if (!whole || !words.includes(null)) return vector;
  const { valueOffsets, values: data } = whole;
  const nulls = validity(coded(words), undefined, 0, words.length);
  return makeVector(makeData({ type: new Utf8(), length: words.length, valueOffsets, data, ...nulls }));
}

/** Places in as few bytes as they need: most columns have a handful of different texts. */
function indexType(size: number): Uint8 | Uint16 | Int32 {
  if (size <= 0x100) return new Uint8();
  return size <= 0x10000 ? new Uint16() : new Int32();
}

/** Whole numbers of 32 bits. */
function integers(column: CellColumn, order?: Order): Making {
  return spread(coded(column), order, new Int32(), Number);
}

/** Numbers of 64 bits. */
function doubles(column: CellColumn, order?: Order): Making {
  return spread(coded(column), order, new Float64(), Number);
}

/** Days `YYYY-MM-DD`, or months `YYYY-MM` by their first day, as DATE. */
function days(column: CellColumn, order?: Order): Making {
  return spread(coded(column), order, new DateDay(), (cell) => {
    const [year = 0, month = 1, date = 1] = String(cell).split("-").map(Number);
    return Date.UTC(year, month - 1, date) / 86_400_000;
  });
}

/** What makes the vectors of a column, by its type in the engine. */
export const makers: Readonly<Record<SqlType, (column: CellColumn, order?: Order) => Making>> = {
  ...{ DATE: days, INTEGER: integers, DOUBLE: doubles, VARCHAR: texts },
};

/** Numbers that are there already, such as lines. */
export function numbered(numbers: Int32Array, order?: Order): Making {
  return (from, to) => {
    const data = order
      ? order.subarray(from, to).map((row) => numbers[row] ?? 0)
      : numbers.subarray(from, to);
    return makeVector(makeData({ type: new Int32(), length: to - from, data }));
  };
}

/** Places in a list. */
export function unsigned(data: Uint16Array): Vector {
  return makeVector(makeData({ type: new Uint16(), length: data.length, data }));
}

/** Each different cell is turned into a number once. */
function spread(
  whole: Coded,
  order: Order,
  type: Int32 | Float64 | DateDay,
  toNumber: (cell: Cell) => number,
): Making {
  const table = whole.dictionary.map((cell) => (cell === null ? 0 : toNumber(cell)));
  return (from, to) => {
    const data = place(whole.codes, order, from, new type.ArrayType(to - from) as Numbers, table);
    const nulls = validity(whole, order, from, to);
    // All three are made of plain numbers; Arrow's types want to know of one of them.
    return makeVector(
      makeData({ type: type as Int32, length: to - from, data: data as Int32Array, ...nulls }),
    );
  };
}

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Fills `numbers`, which begin at place `from`, with what the table says for each row's code. */
function place(
  codes: Int32Array,
  order: Order,
  from: number,
  numbers: Numbers,
  table: readonly number[],
): Numbers {
  const length = numbers.length;
  if (table.length === 1) return numbers.fill(table[0] ?? 0);
  if (order)
    for (let at = 0; at < length; at += 1) numbers[at] = table[codes[order[from + at] ?? 0] ?? 0] ?? 0;
  else for (let at = 0; at < length; at += 1) numbers[at] = table[codes[from + at] ?? 0] ?? 0;
  return numbers;
}

/** Arrow's null bitmap, least significant bit first; none if nothing is null. */
function validity(
  { dictionary, codes }: Coded,
  order: Order,
  from: number,
  to: number,
): { nullCount?: number; nullBitmap?: Uint8Array } {
  // A file may write what is missing in several ways, each with a code of its own.
  const missing = Uint8Array.from(dictionary, (cell) => (cell === null ? 1 : 0));
  if (!missing.includes(1)) return {};
  const nullBitmap = new Uint8Array(Math.ceil((to - from) / 8));
  let nullCount = 0;
  for (let at = 0; at < to - from; at += 1) {
    const code = codes[order ? (order[from + at] ?? 0) : from + at] ?? 0;
    if (missing[code] === 1) nullCount += 1;
    else nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return { nullCount, nullBitmap };
}
