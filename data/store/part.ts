import { Table, tableFromIPC, tableToIPC } from "apache-arrow";
import type { Vector } from "apache-arrow";
import { clusterOrder } from "./cluster.ts";
import { constant } from "../kernel/coded.ts";
import type { PartColumns } from "../kernel/part.ts";
import type { Contract } from "../kernel/contract.ts";
import { sqlType, tableColumns } from "./schema.ts";
import { days, doubles, integers, numbered, texts } from "./vectors.ts";

/**
 * The immutable Arrow IPC stream of one import: the columns of the contract's table, in its order and
 * its types, so that the engine takes it in as it is.
 */
export function toPart(contract: Contract, checked: PartColumns, source: string, id: number): Uint8Array {
  const order = clusterOrder(checked, contract.series);
  const length = checked.line.length;
  const own = contract.columns.map((column): [string, Vector] => [
    column.name,
    makers[sqlType(column)](checked.cells[column.name] ?? [], order),
  ]);
  const vectors = new Map<string, Vector>([
    ...own,
    ["flag", texts(checked.flag, order)],
    ["source", texts(constant(source, length))],
    ["import", integers(constant(id, length))],
    ["line", numbered(checked.line, order)],
    ["heading", texts(checked.heading, order)],
  ]);
  const ordered = tableColumns(contract).map(([name]) => {
    const vector = vectors.get(name);
    if (!vector) throw new Error(`no column ${name} for table ${contract.table}`);
    return [name, vector] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(ordered)), "stream");
}

const makers = { DATE: days, INTEGER: integers, DOUBLE: doubles, VARCHAR: texts } as const;

/** How many rows a part holds. */
export function rowsIn(part: Uint8Array): number {
  return tableFromIPC(part).numRows;
}
