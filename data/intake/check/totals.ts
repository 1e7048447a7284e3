import type { Column, Contract } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import { cellReader } from "../cells/cells.ts";
import { isNoNumber } from "../cells/numbers.ts";
import type { SheetRecord } from "../text/parse.ts";
import type { Plan } from "../plan/plan.ts";
import type { Row } from "./record.ts";
import { isTotalWord } from "./total-rows.ts";

/** Publishers round each row: half a cent of each may be missing from the total. */
const rounding = 0.005;

/** A column whose figures may be summed, and how a total's cell in it is read. */
type Summed = {
  readonly at: number;
  readonly heading: string;
  readonly numberIn: (record: SheetRecord) => number | undefined;
  readonly sumOf: (rows: readonly Row[]) => number;
};

/** A total's figure beside the sum of the rows it is compared with. */
type Compared = {
  readonly heading: string;
  readonly text: string;
  readonly total: number;
  readonly sum: number;
};

/**
 * Compares a file's own total rows with the sums of the rows loaded from it, column by column. A total
 * may be one of all rows, of those it shares a text with, or of those since the total before it.
 *
 * @returns for each total row one info if all its sums agree, else a warning for each that does not
 */
export function verifyTotals(
  totals: readonly SheetRecord[],
  rows: readonly Row[],
  headings: readonly string[],
  plan: Plan,
  contract: Contract,
): Issue[] {
  const summed = summedColumns(headings, plan, contract);
  return totals.flatMap((record, index): Issue[] => {
    const { line } = record;
    const subject = labelOf(record, plan);
    const shared = rowsOf(record, rows, plan, contract);
    const since = totals[index - 1]?.line ?? 0;
    const block = shared.filter((row) => row.line > since && row.line < line);
    const parts = withoutParts(shared, contract);
    const tries = [shared, parts, block, withoutParts(block, contract), rows].map((some) =>
      compare(record, some, summed),
    );
    const agreeing = tries.find((compared) => compared.every(agrees(rows.length)));
    const figures = (agreeing ?? tries[1] ?? []).map(({ heading, text }) => `${heading} ${text}`);
    if (figures.length === 0) return [{ code: "total-alone", severity: "info", line, ...subject }];
    if (agreeing)
      return [{ code: "total-agrees", severity: "info", line, value: figures.join(", "), ...subject }];
    return (tries[1] ?? [])
      .filter((compared) => !agrees(rows.length)(compared))
      .map(({ heading: column, text: value, sum }) => {
        const other = { value: String(Math.round(sum * 100) / 100) };
        return { code: "total-differs", severity: "warning", line, column, value, other, ...subject };
      });
  });
}

function agrees(rows: number): (compared: Compared) => boolean {
  return ({ total, sum }) => Math.abs(sum - total) <= rounding * (rows + 1);
}

function compare(record: SheetRecord, rows: readonly Row[], summed: readonly Summed[]): Compared[] {
  return summed.flatMap(({ at, heading, numberIn, sumOf }) => {
    const total = numberIn(record);
    const text = (record.fields[at] ?? "").trim();
    return total === undefined ? [] : [{ heading, text, total, sum: sumOf(rows) }];
  });
}

function summedColumns(headings: readonly string[], { roles, formats }: Plan, contract: Contract): Summed[] {
  return roles.flatMap((role, at): Summed[] => {
    if (role.kind !== "field" && role.kind !== "measure") return [];
    const column = contract.columns.find(({ name }) => name === role.field);
    if (!column || !isSummable(column)) return [];
    const { name } = column;
    const read = cellReader(column, formats[at] ?? {});
    const exact = cellReader(column, { ...formats[at], decimal: "." });
    const heading = headings[at] ?? "";
    return [
      {
        ...{ at, heading },
        numberIn: ({ fields, decimals }) => {
          const total = (decimals?.includes(at) ? exact : read)(fields[at] ?? "");
          return "code" in total || typeof total.value !== "number" ? undefined : total.value;
        },
        sumOf: (rows) =>
          rows
            .filter((row) => role.kind === "field" || row.heading === heading)
            .reduce((whole, { values }) => whole + Number(values[name] ?? 0), 0),
      },
    ];
  });
}

function isSummable({ additive, type, decimals }: Column): boolean {
  return additive === true || (type === "figure" && !decimals);
}

/** What the total calls itself: its total word, else the first of its texts. */
function labelOf({ fields }: SheetRecord, { roles }: Plan): { readonly subject?: string } {
  const texts = fields
    .filter((field, at) => roles[at]?.kind !== "measure" && /\p{L}/u.test(field) && !isNoNumber(field.trim()))
    .map((field) => field.trim());
  const subject = texts.find((text) => isTotalWord(text.split(": ")[0] ?? "")) ?? texts[0];
  return subject === undefined ? {} : { subject };
}

/** The rows that share the total's other texts: `Total: Search` has `Search` where its campaigns have it. */
function rowsOf({ fields }: SheetRecord, rows: readonly Row[], { roles, formats }: Plan, contract: Contract) {
  return roles.reduce((some, role, at) => {
    const text = (fields[at] ?? "").trim();
    const column =
      role.kind === "field" ? contract.columns.find(({ name }) => name === role.field) : undefined;
    if (!column || !["text", "id", "code"].includes(column.type) || text === "") return some;
    const cell = cellReader(column, formats[at] ?? {})(text);
    const alike = "code" in cell ? [] : some.filter(({ values }) => values[column.name] === cell.value);
    return alike.length > 0 ? alike : some;
  }, rows);
}

/** Where a market's total stands among its parts, only the total counts. */
function withoutParts(rows: readonly Row[], { sums }: Contract): readonly Row[] {
  return sums.reduce((some, { column, total }) => {
    const whole = some.filter(({ values }) => values[column] === total);
    return whole.length > 0 ? whole : some;
  }, rows);
}
