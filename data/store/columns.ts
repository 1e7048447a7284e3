import {
  DataType,
  Dictionary,
  Int32,
  makeBuilder,
  makeData,
  makeVector,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
} from "apache-arrow";
import type { Vector } from "apache-arrow";
import type { Cell, Columns } from "../kernel/columns.ts";

/**
 * Arrow to plain columns: the one place where dates and numbers change form. Dates are months here
 * and become `YYYY-MM`; macros cast everything else to INTEGER, DOUBLE or VARCHAR.
 */
export function toColumns(table: Table): Columns {
  return Object.fromEntries(table.schema.fields.map(({ name }, at) => [name, toCells(table.getChildAt(at))]));
}

function toCells(vector: Vector | null): Cell[] {
  if (!vector) return [];
  return Array.from(vector, DataType.isDate(vector.type) ? monthCell : plainCell);
}

function monthCell(value: unknown): Cell {
  if (value === null) return null;
  const date = new Date(Number(value));
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
}

function plainCell(value: unknown): Cell {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "bigint") return Number(value);
  throw new Error(`a column was not cast to a plain type: ${typeof value}`);
}

/** A column on its way into the engine. */
export type Plain = readonly (string | null)[] | Int32Array | readonly (number | null)[];

/** Plain columns to an Arrow IPC stream; texts become dictionaries, numbers 32-bit integers. */
export function toIpc(columns: Readonly<Record<string, Plain>>): Uint8Array {
  const vectors = Object.entries(columns).map(([name, cells]) => [name, toVector(cells)] as const);
  return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
}

/** How many rows an Arrow IPC stream holds. */
export function rowsOf(ipc: Uint8Array): number {
  return tableFromIPC(ipc).numRows;
}

function toVector(cells: Plain): Vector {
  if (cells instanceof Int32Array) return makeVector(cells);
  return isTexts(cells) ? toDictionary(cells) : toIntegers(cells);
}

function isTexts(cells: readonly (string | number | null)[]): cells is readonly (string | null)[] {
  return !cells.some((cell) => typeof cell === "number");
}

function toDictionary(cells: readonly (string | null)[]): Vector {
  const known = new Map<string, number>();
  const indices = new Int32Array(cells.length);
  cells.forEach((cell, at) => {
    if (cell === null) return;
    const index = known.get(cell) ?? known.size;
    known.set(cell, index);
    indices[at] = index;
  });
  const dictionary = toTexts(known.keys());
  const type = new Dictionary(new Utf8(), new Int32());
  return makeVector(makeData({ type, length: cells.length, data: indices, dictionary, ...validity(cells) }));
}

/** Not `vectorFromArray`: it compiles its test for null from text, which the browser's policy forbids. */
function toTexts(texts: Iterable<string>): Vector<Utf8> {
  const builder = makeBuilder({ type: new Utf8() });
  for (const text of texts) builder.append(text);
  return builder.finish().toVector();
}

function toIntegers(cells: readonly (number | null)[]): Vector {
  const data = Int32Array.from(cells, (cell) => cell ?? 0);
  return makeVector(makeData({ type: new Int32(), length: cells.length, data, ...validity(cells) }));
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
