import type { Cell } from "../kernel/columns.ts";
import { toRows, type Row } from "../kernel/columns.ts";
import { valuesOf, type Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported } from "./imported.ts";

/** A value in force that became another one, or is in force no more (`new` and `newFlag` are null). */
export type Change = {
  readonly kind: "changed" | "removed";
  /** The grain's columns. */
  readonly key: Readonly<Record<string, string>>;
  /** The contract's column that changed. */
  readonly column: string;
  readonly old: Cell;
  /** `p`: the old figure was provisional, and a revision of it was to be expected. */
  readonly oldFlag: string | null;
  readonly new: Cell;
  readonly newFlag: string | null;
};

/** What an import, or taking one back, did to the rows in force. */
export type Changes = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Rows of the import that a newer release in the workspace outranks; kept, but not in force. */
  readonly outranked: number;
  /** What changed and what was removed, in the order of the grain; up to 1,000 rows of each. */
  readonly list: readonly Change[];
};

/** An import that was added, and the rows of it that do not count because another source does. */
export type Added = { readonly id: number; readonly secondary: readonly { readonly rows: number }[] };

const listed = 1000;
const before = identifier("rows_before");

/** The first import of a dataset has nothing to be compared with. */
export function allAdded(rows: number): Changes {
  return { added: rows, changed: 0, removed: 0, unchanged: 0, outranked: 0, list: [] };
}

/** How many rows of an import are in force no more, because a later import says otherwise. */
async function countOverruled(database: Database, contract: Contract, id: number): Promise<number> {
  const { rows } = await query(
    database,
    `SELECT count(*)::INTEGER AS rows
     FROM ${imported(contract)} n JOIN ${identifier(contract.table)} t ON ${onKey(contract, "n", "t")}
     WHERE n."import" = $1 AND NOT (${same(contract, "n", "t")})`,
    [id],
  );
  return Number(rows?.[0]);
}

/** Whether a row of this import states what another import states as well. */
export async function overlaps(database: Database, contract: Contract, id: number): Promise<boolean> {
  const { found } = await query(
    database,
    `SELECT 1::INTEGER AS found FROM ${imported(contract)} n JOIN ${imported(contract)} o ON ${onKey(contract, "n", "o")}
     WHERE n."import" = $1 AND o."import" <> $1 LIMIT 1`,
    [id],
  );
  return (found?.length ?? 0) > 0;
}

/**
 * Keeps the rows in force aside, to compare with after something has been settled.
 *
 * @param but an import that was taken in already and does not count yet
 */
export async function rememberRows(database: Database, contract: Contract, but = 0): Promise<void> {
  const rows = identifier(contract.table);
  await query(database, `CREATE TEMP TABLE ${before} AS SELECT * FROM ${rows} WHERE "import" <> $1`, [but]);
}

/**
 * What happened to the rows remembered before. Joined on the grain and the source, so that two
 * publishers' figures for one fact never meet.
 *
 * @param added the import that was added, to count which of its rows changed nothing; null for none
 */
export async function compareRows(
  database: Database,
  contract: Contract,
  added: Added | null,
): Promise<Changes> {
  const values = [...valuesOf(contract), "flag"];
  const cell = (table: string, name: string): string => {
    const isDay = contract.columns.some((column) => column.name === name && column.type === "date");
    return isDay ? `strftime(${table}.${identifier(name)}, '%Y-%m-%d')` : `${table}.${identifier(name)}`;
  };
  const key = contract.grain.map(
    (name) => `coalesce(${cell("o", name)}, ${cell("n", name)}) AS ${identifier(name)}`,
  );
  const both = values.flatMap((name) => [
    `${cell("o", name)} AS ${identifier(`old_${name}`)}`,
    `${cell("n", name)} AS ${identifier(`new_${name}`)}`,
  ]);
  const compared = `
    SELECT ${[...key, ...both].join(", ")},
      CASE WHEN o."import" IS NULL THEN 'added' WHEN n."import" IS NULL THEN 'removed'
        WHEN ${same(contract, "o", "n")} THEN 'same' ELSE 'changed' END AS fate
    FROM ${before} o FULL JOIN ${identifier(contract.table)} n ON ${onKey(contract, "o", "n")}`;
  const fates = await query(
    database,
    `SELECT fate, count(*)::INTEGER AS rows FROM (${compared}) GROUP BY fate`,
  );
  const count = new Map(toRows(fates).map((row) => [row["fate"], Number(row["rows"])]));
  const told = await query(
    database,
    `SELECT * FROM (${compared}) WHERE fate IN ('changed', 'removed')
     QUALIFY row_number() OVER (PARTITION BY fate ORDER BY ${contract.grain.map(identifier).join(", ")}) <= ${listed}
     ORDER BY fate, ${contract.grain.map(identifier).join(", ")}`,
  );
  const [came, changed] = [count.get("added") ?? 0, count.get("changed") ?? 0];
  const own = added ? await countOwn(database, contract, added) : { rows: 0, outranked: 0 };
  await query(database, `DROP TABLE ${before}`);
  return {
    added: came,
    changed,
    removed: count.get("removed") ?? 0,
    unchanged: Math.max(0, own.rows - own.outranked - came - changed),
    outranked: own.outranked,
    list: toRows(told).flatMap((row) => explain(row, contract)),
  };
}

/** How many rows an import has, and how many of them a newer release outranks. */
async function countOwn(database: Database, contract: Contract, { id, secondary }: Added) {
  const { rows } = await query(
    database,
    `SELECT count(*)::INTEGER AS rows FROM ${imported(contract)} WHERE "import" = $1`,
    [id],
  );
  const idle = secondary.reduce((sum, each) => sum + each.rows, 0);
  return { rows: Number(rows?.[0]) - idle, outranked: await countOverruled(database, contract, id) };
}

/** One change for each value of a row that differs; a removed row is told by all it had. */
function explain(row: Row, contract: Contract): Change[] {
  const kind = row["fate"] === "removed" ? "removed" : "changed";
  const [oldFlag, newFlag] = [row["old_flag"] as string | null, row["new_flag"] as string | null];
  const key = Object.fromEntries(contract.grain.map((name) => [name, String(row[name] ?? "")]));
  const changes = valuesOf(contract).map((column) => {
    const [old, now] = [row[`old_${column}`] ?? null, row[`new_${column}`] ?? null];
    return { kind, key, column, old, oldFlag, new: now, newFlag } as const;
  });
  const differing = changes.filter(({ old, new: now }) => old !== now);
  // Where no value differs, the flag does: the figure became final, or was put in doubt.
  return differing.length > 0 ? differing : changes.slice(0, 1);
}

/** Two rows of one source that state the same fact. */
export function onKey(contract: Contract, a: string, b: string): string {
  const isRequired = (name: string) =>
    contract.columns.some((column) => column.name === name && column.required);
  return [...contract.grain, "source"]
    .map((name) => {
      const equals = name === "source" || isRequired(name) ? "=" : "IS NOT DISTINCT FROM";
      return `${a}.${identifier(name)} ${equals} ${b}.${identifier(name)}`;
    })
    .join(" AND ");
}

/** Two rows of the same fact that say the same of it. */
export function same(contract: Contract, a: string, b: string): string {
  return [...valuesOf(contract), "flag"]
    .map((name) => `${a}.${identifier(name)} IS NOT DISTINCT FROM ${b}.${identifier(name)}`)
    .join(" AND ");
}
