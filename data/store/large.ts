import { Table, type Vector } from "apache-arrow";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { count, insert } from "./insert.ts";
import type { Part } from "./part.ts";
import { query } from "./query.ts";
import { columnList, tableColumns, type TableColumn } from "./schema.ts";
import { unsigned, utf8 } from "./vectors.ts";
import { hasFewWords, wordsOf, type Words } from "./words-in.ts";

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
 * Makes the tables of a large import. The engine takes one stretch of its rows in while the next is made.
 *
 * @param meanwhile is called when all rows are on their way and the engine is still busy with them
 * @returns what became of it, and how many rows the engine took in
 */
export async function takeIn(
  database: Database,
  contract: Contract,
  id: number,
  { same, stretches }: Part,
  meanwhile: () => void = () => undefined,
): Promise<Large & { readonly rows: number }> {
  const columns = tableColumns(contract);
  const [first = new Table()] = stretches;
  const once = columns.filter(([name]) => same.includes(name));
  const others = columns.filter(([name]) => !same.includes(name));
  const lists = new Map<string, Words>();
  for (const [name] of others) {
    const column = first.getChild(name);
    if (column && hasFewWords(column)) lists.set(name, wordsOf(column));
  }
  const most = Math.max(0, ...[...lists.values()].map(({ words }) => words.length));
  const wordsAt = (list: Words) => Array.from({ length: most }, (_, place) => list.words[place] ?? null);
  const worded = [...lists.keys()];
  const placed = others.map(([name, type]) => [name, lists.has(name) ? placeType : type] as const);
  const texts = worded.map((name) => [name, "VARCHAR"] as const);
  const made: readonly [string, readonly (readonly [string, string])[]][] = [
    [sameOf(contract, id), once],
    [wordsIn(contract, id), [[placeColumn, placeType], ...texts]],
    [rowsOf(contract, id), placed],
  ];
  await query(
    database,
    made.map(([name, typed]) => `CREATE TABLE ${identifier(name)} (${columnList(typed)})`).join("; "),
  );
  const sent = [
    insert(database, sameOf(contract, id), first.slice(0, 1).select(names(once))),
    insert(
      database,
      wordsIn(contract, id),
      new Table({
        [placeColumn]: unsigned(Uint16Array.from({ length: most }, (_, place) => place)),
        ...Object.fromEntries([...lists].map(([name, list]) => [name, utf8(wordsAt(list))])),
      }),
    ),
  ];
  for (const stretch of stretches) {
    const vectors = others.map(([name]): [string, Vector] => {
      const column = stretch.getChild(name) as Vector;
      const list = lists.get(name);
      return [name, list ? unsigned(list.placesIn(column)) : column];
    });
    sent.push(insert(database, rowsOf(contract, id), new Table(Object.fromEntries(vectors))));
  }
  meanwhile();
  await Promise.all(sent);
  return { id, same, worded, rows: await count(database, rowsOf(contract, id)) };
}

/** Takes the tables of a large import away; no view may show them any more. */
export async function drop(database: Database, contract: Contract, id: number): Promise<void> {
  const own = [rowsOf, wordsIn, sameOf].map((name) => `DROP TABLE ${identifier(name(contract, id))}`);
  await query(database, own.join("; "));
}

/** A large import's rows, in the columns of the contract's table and their types. */
export function selectionOf(contract: Contract, { id, same, worded }: Large): string {
  const columns = tableColumns(contract).map(([name]) => {
    const column = identifier(name);
    if (same.includes(name)) return `same.${column}`;
    return worded.includes(name) ? `${identifier(`of ${name}`)}.${column}` : `r.${column}`;
  });
  const [rows, words, once] = [rowsOf, wordsIn, sameOf].map((name) => identifier(name(contract, id)));
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
const wordsIn = (contract: Contract, id: number): string => `${contract.table}_words_${id}`;
const sameOf = (contract: Contract, id: number): string => `${contract.table}_same_${id}`;
