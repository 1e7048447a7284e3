import { toRows } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import { rowGroup } from "./cluster.ts";
import type { Database } from "./database.ts";
import { count, insert } from "./insert.ts";
import { drop, largeOf, selectionOf, takeIn, type Large } from "./large.ts";
import type { Part } from "./part.ts";
import { query } from "./query.ts";
import { columnList, tableColumns } from "./schema.ts";

/**
 * Every row of every import, as the view `<table>_imported`. The small ones share the table `<table>_rows`;
 * a large one has tables of its own (`large.ts`).
 */

/**
 * Every import of the workspace, for the rooms' SQL to name file and release. The last two are of large
 * ones: the table of their dataset, and how they are kept.
 */
export const importsTable = `CREATE TABLE imports (
  id INTEGER PRIMARY KEY, file VARCHAR, release VARCHAR, imported_at VARCHAR, in_force_since VARCHAR,
  profile VARCHAR, large_in VARCHAR, dimension VARCHAR)`;

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
  return [`CREATE TABLE ${shared(contract)} (${columnList(tableColumns(contract))})`, viewOf(contract, [])];
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
  try {
    for (const arrival of arrivals) await arrive(database, arrival);
    return await work();
  } catch (error) {
    // What could not be taken away is replaced when its number comes again.
    for (const { contract, id, part } of arrivals)
      if (isLarge(part)) await drop(database, contract, id).catch(() => undefined);
    throw error;
  }
}

/**
 * Takes an import in that no view shows as yet; a small one waits until it is added.
 *
 * @throws Error if the engine took in another number of rows than the part has
 */
export async function arrive(database: Database, { contract, id, part, meanwhile }: Arrival): Promise<void> {
  if (!isLarge(part)) return;
  checkTaken(await takeIn(database, contract, id, part, meanwhile ?? (() => undefined)), part);
}

/**
 * Adds one import, which has arrived, to the imported rows.
 *
 * @throws Error if the engine took in another number of rows than the part has
 */
export async function appendImport(
  database: Database,
  row: ImportRow,
  { contract, id, part }: Arrival,
): Promise<void> {
  const own = isLarge(part) ? largeOf(contract, id, part) : undefined;
  if (!own) await appendSmall(database, contract, part);
  await query(database, "INSERT INTO imports VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", [
    row.id,
    row.file,
    row.release,
    row.importedAt,
    inForceSince(row),
    row.profile,
    own ? contract.table : null,
    own?.dimension.join(",") ?? null,
  ]);
  if (own) await query(database, viewOf(contract, await largeImports(database, contract)));
}

/** Takes one import out of the imported rows; what is in force has to be settled afterwards. */
export async function dropImport(database: Database, contract: Contract, id: number): Promise<void> {
  const before = await largeImports(database, contract);
  const left = before.filter((each) => each.id !== id);
  await query(database, "DELETE FROM imports WHERE id = $1", [id]);
  if (left.length < before.length) {
    await query(database, viewOf(contract, left));
    await drop(database, contract, id);
  } else await query(database, `DELETE FROM ${shared(contract)} WHERE "import" = $1`, [id]);
}

async function appendSmall(database: Database, contract: Contract, part: Part): Promise<void> {
  const name = `${contract.table}_rows`;
  const before = await count(database, name);
  for (const stretch of part.stretches) await insert(database, name, stretch);
  checkTaken((await count(database, name)) - before, part);
}

function checkTaken(taken: number, { rows }: Part): void {
  if (taken !== rows) throw new Error(`the engine took in ${taken} of ${rows} rows`);
}

/** The view over the shared table and the large imports' own ones, in the order of the columns. */
function viewOf(contract: Contract, large: readonly Large[]): string {
  const names = tableColumns(contract).map(([name]) => name);
  const own = large.map((each) => selectionOf(contract, each));
  const all = [`SELECT ${names.map(identifier).join(", ")} FROM ${shared(contract)}`, ...own];
  return `CREATE OR REPLACE VIEW ${imported(contract)} AS ${all.join(" UNION ALL ")}`;
}

async function largeImports(database: Database, { table }: Contract): Promise<readonly Large[]> {
  const found = await query(database, "SELECT id, large_in, dimension FROM imports ORDER BY id");
  return toRows(found)
    .filter(({ large_in }) => large_in === table)
    .map(({ id, dimension }) => ({ id: Number(id), dimension: String(dimension).split(",") }));
}

const isLarge = ({ rows }: Part): boolean => rows > rowGroup;
const shared = (contract: Contract): string => identifier(`${contract.table}_rows`);

/** `YYYY-MM-DD HH:MM`, comparable with a release as text. */
function inForceSince({ release, importedAt }: ImportRow): string {
  return release ?? importedAt.slice(0, 16).replace("T", " ");
}
