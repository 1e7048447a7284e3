import { tableFromIPC, tableToIPC, type Data, type Table } from "apache-arrow";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import { rowGroup } from "./cluster.ts";
import { conform } from "./conform.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { columnList, tableColumns, type TableColumn } from "./schema.ts";

/**
 * Every row of every import, as the view `<table>_imported`. The small ones share the table `<table>_rows`.
 * A large one has a table of its own, and what is the same in all of its rows (its source, its number) is
 * kept once beside it: the engine takes in a million rows in half the time, and drops them at once.
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
    `CREATE TABLE ${listOf(contract)} (id INTEGER PRIMARY KEY, same VARCHAR)`,
    viewOf(contract, []),
  ];
}

/**
 * Adds one import to the imported rows.
 *
 * @param part its Arrow IPC stream, as `toPart` makes it
 * @param rows how many the stream holds
 * @throws Error if the engine took in another number
 */
export async function appendImport(
  database: Database,
  contract: Contract,
  row: ImportRow,
  part: Uint8Array,
  rows: number,
): Promise<void> {
  const stream = conform(part, tableColumns(contract));
  const taken =
    rows > rowGroup
      ? await appendLarge(database, contract, row.id, tableFromIPC(stream))
      : await append(database, `${contract.table}_rows`, stream);
  if (taken !== rows) throw new Error(`the engine took in ${taken} of ${rows} rows`);
  await query(database, "INSERT INTO imports VALUES ($1, $2, $3, $4, $5, $6)", [
    row.id,
    row.file,
    row.release,
    row.importedAt,
    inForceSince(row),
    row.profile,
  ]);
}

/** Takes one import out of the imported rows; what is in force has to be settled afterwards. */
export async function dropImport(database: Database, contract: Contract, id: number): Promise<void> {
  const large = await largeImports(database, contract);
  if (large.some((each) => each.id === id)) {
    await query(database, `DELETE FROM ${listOf(contract)} WHERE id = $1`, [id]);
    await showAll(database, contract);
    for (const name of [rowsOf(contract, id), sameOf(contract, id)])
      await query(database, `DROP TABLE ${identifier(name)}`);
  } else await query(database, `DELETE FROM ${shared(contract)} WHERE "import" = $1`, [id]);
  await query(database, "DELETE FROM imports WHERE id = $1", [id]);
}

/** @returns how many rows the engine took in */
async function append(database: Database, name: string, stream: Uint8Array): Promise<number> {
  const before = await count(database, name);
  // The engine detaches the buffer it is given: hand over a copy (`slice` is none for Node's Buffer).
  await database.connection.insertArrowFromIPCStream(new Uint8Array(stream), { name, create: false });
  return (await count(database, name)) - before;
}

async function appendLarge(
  database: Database,
  contract: Contract,
  id: number,
  table: Table,
): Promise<number> {
  const columns = tableColumns(contract);
  const same = columns.filter(([name]) => saysTheSame(table, name));
  const others = columns.filter((column) => !same.includes(column));
  const take = async (name: string, taken: readonly TableColumn[], rows?: number): Promise<number> => {
    await query(database, `CREATE TABLE ${identifier(name)} (${columnList(taken)})`);
    const part = table.select(taken.map(([each]) => each)).slice(0, rows);
    return append(database, name, tableToIPC(part, "stream"));
  };
  await take(sameOf(contract, id), same, 1);
  const rows = await take(rowsOf(contract, id), others);
  const names = same.map(([name]) => name).join(",");
  await query(database, `INSERT INTO ${listOf(contract)} VALUES ($1, $2)`, [id, names]);
  await showAll(database, contract);
  return rows;
}

async function showAll(database: Database, contract: Contract): Promise<void> {
  await query(database, viewOf(contract, await largeImports(database, contract)));
}

/** Whether a column has one cell in all rows, or none in any. */
function saysTheSame(table: Table, name: string): boolean {
  const chunks = (table.getChild(name)?.data ?? []) as readonly Data[];
  const [data, ...more] = chunks;
  if (!data || more.length > 0) return false;
  if (data.nullCount > 0) return data.nullCount === data.length;
  const values = data.values as ArrayLike<unknown>;
  for (let at = 1; at < data.length; at += 1) if (values[at] !== values[0]) return false;
  return true;
}

/** The view over the shared table and the large imports' own ones, in the order of the columns. */
function viewOf(contract: Contract, large: readonly Large[]): string {
  const names = tableColumns(contract).map(([name]) => name);
  const own = large.map(({ id, same }) => {
    const columns = names.map((name) => `${same.includes(name) ? "s" : "r"}.${identifier(name)}`);
    const [rows, once] = [rowsOf(contract, id), sameOf(contract, id)].map(identifier);
    return `SELECT ${columns.join(", ")} FROM ${rows} r, ${once} s`;
  });
  const all = [`SELECT ${names.map(identifier).join(", ")} FROM ${shared(contract)}`, ...own];
  return `CREATE OR REPLACE VIEW ${imported(contract)} AS ${all.join(" UNION ALL ")}`;
}

/** A large import's number, and the columns that are kept once for all of its rows. */
type Large = { readonly id: number; readonly same: readonly string[] };

async function largeImports(database: Database, contract: Contract): Promise<Large[]> {
  const { id, same } = await query(database, `SELECT id, same FROM ${listOf(contract)} ORDER BY id`);
  return (id ?? []).map((each, at) => ({ id: Number(each), same: String(same?.[at]).split(",") }));
}

async function count(database: Database, name: string): Promise<number> {
  const { rows } = await query(database, `SELECT count(*)::INTEGER AS rows FROM ${identifier(name)}`);
  return Number(rows?.[0]);
}

const shared = (contract: Contract): string => identifier(`${contract.table}_rows`);
const listOf = (contract: Contract): string => identifier(`${contract.table}_large`);
const rowsOf = (contract: Contract, id: number): string => `${contract.table}_rows_${id}`;
const sameOf = (contract: Contract, id: number): string => `${contract.table}_same_${id}`;

/** `YYYY-MM-DD HH:MM`, comparable with a release as text. */
function inForceSince({ release, importedAt }: ImportRow): string {
  return release ?? importedAt.slice(0, 16).replace("T", " ");
}
