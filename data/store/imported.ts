import { toRows, type Cell } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import { rowGroup } from "./cluster.ts";
import type { Database } from "./database.ts";
import { count, insert } from "./insert.ts";
import { drop, selectionOf, takeIn, type Large } from "./large.ts";
import type { Part } from "./part.ts";
import { query, transaction } from "./query.ts";
import { columnList, tableColumns } from "./schema.ts";

/**
 * Every row of every import, as the view `<table>_imported`. The small ones share the table `<table>_rows`;
 * a large one has tables of its own (`large.ts`).
 */

/** Every import of the workspace, for the rooms' SQL to name file and release. */
export const importsTable = `CREATE TABLE imports (
  id INTEGER PRIMARY KEY, file VARCHAR, release VARCHAR, imported_at VARCHAR, in_force_since VARCHAR,
  profile VARCHAR)`;

/** What the imports table needs to know of an import. */
export type ImportRow = {
  readonly id: number;
  readonly file: string;
  readonly release: string | null;
  readonly importedAt: string;
  readonly profile: string;
};

/** The name of the view, quoted. */
export function imported(contract: Contract): string {
  return identifier(`${contract.table}_imported`);
}

/** What makes the table of the small imports and the view. */
export function createImported(contract: Contract): string[] {
  return [
    `CREATE TABLE ${shared(contract)} (${columnList(tableColumns(contract))})`,
    `CREATE TABLE ${listOf(contract)} (id INTEGER PRIMARY KEY, same VARCHAR, worded VARCHAR)`,
    viewOf(contract, []),
  ];
}

/** An import on its way into the engine. */
export type Arrival = {
  readonly contract: Contract;
  /** The import's number. */
  readonly id: number;
  readonly part: Part;
  /** What may be done while the engine takes in the rows of a large one. */
  readonly meanwhile?: () => void;
};

/**
 * Does work that adds imports, in a transaction of its own, after the large ones among them are taken in: of
 * tables made in the same transaction the engine does not know the size, and joins them the wrong way
 * round. Nothing shows them before `appendImport`, and nothing is left of them if the work fails.
 */
export async function withArrivals<Result>(
  database: Database,
  arrivals: readonly Arrival[],
  work: () => Promise<Result>,
): Promise<Result> {
  const large = arrivals.filter(({ part }) => part.rows > rowGroup);
  try {
    for (const arrival of large) await transaction(database, () => arrive(database, arrival));
    return await work();
  } catch (error) {
    // What could not be taken away is when its number comes again.
    for (const { contract, id } of large) await leave(database, contract, id).catch(() => undefined);
    throw error;
  }
}

/**
 * Adds one import to the imported rows.
 *
 * @throws Error if the engine took in another number of rows than the part has
 */
export async function appendImport(database: Database, row: ImportRow, arrival: Arrival): Promise<void> {
  const { contract, id, part } = arrival;
  const isLarge = part.rows > rowGroup;
  if (!isLarge) await appendSmall(database, contract, part);
  else if (!(await isListed(database, contract, id))) await arrive(database, arrival);
  await query(database, "INSERT INTO imports VALUES ($1, $2, $3, $4, $5, $6)", [
    row.id,
    row.file,
    row.release,
    row.importedAt,
    inForceSince(row),
    row.profile,
  ]);
  if (isLarge) await showAll(database, contract);
}

/** Takes one import out of the imported rows; what is in force has to be settled afterwards. */
export async function dropImport(database: Database, contract: Contract, id: number): Promise<void> {
  await query(database, "DELETE FROM imports WHERE id = $1", [id]);
  if (await isListed(database, contract, id)) await leave(database, contract, id);
  else await query(database, `DELETE FROM ${shared(contract)} WHERE "import" = $1`, [id]);
}

async function appendSmall(database: Database, contract: Contract, part: Part): Promise<void> {
  const name = `${contract.table}_rows`;
  const before = await count(database, name);
  for (const stretch of part.stretches) await insert(database, name, stretch);
  checkTaken((await count(database, name)) - before, part);
}

/** Takes a large import in, which no view shows as yet. */
async function arrive(database: Database, { contract, id, part, meanwhile }: Arrival): Promise<void> {
  await leave(database, contract, id);
  const { same, worded, rows } = await takeIn(database, contract, id, part, meanwhile);
  checkTaken(rows, part);
  const lists = [same, worded].map((names) => names.join(","));
  await query(database, `INSERT INTO ${listOf(contract)} VALUES ($1, $2, $3)`, [id, ...lists]);
}

/** Takes a large import away, if it is there. */
async function leave(database: Database, contract: Contract, id: number): Promise<void> {
  if (!(await isListed(database, contract, id))) return;
  await query(database, `DELETE FROM ${listOf(contract)} WHERE id = $1`, [id]);
  await showAll(database, contract);
  await drop(database, contract, id);
}

function checkTaken(taken: number, { rows }: Part): void {
  if (taken !== rows) throw new Error(`the engine took in ${taken} of ${rows} rows`);
}

async function isListed(database: Database, contract: Contract, id: number): Promise<boolean> {
  const { id: ids = [] } = await query(database, `SELECT id FROM ${listOf(contract)}`);
  return ids.includes(id);
}

async function showAll(database: Database, contract: Contract): Promise<void> {
  await query(database, viewOf(contract, await largeImports(database, contract)));
}

/** The view over the shared table and the large imports' own ones, in the order of the columns. */
function viewOf(contract: Contract, large: readonly Large[]): string {
  const names = tableColumns(contract).map(([name]) => name);
  const own = large.map((each) => selectionOf(contract, each));
  const all = [`SELECT ${names.map(identifier).join(", ")} FROM ${shared(contract)}`, ...own];
  return `CREATE OR REPLACE VIEW ${imported(contract)} AS ${all.join(" UNION ALL ")}`;
}

/** Those that are shown. */
async function largeImports(database: Database, contract: Contract): Promise<Large[]> {
  const found = await query(
    database,
    `SELECT id, same, worded FROM ${listOf(contract)} SEMI JOIN imports USING (id) ORDER BY id`,
  );
  const namesIn = (list: Cell | undefined) => String(list).split(",").filter(Boolean);
  return toRows(found).map(({ id, same, worded }) => ({
    id: Number(id),
    same: namesIn(same),
    worded: namesIn(worded),
  }));
}

const shared = (contract: Contract): string => identifier(`${contract.table}_rows`);
const listOf = (contract: Contract): string => identifier(`${contract.table}_large`);

/** `YYYY-MM-DD HH:MM`, comparable with a release as text. */
function inForceSince({ release, importedAt }: ImportRow): string {
  return release ?? importedAt.slice(0, 16).replace("T", " ");
}
