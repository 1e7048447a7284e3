import { Table, type Vector } from "apache-arrow";
import { constant } from "../kernel/coded.ts";
import type { TableColumn } from "./schema.ts";
import { makers } from "./vectors.ts";

/**
 * A saved part in the columns its table has now. A dataset that has learnt a new column since leaves it
 * unknown in what was imported before; a part that has them all is given back as it is.
 *
 * @param columns the table's columns with DuckDB's types, in its order
 */
export function conform(part: Table, columns: readonly TableColumn[]): Table {
  const known = part.schema.fields.map(({ name }) => name);
  if (known.length === columns.length && columns.every(([name], at) => known[at] === name)) return part;
  const rows = part.numRows;
  const vectors = columns.map(([name, type]): [string, Vector] => [
    name,
    part.getChild(name) ?? makers[type](constant(null, rows))(0, rows),
  ]);
  return new Table(Object.fromEntries(vectors));
}
