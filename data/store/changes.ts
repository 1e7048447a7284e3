import type { Contract } from "../kernel/contract.ts";
import { toRows } from "../kernel/columns.ts";
import type { Database } from "./database.ts";
import { identifier } from "./identifier.ts";
import { query } from "./query.ts";
import { imported } from "./tables.ts";

/** A figure that an import gave another value: the grain's columns, then old and new. */
export type Change = {
  readonly key: Readonly<Record<string, string>>;
  readonly old: number | null;
  readonly oldFlag: string | null;
  readonly new: number | null;
  readonly newFlag: string | null;
};

/** What an import did to the figures in force. */
export type Changes = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Figures that a newer release already in the workspace outranks; kept, but not in force. */
  readonly outranked: number;
  /** The changed figures, in the order of the grain; all of them up to 1,000. */
  readonly list: readonly Change[];
};

const listed = 1000;
const before = identifier("figures_before");

/** The first import of a dataset has nothing to be compared with. */
export function allAdded(figures: number): Changes {
  return { added: figures, changed: 0, unchanged: 0, outranked: 0, list: [] };
}

/** How many figures of an import are in force no more, because a later import says otherwise. */
export async function countOverruled(database: Database, contract: Contract, id: number): Promise<number> {
  const figure = identifier(contract.measure);
  const on = [...contract.grain, "source"].map((name) => `n.${identifier(name)} = t.${identifier(name)}`);
  const { figures } = await query(
    database,
    `SELECT count(*)::INTEGER AS figures
     FROM ${imported(contract)} n JOIN ${identifier(contract.table)} t ON ${on.join(" AND ")}
     WHERE n."import" = $1
       AND (n.${figure} IS DISTINCT FROM t.${figure} OR n.flag IS DISTINCT FROM t.flag)`,
    [id],
  );
  return Number(figures?.[0]);
}

/** Keeps the figures in force aside, for `compareImport` after the import has been settled. */
export async function rememberFigures(database: Database, contract: Contract): Promise<void> {
  await query(database, `CREATE TEMP TABLE ${before} AS SELECT * FROM ${identifier(contract.table)}`);
}

/**
 * What a settled import did to the figures remembered before it. Joined on the grain and the source,
 * so that two publishers' figures for one fact never meet.
 */
export async function compareImport(database: Database, contract: Contract, id: number): Promise<Changes> {
  const figure = identifier(contract.measure);
  const on = (other: string): string =>
    [...contract.grain, "source"]
      .map((name) => `n.${identifier(name)} = ${other}.${identifier(name)}`)
      .join(" AND ");
  const same = (other: string): string =>
    `n.${figure} IS NOT DISTINCT FROM ${other}.${figure} AND n.flag IS NOT DISTINCT FROM ${other}.flag`;
  const key = contract.grain.map((name) => `n.${identifier(name)}`);
  const compared = `
    SELECT ${key.join(", ")}, o.${figure} AS old_figure, o.flag AS old_flag, n.${figure} AS new_figure, n.flag AS new_flag,
      CASE WHEN o."import" IS NULL THEN 'added'
        WHEN ${same("o")} THEN 'unchanged'
        WHEN ${same("t")} THEN 'changed'
        ELSE 'outranked' END AS fate
    FROM ${imported(contract)} n
    LEFT JOIN ${before} o ON ${on("o")}
    JOIN ${identifier(contract.table)} t ON ${on("t")}
    WHERE n."import" = $1`;
  const counts = await query(
    database,
    `SELECT fate, count(*)::INTEGER AS figures FROM (${compared}) GROUP BY fate`,
    [id],
  );
  const count = new Map(toRows(counts).map((row) => [row["fate"], Number(row["figures"])]));
  const changed = await query(
    database,
    `SELECT * FROM (${compared}) WHERE fate = 'changed' ORDER BY ${contract.grain.map(identifier).join(", ")} LIMIT ${listed}`,
    [id],
  );
  await query(database, `DROP TABLE ${before}`);
  return {
    added: count.get("added") ?? 0,
    changed: count.get("changed") ?? 0,
    unchanged: count.get("unchanged") ?? 0,
    outranked: count.get("outranked") ?? 0,
    list: toRows(changed).map((row) => ({
      key: Object.fromEntries(contract.grain.map((name) => [name, String(row[name])])),
      old: row["old_figure"] as number | null,
      oldFlag: row["old_flag"] as string | null,
      new: row["new_figure"] as number | null,
      newFlag: row["new_flag"] as string | null,
    })),
  };
}
