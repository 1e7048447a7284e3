import { originColumns, type ColumnType, type Contract } from "../kernel/contract.ts";
import { rowsOf } from "./columns.ts";
import type { Database } from "./database.ts";
import { identifier } from "./identifier.ts";
import { query } from "./query.ts";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  month: "DATE",
  text: "VARCHAR",
  code: "VARCHAR",
  count: "INTEGER",
};

/** Every import of the workspace, for the rooms' SQL to name file and release. */
const importsTable = `CREATE TABLE imports (
  id INTEGER PRIMARY KEY, file VARCHAR, release VARCHAR, imported_at VARCHAR, in_force_since VARCHAR)`;

/** What the imports table needs to know of an import. */
export type ImportRow = {
  readonly id: number;
  readonly file: string;
  readonly release: string | null;
  readonly importedAt: string;
};

/** A contract's columns with DuckDB's types, in the order of its table. */
export function tableColumns(contract: Contract): readonly (readonly [name: string, type: string])[] {
  const own = contract.columns.map(({ name, type }) => [name, sqlTypes[type]] as const);
  return [...own, ...Object.entries(originColumns)];
}

/**
 * Makes two tables of a contract: `<table>_imported` keeps every figure of every import, `<table>`
 * the figures in force, which is all that indicators see.
 */
export async function createTables(database: Database, contracts: readonly Contract[]): Promise<void> {
  await query(database, importsTable);
  for (const contract of contracts) {
    const columns = tableColumns(contract)
      .map(([name, type]) => `${identifier(name)} ${type}`)
      .join(", ");
    await query(database, `CREATE TABLE ${imported(contract)} (${columns})`);
    await query(database, `CREATE TABLE ${identifier(contract.table)} (${columns})`);
  }
}

/**
 * Adds the rows of one import, given as an Arrow IPC stream, to the imported figures.
 *
 * @throws Error if the engine took in another number of rows than the stream holds
 */
export async function appendImport(
  database: Database,
  contract: Contract,
  row: ImportRow,
  ipc: Uint8Array,
): Promise<void> {
  const staged = `staged_${row.id}`;
  // The engine detaches the buffer it is given: hand over a copy (`slice` is none for Node's Buffer).
  await database.connection.insertArrowFromIPCStream(new Uint8Array(ipc), { name: staged, create: true });
  const columns = tableColumns(contract).map(([name, type]) => `CAST(${identifier(name)} AS ${type})`);
  await query(
    database,
    `INSERT INTO ${imported(contract)} SELECT ${columns.join(", ")} FROM ${identifier(staged)}`,
  );
  await query(database, `DROP TABLE ${identifier(staged)}`);
  await query(database, "INSERT INTO imports VALUES ($1, $2, $3, $4, $5)", [
    row.id,
    row.file,
    row.release,
    row.importedAt,
    inForceSince(row),
  ]);
  const rows = rowsOf(ipc);
  const counted = await query(
    database,
    `SELECT count(*)::INTEGER AS rows FROM ${imported(contract)} WHERE "import" = $1`,
    [row.id],
  );
  if (counted["rows"]?.[0] !== rows)
    throw new Error(`the engine took in ${counted["rows"]?.[0]} of ${rows} rows`);
}

/**
 * Works out the figures in force: per source and grain the one of the newest release; an export
 * without a release counts from its import on. Where several imports state that same figure, the
 * newest dated release is named as its origin.
 */
export async function settle(database: Database, contract: Contract): Promise<void> {
  const key = [...contract.grain, "source"].map((name) => `r.${identifier(name)}`).join(", ");
  const figure = identifier(contract.measure);
  const columns = tableColumns(contract).map(([name]) => identifier(name));
  await query(database, `DELETE FROM ${identifier(contract.table)}`);
  await query(
    database,
    `INSERT INTO ${identifier(contract.table)}
     WITH ranked AS (
       SELECT r.*, i.release,
         first_value(r.${figure}) OVER newest AS newest_figure,
         first_value(r.flag) OVER newest AS newest_flag
       FROM ${imported(contract)} r JOIN imports i ON i.id = r."import"
       WINDOW newest AS (PARTITION BY ${key} ORDER BY i.in_force_since DESC, i.id DESC))
     SELECT ${columns.join(", ")} FROM ranked r
     WHERE ${figure} IS NOT DISTINCT FROM newest_figure AND flag IS NOT DISTINCT FROM newest_flag
     QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY release DESC NULLS LAST, "import") = 1`,
  );
}

export function imported(contract: Contract): string {
  return identifier(`${contract.table}_imported`);
}

/** `YYYY-MM-DD HH:MM`, comparable with a release as text. */
function inForceSince({ release, importedAt }: ImportRow): string {
  return release ?? importedAt.slice(0, 16).replace("T", " ");
}
