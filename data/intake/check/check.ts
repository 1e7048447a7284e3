import type { CellColumn } from "../../kernel/coded.ts";
import type { Contract } from "../../kernel/contract.ts";
import type { Issue, SkipReason } from "../../kernel/issue.ts";
import type { SkipRule } from "../../kernel/profile.ts";
import { exampleFinder } from "./example.ts";
import { fillDown } from "./fill-down.ts";
import { isBlank, type SheetRecord } from "../text/parse.ts";
import type { Plan } from "../plan/plan.ts";
import { recordReader, type Judged, type Row, type Verdict } from "./record.ts";
import { remark } from "./remark.ts";
import { refuseRepeated } from "./repeated.ts";
import { totalFinder } from "./total-rows.ts";
import { verifyTotals } from "./totals.ts";

/** Checked rows, column by column: the contract's columns and the origin of each row. */
export type CheckedColumns = {
  readonly cells: Readonly<Record<string, CellColumn>>;
  readonly flag: CellColumn;
  readonly line: Int32Array;
  readonly heading: CellColumn;
};

/** A record that is no data, and why. */
export type Skipped = { readonly reason: SkipReason; readonly line: number };

export type Checked = {
  readonly columns: CheckedColumns;
  readonly loaded: number;
  readonly refused: number;
  readonly skipped: readonly Skipped[];
  readonly issues: readonly Issue[];
};

/**
 * Turns records into rows by the plan. A record with one unreadable cell is refused whole, with its
 * line, column and value; a fact stated twice is refused the second time, and both times if the two
 * disagree; one whose structure is wrong was refused before. Totals are never added to details, but compared with them.
 */
export function check(
  records: readonly SheetRecord[],
  headings: readonly string[],
  plan: Plan,
  contract: Contract,
): Checked {
  const read = recordReader(headings, plan, contract);
  const reasonToSkip = skipping(plan, plan.own && totalFinder(records, plan, contract));
  const isExample = plan.own && exampleFinder(contract, fieldsOf(plan));
  const skipped: Skipped[] = [];
  const totals: SheetRecord[] = [];
  const kept = new Map<number, Row>();
  const judged: Judged[] = [];
  for (const record of fillDown(records, plan.fillDown ?? [])) {
    const rule = record.problem ? undefined : reasonToSkip(record);
    if (rule) {
      skipped.push({ reason: rule.reason, line: record.line });
      if (rule.verifies) totals.push(record);
      const whole = rule.keeps && keptTotal(read(record), rule.keeps);
      if (whole) kept.set(record.line, whole);
    } else {
      const { rows, issues } = record.problem ? nothing : read(record);
      const isTemplates = isExample && rows.length === 1 && rows.every(({ values }) => isExample(values));
      if (isTemplates) skipped.push({ reason: "example", line: record.line });
      else judged.push({ rows, issues: [...issues], fields: record.fields });
    }
  }
  refuseRepeated(judged, headings, plan.roles, contract);
  if (plan.own) remark(judged, headings, plan.roles, contract);
  const accepted = judged.filter(({ rows }) => rows.length > 0);
  const rows = accepted.flatMap((each) => each.rows);
  const compared = verifyTotals(totals, rows, headings, plan, contract);
  const wholes = compared.flatMap(({ code, line }) =>
    code === "total-agrees" && line !== undefined ? (kept.get(line) ?? []) : [],
  );
  const isWhole = new Set(wholes.map(({ line }) => line));
  return {
    columns: toColumns([...rows, ...wholes], contract),
    loaded: accepted.length + wholes.length,
    refused: judged.length - accepted.length,
    skipped: skipped.filter(({ line }) => !isWhole.has(line)),
    issues: [...judged.flatMap(({ issues }) => issues), ...compared],
  };
}

/** The total as a row, if it holds what cannot be summed from the others. */
function keptTotal(
  { rows, issues }: Verdict,
  { field, as }: NonNullable<SkipRule["keeps"]>,
): Row | undefined {
  const [row] = rows;
  if (!row || rows.length > 1 || issues.length > 0 || typeof row.values[field] !== "number") return undefined;
  return { ...row, values: { ...row.values, ...as } };
}

/** What is wrong with such a record is told by the layout. */
const nothing = { rows: [], issues: [] };

/** Why a record is no row: blank but for columns nobody needs, or by a rule of the plan. */
function skipping({ roles, skips = [] }: Plan, isTotal: ((record: SheetRecord) => boolean) | undefined) {
  const rules = skips.map((rule) => ({ ...rule, pattern: new RegExp(rule.matches, "u") }));
  const needed = roles.flatMap(({ kind }, at) => (kind === "ignored" ? [] : [at]));
  return (record: SheetRecord): Pick<SkipRule, "reason" | "verifies" | "keeps"> | undefined => {
    const { fields, skip } = record;
    const byRule = () => rules.find(({ at, pattern }) => pattern.test((fields[at] ?? "").trim()));
    // A total that shows by its place alone may still be one the plan can compare with the rows.
    if (skip) return (skip === "total" ? byRule() : undefined) ?? { reason: skip };
    if (isBlank(record) || needed.every((at) => (fields[at] ?? "").trim() === "")) return { reason: "blank" };
    return byRule() ?? (isTotal?.(record) ? { reason: "total", verifies: true } : undefined);
  };
}

function fieldsOf({ roles }: Plan): string[] {
  return roles.flatMap((role) => (role.kind === "field" ? [role.field] : []));
}

function toColumns(rows: readonly Row[], contract: Contract): CheckedColumns {
  return {
    cells: Object.fromEntries(
      contract.columns.map(({ name }) => [name, rows.map(({ values }) => values[name] ?? null)]),
    ),
    flag: rows.map(({ flag }) => flag),
    line: Int32Array.from(rows, ({ line }) => line),
    heading: rows.map(({ heading }) => heading),
  };
}
