import { Table, tableFromIPC, tableToIPC, type Vector } from "apache-arrow";
import { coded, constant, type CellColumn } from "../kernel/coded.ts";
import type { Contract } from "../kernel/contract.ts";
import type { PartColumns } from "../kernel/part.ts";
import { clusterOrder, rowGroup } from "./cluster.ts";
import { conform } from "./conform.ts";
import { tableColumns } from "./schema.ts";
import { makers, numbered, type Making } from "./vectors.ts";
import { saysTheSame } from "./words-in.ts";

/** The rows of one import, in the columns of the contract's table, in its order and its types. */
export type Part = {
  readonly rows: number;
  /** The columns with one cell in all rows. */
  readonly same: readonly string[];
  /** The rows, as many at a time as the engine keeps together. Made when they are first asked for. */
  readonly stretches: Iterable<Table>;
};

/** The checked rows as a part; the rows of one series lie side by side if there are very many. */
export function partOf(contract: Contract, checked: PartColumns, source: string, id: number): Part {
  const rows = checked.line.length;
  const cells: Record<string, CellColumn> = {
    ...Object.fromEntries(contract.columns.map(({ name }) => [name, coded(checked.cells[name] ?? [])])),
    ...{ flag: coded(checked.flag), heading: coded(checked.heading) },
    ...{ source: constant(source, rows), import: constant(id, rows) },
  };
  const columns = tableColumns(contract);
  const same = columns
    .map(([name]) => name)
    .filter((name) => coded(cells[name] ?? []).dictionary.length === 1);
  return { rows, same, stretches: keeping(make()) };

  function* make(): Generator<Table> {
    const order = clusterOrder(checked, contract.series);
    const making = columns.map(([name, type]): [string, Making] => [
      name,
      name === "line" ? numbered(checked.line, order) : makers[type](cells[name] ?? [], order),
    ]);
    for (let from = 0; from === 0 || from < rows; from += rowGroup) {
      const to = Math.min(rows, from + rowGroup);
      yield new Table(Object.fromEntries(making.map(([name, vector]) => [name, vector(from, to)])));
    }
  }
}

/** The part as the immutable Arrow IPC stream that is saved. */
export function toStream({ stretches }: Part): Uint8Array {
  return tableToIPC(new Table([...stretches].flatMap(({ batches }) => batches)), "stream");
}

/** A saved part. */
export function fromStream(contract: Contract, stream: Uint8Array): Part {
  const table = conform(tableFromIPC(stream), tableColumns(contract));
  const same = table.schema.fields
    .map(({ name }) => name)
    .filter((name) => saysTheSame(table.getChild(name) as Vector));
  return { rows: table.numRows, same, stretches: table.batches.map((batch) => new Table([batch])) };
}

/** What a generator yields, each made once and kept. */
function keeping<Item>(making: Iterator<Item>): Iterable<Item> {
  const made: Item[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at += 1) {
        if (at === made.length) {
          const next = making.next();
          if (next.done) return;
          made.push(next.value);
        }
        yield made[at] as Item;
      }
    },
  };
}
