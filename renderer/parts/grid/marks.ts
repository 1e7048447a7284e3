import type { Issue, IssueCode } from "../../../data/kernel/issue.ts";
import type { Field } from "../../engine.ts";
import type { Language } from "../../../data/kernel/words.ts";

/** What is wrong, by row (from 0) and by the place of the field; of a row as a whole under -1. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, readonly Issue[]>>;

export const wholeRow = -1;

/** What is said of a cell that nothing stands in yet. */
const unwritten: ReadonlySet<IssueCode> = new Set(["missing-value", "no-status"]);

/**
 * Puts issues where they belong.
 *
 * @param unfinished a row somebody is still filling: what it lacks yet is not said
 */
export function marksOf(
  issues: readonly Issue[],
  fields: readonly Field[],
  language: Language,
  unfinished: number | null,
): Marks {
  const places = new Map(fields.map(({ label }, at) => [label[language], at]));
  const marks = new Map<number, Map<number, Issue[]>>();
  for (const issue of issues) {
    if (issue.line === undefined) continue;
    const row = issue.line - 1;
    if (unwritten.has(issue.code) && row === unfinished) continue;
    const column = places.get(issue.column ?? "") ?? wholeRow;
    const inRow = marks.get(row) ?? new Map<number, Issue[]>();
    inRow.set(column, [...(inRow.get(column) ?? []), issue]);
    marks.set(row, inRow);
  }
  return marks;
}

export type Found = { readonly row: number; readonly column: number; readonly issues: readonly Issue[] };

/** Every marked cell, row by row. */
export function listOf(marks: Marks): Found[] {
  return [...marks]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells]
        .toSorted(([a], [b]) => a - b)
        .map(([column, issues]) => ({ row, column: Math.max(0, column), issues })),
    );
}

/** The marked cell after a place, and from the last on the first again. */
export function nextMark(marks: Marks, row: number, column: number): Found | undefined {
  const all = listOf(marks);
  return all.find((each) => each.row > row || (each.row === row && each.column > column)) ?? all[0];
}
