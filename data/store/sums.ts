import { toRows } from "../kernel/columns.ts";
import type { Contract, Sum } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported } from "./imported.ts";

/** A total of an import that its own parts do not add up to, and where it stands in the file. */
export type Mismatch = {
  readonly total: number;
  readonly sum: number;
  readonly line: number;
  readonly heading: string;
};

/** Publishers round, and correct totals before parts: one apart is no contradiction. */
export const tolerance = 1;
const listed = 20;

/**
 * The totals of an import that contradict its parts; only where the total and every part are known.
 *
 * @param sums those of the contract's whose totals it states: most files state none at all
 */
export async function findMismatches(
  database: Database,
  contract: Contract,
  id: number,
  sums: readonly Sum[],
): Promise<Mismatch[]> {
  const found: Mismatch[] = [];
  for (const sum of sums) found.push(...(await compareSum(database, contract, id, sum)));
  return found.slice(0, listed);
}

async function compareSum(database: Database, contract: Contract, id: number, sum: Sum): Promise<Mismatch[]> {
  const figure = identifier(sum.of);
  const code = identifier(sum.column);
  const key = [...contract.grain.filter((name) => name !== sum.column), "source"].map(identifier).join(", ");
  const parts = sum.parts.map((_, at) => `$${at + 3}`).join(", ");
  const columns = await query(
    database,
    `WITH compared AS (
       SELECT
         any_value(${figure}) FILTER (${code} = $2) AS total,
         any_value(line) FILTER (${code} = $2) AS line,
         any_value(heading) FILTER (${code} = $2) AS heading,
         sum(${figure}) FILTER (${code} IN (${parts})) AS parts,
         count(${figure}) FILTER (${code} IN (${parts})) AS known
       FROM ${imported(contract)} WHERE "import" = $1 GROUP BY ${key})
     SELECT total::INTEGER AS total, parts::INTEGER AS sum, line::INTEGER AS line, heading FROM compared
     WHERE known = ${sum.parts.length} AND abs(total - parts) > ${tolerance} ORDER BY line, heading LIMIT ${listed}`,
    [id, sum.total, ...sum.parts],
  );
  return toRows(columns).map((row) => ({
    total: Number(row["total"]),
    sum: Number(row["sum"]),
    line: Number(row["line"]),
    heading: String(row["heading"]),
  }));
}
