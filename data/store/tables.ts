import { originColumns, type ColumnType, type Contract } from "../kernel/contract.ts";
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
  const tables = contracts.flatMap((contract) => {
    const columns = tableColumns(contract).map(([name, type]) => `${identifier(name)} ${type}`);
    return [imported(contract), identifier(contract.table)].map(
      (name) => `CREATE TABLE ${name} (${columns.join(", ")})`,
    );
  });
  await query(database, [importsTable, ...tables].join("; "));
}

/**
 * Adds one import to the imported figures.
 *
 * @param part its Arrow IPC stream, as `toPart` makes it
 * @param figures how many the stream holds
 * @throws Error if the engine took in another number
 */
export async function appendImport(
  database: Database,
  contract: Contract,
  row: ImportRow,
  part: Uint8Array,
  figures: number,
): Promise<void> {
  const before = await countImported(database, contract);
  // The engine detaches the buffer it is given: hand over a copy (`slice` is none for Node's Buffer).
  const name = `${contract.table}_imported`;
  await database.connection.insertArrowFromIPCStream(new Uint8Array(part), { name, create: false });
  const taken = (await countImported(database, contract)) - before;
  if (taken !== figures) throw new Error(`the engine took in ${taken} of ${figures} figures`);
  await query(database, "INSERT INTO imports VALUES ($1, $2, $3, $4, $5)", [
    row.id,
    row.file,
    row.release,
    row.importedAt,
    inForceSince(row),
  ]);
}

async function countImported(database: Database, contract: Contract): Promise<number> {
  const { figures } = await query(database, `SELECT count(*)::INTEGER AS figures FROM ${imported(contract)}`);
  return Number(figures?.[0]);
}

/**
 * Works out the figures in force: per source and grain the one of the newest release; an export
 * without a release counts from its import on. Where several imports state that same figure, the
 * newest dated release is named as its origin.
 *
 * @param imports how many imports there are: a single one is in force as it is
 */
export async function settle(database: Database, contract: Contract, imports: number): Promise<void> {
  const table = identifier(contract.table);
  await query(database, `DELETE FROM ${table}`);
  if (imports === 1) {
    await query(database, `INSERT INTO ${table} SELECT * FROM ${imported(contract)}`);
    return;
  }
  const key = [...contract.grain, "source"].map((name) => `r.${identifier(name)}`).join(", ");
  const figure = identifier(contract.measure);
  const columns = tableColumns(contract).map(([name]) => identifier(name));
  await query(
    database,
    `INSERT INTO ${table}
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
