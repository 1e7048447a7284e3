import { toRows, type Cell } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported } from "./imported.ts";
import { leading } from "./tables.ts";

/**
 * Two publishers may give different figures for one series, both true by their own counting. They are
 * never added and never mixed: of each series one source counts, the others are kept and told.
 */

/** A source that does not count for a series, because another one does. */
export type Secondary = { readonly rows: number; readonly leading: string };

/** What an import has in common with the others: series, and series that come from another source there. */
export type Neighbours = { readonly sharesSeries: boolean; readonly meetsOtherSource: boolean };

/**
 * Asked before an import is added and its rows are compared, because a million rows have few series.
 *
 * @param own the new import's series, each once
 */
export async function findNeighbours(
  database: Database,
  contract: Contract,
  { source, own }: { readonly source: string; readonly own: readonly Cell[] },
): Promise<Neighbours> {
  if (contract.series === undefined) return { sharesSeries: true, meetsOtherSource: false };
  const others = await query(
    database,
    `SELECT DISTINCT ${identifier(contract.series)} AS series, source FROM ${imported(contract)}`,
  );
  const known = new Set(own);
  const shared = toRows(others).filter(({ series }) => known.has(series ?? null));
  return {
    sharesSeries: shared.some((row) => row["source"] === source),
    meetsOtherSource: shared.some((row) => row["source"] !== source),
  };
}

/** The rows of an import that do not count, by the source that does; empty if all of them count. */
export async function findSecondary(
  database: Database,
  contract: Contract,
  id: number,
): Promise<Secondary[]> {
  if (contract.series === undefined) return [];
  const series = identifier(contract.series);
  const rows = await query(
    database,
    `SELECT l.source AS leading, count(*)::INTEGER AS rows
     FROM ${imported(contract)} n JOIN ${leading(contract)} l ON n.${series} = l.${series} AND l.source <> n.source
     WHERE n."import" = $1 GROUP BY l.source ORDER BY l.source`,
    [id],
  );
  return toRows(rows).map((row) => ({ rows: Number(row["rows"]), leading: String(row["leading"]) }));
}
