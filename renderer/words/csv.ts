import { toRows, type Cell, type Columns } from "../../data/kernel/columns.ts";
import { inert } from "../../data/kernel/formula.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import type { Speech } from "./index.ts";

/**
 * An answer as CSV for spreadsheets: headings in the reader's language, codes as words, numbers as
 * plain numbers with a point, months as `YYYY-MM`.
 */
export function toCsv(speech: Speech, returned: readonly ReturnedColumn[], columns: Columns): string {
  const shown = returned.filter(({ name }) => name in columns);
  return csvText([
    shown.map((column) => csvField(speech.of(column.label))),
    ...toRows(columns).map((row) => shown.map((column) => cell(speech, column, row[column.name] ?? null))),
  ]);
}

/** Lines of fields as a file that spreadsheets take for UTF-8. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function cell(speech: Speech, { codes }: ReturnedColumn, value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return csvField(codes ? speech.label(codes, value) : value);
}

/** A text as one field, and never as a formula. */
export function csvField(text: string): string {
  const safe = inert(text);
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
