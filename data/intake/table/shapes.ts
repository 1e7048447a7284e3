import type { Layout } from "../text/dialect.ts";
import { isSound } from "./tables.ts";

const rowLabels =
  /^(row labels|oznake vrstic|etichette di riga|zeilenbeschriftungen|column labels|oznake stolpcev|etichette di colonna|spaltenbeschriftungen)$/i;
const aggregates =
  /^(sum|count|average|somma|conteggio|media|vsota|štetje|povprečje|summe|anzahl|mittelwert) (of|di|od|von) /i;

/** Whether a table is a spreadsheet's pivot: sums of records that are somewhere else. */
export function isPivot({ headings }: Layout): boolean {
  return headings.some((heading) => rowLabels.test(heading.trim()) || aggregates.test(heading.trim()));
}

/**
 * Whether a table is a tree: its labels step over several leading columns, one to a line, and what a
 * line is about depends on the lines above it.
 */
export function isTree({ headings, data }: Layout): boolean {
  const rows = data.filter(isSound).map(({ fields }) => fields.map((field) => field.trim()));
  const firstFilled = rows.map((fields) => fields.findIndex((field) => field !== ""));
  const depth = Math.max(...firstFilled.slice(0, 10_000), 0);
  if (rows.length < 3 || depth === 0 || depth >= headings.length - 1) return false;
  const isStep = (fields: readonly string[]): boolean =>
    fields.slice(0, depth + 1).filter((label) => label !== "").length === 1;
  // Where only the first line of a block is labelled, that line has the next column's label as well.
  const roots = rows.filter((_, at) => firstFilled[at] === 0);
  return roots.length > 0 && [rows, roots].every((some) => some.filter(isStep).length > 0.9 * some.length);
}
