import { isComment, isRow } from "./heading.ts";
import { kindOf } from "./kinds.ts";
import { isBlank, type SheetRecord } from "../text/parse.ts";

/**
 * Where the footnotes of a table begin: the lines after its last row, from the first that is blank or
 * reads like a note. A single cell right below the data may be a record cut short: that is no note.
 */
export function findFooter(records: readonly SheetRecord[], from: number, to: number, width: number): number {
  let end = to;
  for (; end > from; end -= 1) {
    const record = records[end - 1];
    if (record && isRow(record, width)) break;
  }
  const known = new Set(
    records.slice(from, Math.min(end, from + 5000)).map(({ fields }) => fields[0]?.trim()),
  );
  for (; end < to; end += 1) {
    const record = records[end];
    if (record && (isBlank(record) || isComment(record, width) || isNote(record, known))) break;
  }
  return end;
}

function isNote({ fields }: SheetRecord, known: ReadonlySet<string | undefined>): boolean {
  const text = fields[0]?.trim() ?? "";
  if (known.has(text) || kindOf(text) !== "text") return false;
  const isMarked = /^[*¹²³([]|:|^(vir|opomba|source|fonte|notes?|nota|legenda|quelle)\b/i.test(text);
  return isMarked || (fields.length === 1 && text.split(/\s+/).length > 2);
}
