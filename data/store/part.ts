import { Table, tableFromIPC, tableToIPC } from "apache-arrow";
import type { Vector } from "apache-arrow";
import type { Cell } from "../kernel/columns.ts";
import type { Column, Contract } from "../kernel/contract.ts";
import { sqlType, tableColumns } from "./tables.ts";
import { days, doubles, integers, texts } from "./vectors.ts";

/** The checked rows of one import, column by column, as intake hands them over. */
export type PartColumns = {
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
  readonly flag: readonly (string | null)[];
  readonly line: readonly number[];
  readonly heading: readonly string[];
};

/**
 * The immutable Arrow IPC stream of one import: the columns of the contract's table, in its order and
 * its types, so that the engine takes it in as it is.
 */
export function toPart(contract: Contract, columns: PartColumns, source: string, id: number): Uint8Array {
  const length = columns.line.length;
  const own = contract.columns.map((column): [string, Vector] => [
    column.name,
    toVector(column, columns.cells[column.name] ?? []),
  ]);
  const vectors = new Map<string, Vector>([
    ...own,
    ["flag", texts(columns.flag)],
    ["source", texts(new Array<string>(length).fill(source))],
    ["import", integers(new Array<number>(length).fill(id))],
    ["line", integers(columns.line)],
    ["heading", texts(columns.heading)],
  ]);
  const ordered = tableColumns(contract).map(([name]) => {
    const vector = vectors.get(name);
    if (!vector) throw new Error(`no column ${name} for table ${contract.table}`);
    return [name, vector] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(ordered)), "stream");
}

function toVector(column: Column, cells: readonly Cell[]): Vector {
  switch (sqlType(column)) {
    case "DATE":
      return days(cells as readonly (string | null)[]);
    case "INTEGER":
      return integers(cells as readonly (number | null)[]);
    case "DOUBLE":
      return doubles(cells as readonly (number | null)[]);
    case "VARCHAR":
      return texts(cells as readonly (string | null)[]);
  }
}

/** How many rows a part holds. */
export function rowsIn(part: Uint8Array): number {
  return tableFromIPC(part).numRows;
}
