import type { Head } from "./head.ts";
import { columnKinds, fillsWidth, isComment, isHeading, isRow, sameHeadings } from "./heading.ts";
import { isTyped, kindOf } from "./kinds.ts";
import { isBlank, type SheetRecord } from "../text/parse.ts";

/** A table of fewer lines is too small for the next one not to blur what its columns hold. */
const few = 200;

/** Where the table that `head` begins gives way to the next: the index after its last record. */
export function findEnd(records: readonly SheetRecord[], head: Head, headings: readonly string[]): number {
  let last = head.to - 1;
  let broken = false;
  for (let at = head.to; at < records.length; at += 1) {
    const record = records[at];
    if (!record) break;
    if (!isRow(record, head.width)) {
      broken ||= isBlank(record) || isComment(record, head.width);
      continue;
    }
    if (beginsTable(records, at, head, headings, broken)) return boundary(records, last + 1, at, head.width);
    last = at;
    broken = false;
  }
  return records.length;
}

/** Notes right below a table are its own; what follows the next blank lines is the next one's title. */
function boundary(records: readonly SheetRecord[], from: number, next: number, width: number): number {
  const is = (at: number, holds: (record: SheetRecord) => boolean): boolean => {
    const record = records[at];
    return record !== undefined && at < next && holds(record);
  };
  let at = from;
  while (is(at, (record) => !isBlank(record) && !isComment(record, width))) at += 1;
  if (at === next) return from;
  while (is(at, isBlank)) at += 1;
  return at;
}

/** Whether a line heads another table; without a blank line or comment before it, only on more evidence. */
function beginsTable(
  records: readonly SheetRecord[],
  at: number,
  { to, width, columns }: Head,
  headings: readonly string[],
  broken: boolean,
): boolean {
  const record = records[at];
  if (!record || record.problem) return false;
  const isEven = record.fields.length === width;
  // Asked of every line of the file: one figure where figures belong settles it.
  const typed = columns.findIndex(isTyped);
  if (isEven && !broken && typed >= 0 && kindOf(record.fields[typed] ?? "") === columns[typed]) return false;
  if (sameHeadings(record, headings)) return broken;
  if (isEven) {
    // The lines above alone: further down, this very table may already be another.
    const kinds = at - to < few ? columnKinds(records.slice(to, at), width) : columns;
    const isOther = isHeading(record, kinds) && fillsWidth(record, width) && headsData(records, at, 1);
    return isOther && (broken || sharesHeading(record, headings));
  }
  return headsData(records, at, broken ? 1 : 2);
}

/** Whether at least `least` lines of the same width follow at once, with figures below these words. */
function headsData(records: readonly SheetRecord[], at: number, least: number): boolean {
  const width = records[at]?.fields.length ?? 0;
  const record = records[at];
  if (!record || width < 2 || !fillsWidth(record, width)) return false;
  const below = records.slice(at + 1, at + 21);
  const other = below.findIndex(({ fields, problem }) => fields.length !== width || problem !== undefined);
  const even = other < 0 ? below : below.slice(0, other);
  return even.length >= least && isHeading(record, columnKinds(even, width));
}

function sharesHeading({ fields }: SheetRecord, headings: readonly string[]): boolean {
  return fields.some((field, at) => field.trim() !== "" && field.trim() === headings[at]?.trim());
}
