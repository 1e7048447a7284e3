import { Table, type Vector } from "apache-arrow";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { count, insert } from "./insert.ts";
import type { Part } from "./part.ts";
import { query } from "./query.ts";
import { columnList, tableColumns } from "./schema.ts";
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

/** How a large import is kept. */
export function largeOf(contract: Contract, id: number, part: Part): Large {
  const worded = names(columnsOf(contract, part)).filter((name) =>
    hasFewWords(columnIn(firstOf(part), name)),
  );
  return { id, same: part.same, worded };
}

/**
 * Makes the tables of a large import. The engine takes one stretch of its rows in while the next is made.
 *
 * @param meanwhile is called when all rows are on their way and the engine is still busy with them
 * @returns how many rows the engine took in
 */
export async function takeIn(
  database: Database,
  contract: Contract,
  id: number,
  part: Part,
  meanwhile: () => void,
): Promise<number> {
  const first = firstOf(part);
  const { worded } = largeOf(contract, id, part);
  const lists = new Map(worded.map((name) => [name, wordsOf(columnIn(first, name))]));
  const once = tableColumns(contract).filter(([name]) => part.same.includes(name));
  const others = columnsOf(contract, part);
  await query(
    database,
    [
      made(sameOf(contract, id), once),
      made(wordsIn(contract, id), [placeColumn, ...worded.map((name) => [name, "VARCHAR"] as const)]),
      made(
        rowsOf(contract, id),
        others.map(([name, type]) => [name, lists.has(name) ? placeColumn[1] : type] as const),
      ),
    ].join("; "),
  );
  const sent = [
    insert(database, sameOf(contract, id), first.slice(0, 1).select(names(once))),
    insert(database, wordsIn(contract, id), wordTable(lists)),
  ];
  for (const stretch of part.stretches) {
    const vectors = others.map(([name]): [string, Vector] => {
      const column = columnIn(stretch, name);
      const list = lists.get(name);
      return [name, list ? unsigned(list.placesIn(column)) : column];
    });
    sent.push(insert(database, rowsOf(contract, id), new Table(Object.fromEntries(vectors))));
  }
  const rows = count(database, rowsOf(contract, id));
  meanwhile();
  await Promise.all(sent);
  return rows;
}

/** For each place the word that each of the columns has there. */
function wordTable(lists: ReadonlyMap<string, Words>): Table {
  const most = Math.max(0, ...[...lists.values()].map(({ words }) => words.length));
  const places = Uint16Array.from({ length: most }, (_, place) => place);
  const columns = [...lists].map(([name, { words }]): [string, Vector] => [
    name,
    utf8([...places].map((place) => words[place] ?? null)),
  ]);
  return new Table({ [placeColumn[0]]: unsigned(places), ...Object.fromEntries(columns) });
}

/** Takes the tables of a large import away; no view may show them any more. */
export async function drop(database: Database, contract: Contract, id: number): Promise<void> {
  const own = [rowsOf, wordsIn, sameOf].map(
    (name) => `DROP TABLE IF EXISTS ${identifier(name(contract, id))}`,
  );
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
    return ` LEFT JOIN ${words} ${own} ON r.${identifier(name)} = ${own}.${identifier(placeColumn[0])}`;
  });
  return `SELECT ${columns.join(", ")} FROM ${rows} r${joins.join("")}, ${once} same`;
}

type Typed = readonly [name: string, type: string];

function made(table: string, columns: readonly Typed[]): string {
  return `CREATE OR REPLACE TABLE ${identifier(table)} (${columnList(columns)})`;
}

function firstOf({ stretches }: Part): Table {
  const [first = new Table()] = stretches;
  return first;
}

/** The columns that are kept for each row. */
function columnsOf(contract: Contract, { same }: Part): readonly Typed[] {
  return tableColumns(contract).filter(([name]) => !same.includes(name));
}

const placeColumn: Typed = ["place in the list", "USMALLINT"];
const columnIn = (table: Table, name: string): Vector => table.getChild(name) as Vector;
const names = (columns: readonly Typed[]): string[] => columns.map(([name]) => name);
const rowsOf = (contract: Contract, id: number): string => `${contract.table}_rows_${id}`;
const wordsIn = (contract: Contract, id: number): string => `${contract.table}_words_${id}`;
const sameOf = (contract: Contract, id: number): string => `${contract.table}_same_${id}`;
