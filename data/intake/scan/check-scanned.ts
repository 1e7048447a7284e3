import { constant, type CellColumn, type Coded } from "../../kernel/coded.ts";
import type { Cell } from "../../kernel/columns.ts";
import type { Contract } from "../../kernel/contract.ts";
import { cellReader } from "../cells/cells.ts";
import type { Checked } from "../check/check.ts";
import { isTotalWord } from "../check/total-rows.ts";
import type { Plan } from "../plan/plan.ts";
import { isKey } from "./is-key.ts";

/** A column of a regular file as texts, and for each row which of them it has. */
export type TextColumn = { readonly texts: readonly string[]; readonly codes: Int32Array };

/**
 * Checks each different text of a regular file once instead of each cell.
 *
 * @param firstLine the line of the first row
 * @returns undefined as soon as anything has to be said about a single row: a cell that cannot be read,
 *   a repeated key, a sign; then the file has to be checked record by record
 */
export function checkScanned(
  columns: readonly TextColumn[],
  headings: readonly string[],
  plan: Plan,
  contract: Contract,
  firstLine: number,
): Checked | undefined {
  const rows = columns[0]?.codes.length ?? 0;
  if (plan.skips?.length || plan.fillDown?.length || Object.keys(plan.constants ?? {}).length > 0)
    return undefined;
  // A total or a template's example would have to be looked at as a row.
  const isOwn = plan.own && columns.some(({ texts }) => texts.some(isTotalWord));
  const { spans = [], parts = [] } = contract;
  const pairs = [
    ...spans.map(({ from, to }) => [from, to]),
    ...parts.map(({ part, whole }) => [part, whole]),
  ];
  const given = plan.roles.flatMap((role) => (role.kind === "field" ? [role.field] : []));
  const mayContradict = pairs.some((pair) => pair.every((name) => given.includes(name)));
  if (isOwn || mayContradict || (plan.own && contract.remarker)) return undefined;
  const cells: Record<string, CellColumn> = {};
  let heading = "";
  for (const [at, role] of plan.roles.entries()) {
    if (role.kind === "ignored") continue;
    const column = columns[at];
    if (role.kind !== "field" && role.kind !== "measure") return undefined;
    if (!column || role.field in cells || (role.kind === "field" && role.means)) return undefined;
    if (role.kind === "measure") {
      if (Object.keys(role.fixed).length > 0 || heading !== "") return undefined;
      heading = headings[at] ?? "";
    }
    const dictionary = readTexts(column.texts, role.field, plan, at, contract);
    if (!dictionary) return undefined;
    cells[role.field] = { dictionary, codes: column.codes };
  }
  for (const { name } of contract.columns) cells[name] ??= constant(null, rows);
  const key = contract.grain.map((name) => cells[name] as Coded);
  if (!isKey(key, rows)) return undefined;
  return {
    columns: {
      cells,
      flag: constant(null, rows),
      line: linesFrom(firstLine, rows),
      heading: constant(heading, rows),
    },
    loaded: rows,
    refused: 0,
    skipped: [],
    issues: [],
  };
}

/** The column's cells by code; undefined if there is anything to say about one of them. */
function readTexts(
  texts: readonly string[],
  field: string,
  { formats }: Plan,
  at: number,
  { columns }: Contract,
): readonly Cell[] | undefined {
  const column = columns.find(({ name }) => name === field);
  if (!column) return undefined;
  const read = cellReader(column, formats[at] ?? {});
  const cells: Cell[] = [];
  for (const text of texts) {
    const cell = read(text);
    if ("code" in cell || cell.warning || cell.sign !== undefined || cell.provisional) return undefined;
    cells.push(cell.value);
  }
  return cells;
}

function linesFrom(first: number, rows: number): Int32Array {
  const lines = new Int32Array(rows);
  for (let at = 0; at < rows; at += 1) lines[at] = first + at;
  return lines;
}
