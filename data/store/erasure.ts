import type { Cell } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { PartColumns } from "../kernel/part.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported, tableColumns } from "./tables.ts";

/** How many rows of each import hold the text in any of their columns; imports without are left out. */
export async function findRows(
  database: Database,
  contract: Contract,
  text: string,
): Promise<{ readonly import: number; readonly rows: number }[]> {
  const found = await query(
    database,
    `SELECT "import", count(*)::INTEGER AS rows FROM ${imported(contract)}
     WHERE ${holds(contract)} GROUP BY "import" ORDER BY "import"`,
    [text],
  );
  return (found["import"] ?? []).map((id, at) => ({ import: Number(id), rows: Number(found["rows"]?.[at]) }));
}

/** The rows of an import that do not hold the text, in their order. */
export async function rowsWithout(
  database: Database,
  contract: Contract,
  id: number,
  text: string,
): Promise<PartColumns> {
  const names = tableColumns(contract).map(([name, type]) =>
    type === "DATE"
      ? `strftime(${identifier(name)}, '%Y-%m-%d') AS ${identifier(name)}`
      : `${identifier(name)}`,
  );
  const rows = await query(
    database,
    `SELECT ${names.join(", ")} FROM ${imported(contract)}
     WHERE "import" = $2 AND NOT (${holds(contract)}) ORDER BY line, heading`,
    [text, id],
  );
  const of = (name: string): readonly Cell[] => rows[name] ?? [];
  return {
    cells: Object.fromEntries(contract.columns.map(({ name }) => [name, of(name)])),
    flag: of("flag"),
    line: Int32Array.from(of("line"), Number),
    heading: of("heading"),
  };
}

function holds(contract: Contract): string {
  const texts = tableColumns(contract).filter(([name, type]) => type === "VARCHAR" && name !== "source");
  return texts
    .map(([name]) => `coalesce(contains(lower(${identifier(name)}), lower($1)), false)`)
    .join(" OR ");
}
