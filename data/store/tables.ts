import { valuesOf, type Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { createImported, imported, importsTable } from "./imported.ts";
import { query } from "./query.ts";
import { columnList, sqlType, tableColumns } from "./schema.ts";

/**
 * Makes the tables of a contract: beside every row of every import, `<table>_settled` keeps what is in
 * force of several, and the view `<table>` is all that indicators see.
 */
export async function createTables(database: Database, contracts: readonly Contract[]): Promise<void> {
  const tables = contracts.flatMap((contract) => [
    ...createImported(contract),
    `CREATE TABLE ${settled(contract)} (${columnList(tableColumns(contract))})`,
    ...leadingTable(contract),
    inForce(contract, imported(contract)),
  ]);
  await query(database, [importsTable, ...tables].join("; "));
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
