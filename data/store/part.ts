import type { Contract } from "../kernel/contract.ts";
import { toIpc } from "./columns.ts";
import { tableColumns } from "./tables.ts";

/** The checked figures of one import, column by column, as intake hands them over. */
export type PartColumns = {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly value: readonly (number | null)[];
  readonly flag: readonly (string | null)[];
  readonly line: readonly number[];
  readonly heading: readonly string[];
};

/**
 * The immutable Arrow IPC stream of one import: the contract's columns and the origin of every
 * figure. Months stay `YYYY-MM-01` texts here; the table's DATE column reads them.
 */
export function toPart(contract: Contract, columns: PartColumns, source: string, id: number): Uint8Array {
  const length = columns.value.length;
  const months = new Set(contract.columns.filter(({ type }) => type === "month").map(({ name }) => name));
  const origin = {
    flag: columns.flag,
    source: new Array<string>(length).fill(source),
    import: new Int32Array(length).fill(id),
    line: Int32Array.from(columns.line),
    heading: columns.heading,
  };
  const own = Object.fromEntries(
    Object.entries(columns.keys).map(([name, cells]) => [
      name,
      months.has(name) ? cells.map((cell) => `${cell}-01`) : cells,
    ]),
  );
  const all: Readonly<Record<string, Parameters<typeof toIpc>[0][string]>> = {
    ...own,
    [contract.measure]: columns.value,
    ...origin,
  };
  const ordered = tableColumns(contract).map(([name]) => [name, all[name] ?? []] as const);
  return toIpc(Object.fromEntries(ordered));
}
