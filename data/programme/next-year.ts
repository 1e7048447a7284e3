import type { Row } from "../kernel/columns.ts";

/** What belongs to the text of the old programme, or to what was measured then. */
const left = ["source_line", "quote", "conflict", "note", "baseline_value", "baseline_basis"];

/**
 * The targets of a programme as a draft for another year: periods and reserve dates moved by as many
 * years; lines, quotations, conflicts and baselines left empty, for they are the old programme's.
 *
 * @param rows as `targets_rows` answers
 */
export function copyProgramme(rows: readonly Row[], from: string, to: string): Row[] {
  const years = Number(to) - Number(from);
  const later = (text: string) =>
    text.replaceAll(/\b(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years));
  return rows.map((row) => {
    const cell = (name: string) => (typeof row[name] === "string" ? later(row[name]) : null);
    const empty = Object.fromEntries(left.map((name) => [name, null]));
    return {
      ...row,
      ...empty,
      programme: to,
      period: cell("period"),
      reserve_date: day(cell("reserve_date")),
      // What was named after a year is from now on named after the year before.
      comparator:
        row["comparator"] === "increase-over-2025"
          ? "increase-over-year-before"
          : (row["comparator"] ?? null),
    };
  });
}

/** 29 February is the 28th in a year that has none. */
function day(text: string | null): string | null {
  if (text === null) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text)
    ? text.replace(/-29$/, "-28")
    : text;
}
