import { Table, tableFromIPC, tableToIPC } from "apache-arrow";
import type { Vector } from "apache-arrow";
import { constant } from "../kernel/coded.ts";
import { days, doubles, integers, texts } from "./vectors.ts";

const makers: Readonly<Record<string, (column: ReturnType<typeof constant>) => Vector>> = {
  ...{ DATE: days, INTEGER: integers, DOUBLE: doubles, VARCHAR: texts },
};

/**
 * A saved part in the columns its table has now. A dataset that has learnt a new column since leaves it
 * unknown in what was imported before; a part that has them all is given back as it is.
 *
 * @param columns the table's columns with DuckDB's types, in its order
 */
export function conform(
  part: Uint8Array,
  columns: readonly (readonly [name: string, type: string])[],
): Uint8Array {
  const table = tableFromIPC(part);
  const known = table.schema.fields.map(({ name }) => name);
  if (known.length === columns.length && columns.every(([name], at) => known[at] === name)) return part;
  const vectors = columns.map(([name, type]) => {
    const own = table.getChild(name);
    const make = makers[type];
    if (!own && !make) throw new Error(`no column of type ${type}`);
    return [name, own ?? make?.(constant(null, table.numRows))] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors) as Record<string, Vector>), "stream");
}
