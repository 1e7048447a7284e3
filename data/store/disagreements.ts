import { toRows, type Cell } from "../kernel/columns.ts";
import type { Contract, Sum } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { tolerance } from "./sums.ts";
import { imported } from "./imported.ts";
import { tableColumns } from "./schema.ts";

/** A total in force that is not the sum of its parts in force: they may come from different files. */
export type Disagreement = {
  readonly sum: Sum;
  /** The grain without the summed column. */
  readonly key: Readonly<Record<string, string>>;
  readonly total: number;
  readonly parts: number;
  /** The file that states the total. */
  readonly file: string;
  /** How many files the total and its parts come from. */
  readonly files: number;
};

/** An import, and the sums it may contradict: see `touchedSums`. */
export type Touched = { readonly id: number; readonly sums: readonly Sum[] };

/**
 * Totals in force that contradict their parts in force; only where the total and every part are known.
 *
 * @param touched only what this import states a part or a total of; left out, everything in force
 */
export async function findDisagreements(
  database: Database,
  contract: Contract,
  touched?: Touched,
): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  for (const sum of touched?.sums ?? contract.sums)
    found.push(...(await compare(database, contract, sum, touched?.id)));
  return found;
}

/**
 * The sums whose totals are in force for a series that a new import has as well; asked before it is added. A
 * million rows of parts alone contradict nothing.
 *
 * @param own the new import's series, each once
 */
export async function touchedSums(
  database: Database,
  { table, series, sums }: Contract,
  own: readonly Cell[],
): Promise<readonly Sum[]> {
  if (series === undefined || sums.length === 0) return sums;
  const totals = sums.map(({ column }, at) => `(${identifier(column)} = $${at + 1})::INTEGER AS "${at}"`);
  const isTotal = sums.map(({ column }, at) => `${identifier(column)} = $${at + 1}`);
  const found = await query(
    database,
    `SELECT DISTINCT ${identifier(series)} AS series, ${totals.join(", ")} FROM ${identifier(table)}
     WHERE ${isTotal.join(" OR ")}`,
    sums.map(({ total }) => total),
  );
  const known = new Set(own);
  const touched = toRows(found).filter((row) => known.has(row["series"] ?? null));
  return sums.filter((_, at) => touched.some((row) => row[String(at)] === 1));
}

async function compare(
  database: Database,
  contract: Contract,
  sum: Sum,
  touched: number | undefined,
): Promise<Disagreement[]> {
  const names = contract.grain.filter((name) => name !== sum.column);
  const key = [...names, "source"].map(identifier).join(", ");
  const shown = names.map((name) => (isDay(contract, name) ? day(name) : identifier(name)));
  const [figure, code] = [identifier(sum.of), identifier(sum.column)];
  const first = touched === undefined ? 2 : 3;
  const parts = sum.parts.map((_, at) => `$${at + first}`).join(", ");
  const only = `SEMI JOIN (SELECT DISTINCT ${key} FROM ${imported(contract)} WHERE "import" = $2) USING (${key})`;
  const columns = await query(
    database,
    `WITH compared AS (
       SELECT ${key}, any_value(${figure}) FILTER (${code} = $1) AS told,
         any_value("import") FILTER (${code} = $1) AS teller,
         sum(${figure}) FILTER (${code} <> $1) AS parts, count(${figure}) FILTER (${code} <> $1) AS known,
         count(DISTINCT "import") AS files
       FROM ${identifier(contract.table)} ${touched === undefined ? "" : only}
       WHERE ${code} IN ($1, ${parts}) GROUP BY ${key})
     SELECT ${shown.join(", ")}, told::INTEGER AS told, parts::INTEGER AS parts, i.file, files::INTEGER AS files
     FROM compared JOIN imports i ON i.id = teller
     WHERE known = ${sum.parts.length} AND abs(told - parts) > ${tolerance} ORDER BY ${key}`,
    [sum.total, ...(touched === undefined ? [] : [touched]), ...sum.parts],
  );
  return toRows(columns).map((row) => ({
    sum,
    key: Object.fromEntries(names.map((name) => [name, String(row[name])])),
    total: Number(row["told"]),
    parts: Number(row["parts"]),
    file: String(row["file"]),
    files: Number(row["files"]),
  }));
}

function isDay(contract: Contract, name: string): boolean {
  return tableColumns(contract).some(([column, type]) => column === name && type === "DATE");
}

function day(name: string): string {
  return `strftime(${identifier(name)}, '%Y-%m-%d') AS ${identifier(name)}`;
}
