import { Table, type Vector } from "apache-arrow";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { createDimension, mostKeys } from "./dimension.ts";
import { count, insert } from "./insert.ts";
import type { Part } from "./part.ts";
import { query } from "./query.ts";
import { columnList, tableColumns } from "./schema.ts";
import { unsigned, utf8 } from "./vectors.ts";
import { hasFewWords, wordsOf, type Words } from "./words-in.ts";

/**
 * A large import's own tables: facts of numbers only, and a dimension that has each different combination of
 * their texts once, with what all of them share (their source, their number). So the engine takes in a
 * million rows in a quarter of the time and skips all but those of one municipality, however alike the
 * names of municipalities begin: of a text it keeps no more than eight bytes of the smallest and largest.
 */
export type Large = {
  /** The import's number. */
  readonly id: number;
  /** The columns of the contract's table that are in the dimension. */
  readonly dimension: readonly string[];
};

/** How a large import is kept. */
export function largeOf(contract: Contract, id: number, part: Part): Large {
  return { id, dimension: [...part.same, ...keyedBy(contract, part).keys()] };
}

/** Texts that make a dimension: first the series, then those of the fewest words, while it stays small. */
function keyedBy(contract: Contract, part: Part): ReadonlyMap<string, Words> {
  const first = firstOf(part);
  const lists = namesIn(contract)
    .filter((name) => !part.same.includes(name) && hasFewWords(columnIn(first, name)))
    .map((name) => [name, wordsOf(columnIn(first, name))] as const)
    .sort(([a, { words: x }], [b, { words: y }]) => rank(a, x.length) - rank(b, y.length));
  function rank(name: string, size: number): number {
    return name === contract.series ? 0 : size;
  }
  const keyed = new Map<string, Words>();
  let keys = 1;
  for (const [name, list] of lists) {
    if (keys * list.words.length > mostKeys) continue;
    keyed.set(name, list);
    keys *= list.words.length;
  }
  return keyed;
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
  const keyed = keyedBy(contract, part);
  const isInFacts = ([name]: Typed) => !part.same.includes(name) && !keyed.has(name);
  const facts = [key, ...tableColumns(contract).filter(isInFacts)];
  const shared = tableColumns(contract).filter(([name]) => part.same.includes(name));
  const texts = [...keyed.keys()].map((name) => [name, "VARCHAR"] as const);
  await query(
    database,
    `${made(factsOf(contract, id), facts)}; ${made(dimensionOf(contract, id), [key, ...texts, ...shared])}`,
  );
  const dimension = createDimension([...keyed.values()].map(({ words }) => words.length));
  const sent: Promise<void>[] = [];
  for (const stretch of part.stretches) {
    const places = [...keyed].map(([name, list]) => list.placesIn(columnIn(stretch, name)));
    const own = facts.slice(1).map(([name]) => [name, columnIn(stretch, name)] as const);
    const keys = unsigned(dimension.keysOf(places, stretch.numRows));
    sent.push(insert(database, factsOf(contract, id), tableOf([[key[0], keys], ...own])));
  }
  const combinations = dimension.combinations();
  const spelt = [...keyed].map(
    ([name, { words }], at) =>
      [name, utf8(combinations.map((places) => words[places[at] ?? 0] ?? null))] as const,
  );
  // A first stretch has more rows than a dimension, and in these columns one cell in all of them.
  const first = firstOf(part).slice(0, combinations.length);
  const alike = shared.map(([name]) => [name, columnIn(first, name)] as const);
  const keys = unsigned(Uint16Array.from(combinations.keys()));
  sent.push(insert(database, dimensionOf(contract, id), tableOf([[key[0], keys], ...spelt, ...alike])));
  const rows = count(database, factsOf(contract, id));
  meanwhile();
  await Promise.all(sent);
  return rows;
}

/** Takes the tables of a large import away; no view may show them any more. */
export async function drop(database: Database, contract: Contract, id: number): Promise<void> {
  const own = [factsOf, dimensionOf].map((name) => `DROP TABLE IF EXISTS ${identifier(name(contract, id))}`);
  await query(database, own.join("; "));
}

/** A large import's rows, in the columns of the contract's table and their types. */
export function selectionOf(contract: Contract, { id, dimension }: Large): string {
  const columns = namesIn(contract).map(
    (name) => `${dimension.includes(name) ? "d" : "f"}.${identifier(name)}`,
  );
  const [facts, dimensions] = [factsOf, dimensionOf].map((name) => identifier(name(contract, id)));
  const on = `f.${identifier(key[0])} = d.${identifier(key[0])}`;
  return `SELECT ${columns.join(", ")} FROM ${facts} f JOIN ${dimensions} d ON ${on}`;
}

type Typed = readonly [name: string, type: string];

/** A fact's place in the dimension. */
const key: Typed = ["dimension key", "USMALLINT"];

function made(table: string, columns: readonly Typed[]): string {
  return `CREATE OR REPLACE TABLE ${identifier(table)} (${columnList(columns)})`;
}

function firstOf({ stretches }: Part): Table {
  const [first = new Table()] = stretches;
  return first;
}

function tableOf(columns: readonly (readonly [name: string, vector: Vector])[]): Table {
  return new Table(Object.fromEntries(columns));
}

const columnIn = (table: Table, name: string): Vector => table.getChild(name) as Vector;
const namesIn = (contract: Contract): string[] => tableColumns(contract).map(([name]) => name);
const factsOf = (contract: Contract, id: number): string => `${contract.table}_facts_${id}`;
const dimensionOf = (contract: Contract, id: number): string => `${contract.table}_dimension_${id}`;
