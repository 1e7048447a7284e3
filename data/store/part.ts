import { Table, tableFromIPC, tableToIPC } from "apache-arrow";
import type { Vector } from "apache-arrow";
import type { Contract } from "../kernel/contract.ts";
import { tableColumns } from "./tables.ts";
import { integers, months, texts } from "./vectors.ts";

/** The checked figures of one import, column by column, as intake hands them over. */
export type PartColumns = {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly value: readonly (number | null)[];
  readonly flag: readonly (string | null)[];
  readonly line: readonly number[];
  readonly heading: readonly string[];
};

/**
 * The immutable Arrow IPC stream of one import: the columns of the contract's table, in its order and
 * its types, so that the engine takes it in as it is.
 */
export function toPart(contract: Contract, columns: PartColumns, source: string, id: number): Uint8Array {
  const length = columns.value.length;
  const types = new Map(contract.columns.map(({ name, type }) => [name, type]));
  const keys = Object.entries(columns.keys).map(([name, cells]): [string, Vector] => [
    name,
    types.get(name) === "month" ? months(cells) : texts(cells),
  ]);
  const vectors = new Map<string, Vector>([
    ...keys,
    [contract.measure, integers(columns.value)],
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

/** How many figures a part holds. */
export function figuresIn(part: Uint8Array): number {
  return tableFromIPC(part).numRows;
}
