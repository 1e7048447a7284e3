import { toRows } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported, leading } from "./tables.ts";

/**
 * Two publishers may give different figures for one series, both true by their own counting. They are
 * never added and never mixed: of each series one source counts, the others are kept and told.
 */

/** A source that does not count for a series, because another one does. */
export type Secondary = { readonly rows: number; readonly leading: string };

/** Whether a series of this import also comes from another source. */
export async function meetsOtherSource(database: Database, contract: Contract, id: number): Promise<boolean> {
  if (!contract.series) return false;
  const series = contract.series.map(identifier).join(", ");
  const { found } = await query(
    database,
    `SELECT 1::INTEGER AS found
     FROM (SELECT DISTINCT ${series}, source FROM ${imported(contract)} WHERE "import" = $1) n
     JOIN (SELECT DISTINCT ${series}, source FROM ${imported(contract)} WHERE "import" <> $1) o
       USING (${series})
     WHERE n.source <> o.source LIMIT 1`,
    [id],
  );
  return (found?.length ?? 0) > 0;
}

/** The rows of an import that do not count, by the source that does; empty if all of them count. */
export async function findSecondary(
  database: Database,
  contract: Contract,
  id: number,
): Promise<Secondary[]> {
  if (!contract.series) return [];
  const on = contract.series.map((name) => `n.${identifier(name)} = l.${identifier(name)}`).join(" AND ");
  const rows = await query(
    database,
    `SELECT l.source AS leading, count(*)::INTEGER AS rows
     FROM ${imported(contract)} n JOIN ${leading(contract)} l ON ${on} AND l.source <> n.source
     WHERE n."import" = $1 GROUP BY l.source ORDER BY l.source`,
    [id],
  );
  return toRows(rows).map((row) => ({ rows: Number(row["rows"]), leading: String(row["leading"]) }));
}
