import { toRows, type Columns } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import { onKey, same } from "./changes.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported } from "./imported.ts";

/** An import whose figures count in place of another's, or the other way round. */
export type Rival = {
  readonly import: number;
  readonly file: string;
  readonly release: string | null;
  /** Of how many rows. */
  readonly rows: number;
};

/** Whose figures count in place of an import's own, where they differ; the most rows first. */
export async function findWinners(database: Database, contract: Contract, id: number): Promise<Rival[]> {
  return rivals(
    await query(
      database,
      `SELECT i.id, i.file, i.release, count(*)::INTEGER AS rows
       FROM ${imported(contract)} n JOIN ${identifier(contract.table)} t ON ${onKey(contract, "n", "t")}
       JOIN imports i ON i.id = t."import"
       WHERE n."import" = $1 AND NOT (${same(contract, "n", "t")})
       GROUP BY i.id, i.file, i.release ORDER BY rows DESC, i.id`,
      [id],
    ),
  );
}

/** The dated releases that would count if an undated import were not there; the newest first. */
export async function findReplaced(database: Database, contract: Contract, id: number): Promise<Rival[]> {
  const key = contract.grain.map((name) => `n.${identifier(name)}`).join(", ");
  return rivals(
    await query(
      database,
      `WITH official AS (
         SELECT i.id, i.file, i.release, ${same(contract, "n", "o")} AS agrees
         FROM ${imported(contract)} n
         JOIN ${identifier(contract.table)} t ON ${onKey(contract, "n", "t")} AND ${same(contract, "n", "t")}
         JOIN ${imported(contract)} o ON ${onKey(contract, "n", "o")} AND o."import" <> n."import"
         JOIN imports i ON i.id = o."import"
         WHERE n."import" = $1 AND i.release IS NOT NULL
         QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY i.release DESC, i.id DESC) = 1)
       SELECT id, file, release, count(*)::INTEGER AS rows FROM official WHERE NOT agrees
       GROUP BY id, file, release ORDER BY release DESC, id`,
      [id],
    ),
  );
}

function rivals(columns: Columns): Rival[] {
  return toRows(columns).map(({ id, file, release, rows }) => ({
    import: Number(id),
    file: String(file),
    release: release === null || release === undefined ? null : String(release),
    rows: Number(rows),
  }));
}
