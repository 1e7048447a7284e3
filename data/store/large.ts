import { tableToIPC, Table, type Vector } from "apache-arrow";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import { append } from "./append.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { columnList, tableColumns, type TableColumn } from "./schema.ts";
import { texts, unsigned } from "./vectors.ts";
import { asWords, hasFewWords, saysTheSame } from "./words-in.ts";

/**
 * A large import's own tables: rows of numbers only, beside them once what is the same in all of them (its
 * source, its number), and the words of its texts, which the rows name by their place. So the engine takes
 * in a million rows in half the time and skips all but those of one municipality, however alike the names
 * of municipalities begin: of a text it keeps no more than eight bytes of the smallest and the largest.
 */
export type Large = {
  /** The import's number. */
  readonly id: number;
  /** The columns that are kept once for all rows. */
  readonly same: readonly string[];
  /** The columns whose cells are places in the table of words. */
  readonly worded: readonly string[];
};

/**
 * Makes the tables of a large import.
 *
 * @param table its rows, with all columns of the contract's table
 * @returns what became of it, and how many rows the engine took in
 */
export async function takeIn(
  database: Database,
  contract: Contract,
  id: number,
  table: Table,
): Promise<Large & { readonly rows: number }> {
  const columns = tableColumns(contract);
  const of = (name: string): Vector => table.getChild(name) as Vector;
  const same = columns.filter(([name]) => saysTheSame(of(name)));
  const others = columns.filter((column) => !same.includes(column));
  const worded = names(others.filter(([name]) => hasFewWords(of(name))));
  const lists = new Map(worded.map((name) => [name, asWords(of(name))]));
  const make = async (name: string, typed: readonly TableColumn[], vectors: readonly Vector[]) => {
    await query(database, `CREATE TABLE ${identifier(name)} (${columnList(typed)})`);
    const made = new Table(Object.fromEntries(typed.map(([each], at) => [each, vectors[at] as Vector])));
    return append(database, name, tableToIPC(made, "stream"));
  };
  await make(
    sameOf(contract, id),
    same,
    same.map(([name]) => of(name).slice(0, 1)),
  );
  const most = Math.max(0, ...[...lists.values()].map(({ words }) => words.length));
  const places = Uint16Array.from({ length: most }, (_, place) => place);
  const wordsAt = (name: string) => [...places].map((place) => lists.get(name)?.words[place] ?? null);
  await make(
    wordsOf(contract, id),
    [[placeColumn, placeType], ...worded.map((name) => [name, "VARCHAR"] as const)],
    [unsigned(places), ...worded.map((name) => texts(wordsAt(name)))],
  );
  const rows = await make(
    rowsOf(contract, id),
    others.map(([name, type]) => [name, lists.has(name) ? placeType : type] as const),
    others.map(([name]) => {
      const list = lists.get(name);
      return list ? unsigned(list.places) : of(name);
    }),
  );
  return { id, same: names(same), worded, rows };
}

/** Takes the tables of a large import away; no view may show them any more. */
export async function drop(database: Database, contract: Contract, id: number): Promise<void> {
  const own = [rowsOf, wordsOf, sameOf].map((name) => `DROP TABLE ${identifier(name(contract, id))}`);
  await query(database, own.join("; "));
}

/** A large import's rows, in the columns of the contract's table and their types. */
export function selectionOf(contract: Contract, { id, same, worded }: Large): string {
  const columns = tableColumns(contract).map(([name]) => {
    const column = identifier(name);
    if (same.includes(name)) return `same.${column}`;
    return worded.includes(name) ? `${identifier(`of ${name}`)}.${column}` : `r.${column}`;
  });
  const [rows, words, once] = [rowsOf, wordsOf, sameOf].map((name) => identifier(name(contract, id)));
  const joins = worded.map((name) => {
    const own = identifier(`of ${name}`);
    return ` LEFT JOIN ${words} ${own} ON r.${identifier(name)} = ${own}.${identifier(placeColumn)}`;
  });
  return `SELECT ${columns.join(", ")} FROM ${rows} r${joins.join("")}, ${once} same`;
}

const placeType = "USMALLINT";
const placeColumn = "place in the list";
const names = (columns: readonly TableColumn[]): string[] => columns.map(([name]) => name);
const rowsOf = (contract: Contract, id: number): string => `${contract.table}_rows_${id}`;
const wordsOf = (contract: Contract, id: number): string => `${contract.table}_words_${id}`;
const sameOf = (contract: Contract, id: number): string => `${contract.table}_same_${id}`;
