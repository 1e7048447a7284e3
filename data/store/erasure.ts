import { toRows, type Cell } from "../kernel/columns.ts";
import type { Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";
import type { PartColumns } from "../kernel/part.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";
import { imported } from "./imported.ts";
import { tableColumns } from "./schema.ts";

/** One row as people recognise it: where it stands, and its texts. */
export type RowText = { readonly line: number; readonly text: string };

/** The rows of an import that hold a text: how many, and the first of them. */
export type RowsFound = {
  readonly import: number;
  readonly rows: number;
  readonly first: readonly RowText[];
};

const shown = 5;

/** The rows of each import that hold the text in any of their columns; imports without are left out. */
export async function findRows(database: Database, contract: Contract, text: string): Promise<RowsFound[]> {
  const told = contract.columns.flatMap(({ name, type }) =>
    ["text", "id"].includes(type) ? [identifier(name)] : [],
  );
  const found = await query(
    database,
    `SELECT "import", line::INTEGER AS line, concat_ws(' · ', ${[...told, "heading"].join(", ")}) AS text,
       (count(*) OVER (PARTITION BY "import"))::INTEGER AS rows
     FROM ${imported(contract)} WHERE ${holds(contract)}
     QUALIFY row_number() OVER (PARTITION BY "import" ORDER BY line, heading) <= ${shown}
     ORDER BY "import", line, heading`,
    [text],
  );
  const byImport = new Map<number, RowsFound>();
  for (const row of toRows(found)) {
    const id = Number(row["import"]);
    const before = byImport.get(id)?.first ?? [];
    const first = [...before, { line: Number(row["line"]), text: String(row["text"]) }];
    byImport.set(id, { import: id, rows: Number(row["rows"]), first });
  }
  return [...byImport.values()];
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
