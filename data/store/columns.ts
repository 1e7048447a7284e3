import { DataType } from "apache-arrow";
import type { Table, Vector } from "apache-arrow";
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
