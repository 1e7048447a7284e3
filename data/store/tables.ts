import { originColumns, valuesOf, type Column, type ColumnType, type Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import { conform } from "./conform.ts";
import type { Database } from "./database.ts";

import { query } from "./query.ts";

export type SqlType = "DATE" | "VARCHAR" | "INTEGER" | "DOUBLE";

const sqlTypes: Readonly<Record<ColumnType, SqlType>> = {
  month: "DATE",
  date: "DATE",
  text: "VARCHAR",
  id: "VARCHAR",
  code: "VARCHAR",
  figure: "INTEGER",
  count: "INTEGER",
  number: "DOUBLE",
  money: "DOUBLE",
  share: "DOUBLE",
};

/** DuckDB's type for a column of a contract. */
export function sqlType({ type, decimals }: Column): SqlType {
  return decimals ? "DOUBLE" : sqlTypes[type];
}

/** Every import of the workspace, for the rooms' SQL to name file and release. */
const importsTable = `CREATE TABLE imports (
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

/** A contract's columns with DuckDB's types, in the order of its table. */
export function tableColumns(contract: Contract): readonly (readonly [name: string, type: string])[] {
  const own = contract.columns.map((column) => [column.name, sqlType(column)] as const);
  return [...own, ...Object.entries(originColumns)];
}

/**
 * Makes the tables of a contract: `<table>_imported` keeps every row of every import, `<table>_settled`
 * what is in force of several, and the view `<table>` is all that indicators see.
 */
export async function createTables(database: Database, contracts: readonly Contract[]): Promise<void> {
  const tables = contracts.flatMap((contract) => {
    const columns = tableColumns(contract).map(([name, type]) => `${identifier(name)} ${type}`);
    return [
      ...[imported(contract), settled(contract)].map(
        (name) => `CREATE TABLE ${name} (${columns.join(", ")})`,
      ),
      ...leadingTable(contract),
      inForce(contract, imported(contract)),
    ];
  });
  await query(database, [importsTable, ...tables].join("; "));
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
  const before = await countImported(database, contract);
  // The engine detaches the buffer it is given: hand over a copy (`slice` is none for Node's Buffer).
  const name = `${contract.table}_imported`;
  const stream = conform(part, tableColumns(contract));
  await database.connection.insertArrowFromIPCStream(new Uint8Array(stream), { name, create: false });
  const taken = (await countImported(database, contract)) - before;
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
  await query(database, `DELETE FROM ${imported(contract)} WHERE "import" = $1`, [id]);
  await query(database, "DELETE FROM imports WHERE id = $1", [id]);
}

async function countImported(database: Database, contract: Contract): Promise<number> {
  const { rows } = await query(database, `SELECT count(*)::INTEGER AS rows FROM ${imported(contract)}`);
  return Number(rows?.[0]);
}

/**
 * Works out the rows in force: per source and grain the one of the newest release; an export
 * without a release counts from its import on. Where the newest dated release states that same row,
 * it is named as the origin; an older one is not, for it would not count without the undated file.
 *
 * @param imports how many imports there are: a single one is in force as it is
 * @param isNews the last of them states nothing that another one states
 */
export async function settle(
  database: Database,
  contract: Contract,
  imports: number,
  isNews = false,
): Promise<void> {
  const table = settled(contract);
  // Then what was in force stays, and what came is in force beside it: the view shows it already.
  if (isNews && !(await hasRows(database, table))) return;
  await query(database, `DELETE FROM ${table}`);
  // Nothing is copied where no fact is stated twice: a million rows in force are there at once.
  const isContested = imports > 1 && (await hasRepeatedKey(database, contract));
  const leads = imports > 1 && (await chooseSources(database, contract));
  await query(database, inForce(contract, isContested ? table : imported(contract), leads));
  if (!isContested) return;
  const key = [...contract.grain, "source"].map((name) => `r.${identifier(name)}`).join(", ");
  const stated = `row(${[...valuesOf(contract), "flag"].map((name) => `r.${identifier(name)}`).join(", ")})`;
  const columns = tableColumns(contract).map(([name]) => identifier(name));
  await query(
    database,
    `INSERT INTO ${table}
     WITH ranked AS (
       SELECT r.*, i.release, max(i.release) OVER (PARTITION BY ${key}) AS latest,
         ${stated} AS stated, first_value(${stated}) OVER newest AS newest
       FROM ${imported(contract)} r JOIN imports i ON i.id = r."import"
       WINDOW newest AS (PARTITION BY ${key} ORDER BY i.in_force_since DESC, i.id DESC))
     SELECT ${columns.join(", ")} FROM ranked r
     WHERE stated IS NOT DISTINCT FROM newest
     QUALIFY row_number() OVER (PARTITION BY ${key}
       ORDER BY CASE WHEN release = latest THEN 0 WHEN release IS NULL THEN 1 ELSE 2 END, "import") = 1
     ORDER BY ${identifier(contract.series ?? contract.grain[0] ?? "import")}, "import", line`,
  );
}

async function hasRows(database: Database, table: string): Promise<boolean> {
  const { found } = await query(database, `SELECT 1::INTEGER AS found FROM ${table} LIMIT 1`);
  return (found?.length ?? 0) > 0;
}

async function hasRepeatedKey(database: Database, contract: Contract): Promise<boolean> {
  const key = [...contract.grain, "source"].map(identifier).join(", ");
  const { found } = await query(
    database,
    `SELECT 1::INTEGER AS found FROM ${imported(contract)} GROUP BY ${key} HAVING count(*) > 1 LIMIT 1`,
  );
  return (found?.length ?? 0) > 0;
}

function settled(contract: Contract): string {
  return identifier(`${contract.table}_settled`);
}

function inForce(contract: Contract, rows: string, leads = false): string {
  const view = `CREATE OR REPLACE VIEW ${identifier(contract.table)} AS SELECT r.* FROM ${rows} r`;
  if (!leads || contract.series === undefined) return view;
  return `${view} SEMI JOIN ${leading(contract)} USING (${identifier(contract.series)}, source)`;
}

/** Which source counts for each series; only for contracts with series. */
export function leading(contract: Contract): string {
  return identifier(`${contract.table}_sources`);
}

function leadingTable(contract: Contract): string[] {
  const column = contract.columns.find(({ name }) => name === contract.series);
  if (!column) return [];
  return [
    `CREATE TABLE ${leading(contract)} (${identifier(column.name)} ${sqlType(column)}, source VARCHAR)`,
  ];
}

/**
 * Settles which source counts for each series: a known export before a table somebody mapped, then the
 * one with more rows.
 *
 * @returns whether a series has more than one
 */
async function chooseSources(database: Database, contract: Contract): Promise<boolean> {
  if (contract.series === undefined) return false;
  const series = identifier(contract.series);
  await query(database, `DELETE FROM ${leading(contract)}`);
  await query(
    database,
    `INSERT INTO ${leading(contract)}
     WITH sources AS (
       SELECT ${series}, source, max((i.profile <> 'mapping' AND NOT ends_with(i.profile, '-plain'))::INTEGER) AS known, count(*) AS rows
       FROM ${imported(contract)} r JOIN imports i ON i.id = r."import" GROUP BY ${series}, source)
     SELECT ${series}, source FROM sources
     QUALIFY row_number() OVER (PARTITION BY ${series} ORDER BY known DESC, rows DESC, source) = 1`,
  );
  const { all, chosen } = await query(
    database,
    `SELECT (SELECT count(*)::INTEGER FROM (SELECT DISTINCT ${series}, source FROM ${imported(contract)})) AS "all",
       (SELECT count(*)::INTEGER FROM ${leading(contract)}) AS chosen`,
  );
  return all?.[0] !== chosen?.[0];
}

export function imported(contract: Contract): string {
  return identifier(`${contract.table}_imported`);
}

/** `YYYY-MM-DD HH:MM`, comparable with a release as text. */
function inForceSince({ release, importedAt }: ImportRow): string {
  return release ?? importedAt.slice(0, 16).replace("T", " ");
}
