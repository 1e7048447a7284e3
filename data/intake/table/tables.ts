import { findBlemishes, type Blemish } from "../text/blemishes.ts";
import type { Dialect, Layout } from "../text/dialect.ts";
import { findEnd } from "./extent.ts";
import { findFooter } from "./footer.ts";
import { findHead, type Head } from "./head.ts";
import { combine, isComment, sameHeadings } from "./heading.ts";
import { isBlank, parse, type SheetRecord } from "../text/parse.ts";
import { findDialect } from "./sniff.ts";

/** The tables of a text, in order; several are never merged, and none means that it holds no table. */
export function findTables(text: string): readonly Layout[] {
  const dialect = findDialect(text);
  if (!dialect) return [];
  const records = parse(text, dialect);
  return withBlemishes(tablesOf(records, dialect), records, findBlemishes(text));
}

/** The same for records that come from elsewhere, such as the rows of a workbook's sheet. */
export function tablesOf(records: readonly SheetRecord[], dialect: Dialect): readonly Layout[] {
  const layouts: Layout[] = [];
  let from = 0;
  let head = findHead(records, from, dialect.width);
  while (head) {
    const headings = combine(records.slice(head.from, head.to), head.width);
    const to = findEnd(records, head, headings);
    const next = to < records.length ? findHead(records, to, dialect.width) : undefined;
    layouts.push(toLayout(records, { from, to: next ? to : records.length }, head, headings, dialect));
    [from, head] = [to, next];
  }
  return layouts;
}

function toLayout(
  records: readonly SheetRecord[],
  { from, to }: { readonly from: number; readonly to: number },
  head: Head,
  headings: readonly string[],
  dialect: Dialect,
): Layout {
  const { width } = head;
  const footerAt = findFooter(records, head.to, to, width);
  const preamble = records.slice(from, head.from).map((record) => around(record, "title", width));
  const headers = records.slice(head.from, head.to);
  const data = records.slice(head.to, footerAt).map((record) => settle(record, head, headings));
  const sound = data.filter(({ problem, skip }) => !problem && !skip);
  const filled = data.filter(({ skip }) => skip !== "blank");
  const kept = keptColumns(headings, headers.length > 0 ? sound : []);
  const keep = (texts: readonly string[]) => kept.map((at) => texts[at] ?? "");
  const all = kept.length === width;
  const line = (headers[0] ?? data[0])?.line ?? 1;
  return {
    dialect: { ...dialect, width, agreement: filled.length === 0 ? 1 : sound.length / filled.length },
    name: nameOf(preamble),
    preamble,
    headers,
    headings: all ? headings : keep(headings),
    header: { line, fields: all ? headings : keep(headings) },
    data: all ? data : data.map((record) => (isSound(record) ? keepCells(record, kept) : record)),
    footer: records.slice(footerAt, to).map((record) => around(record, "footnote", width)),
    blankColumns: headings.flatMap((_, at) => (kept.includes(at) ? [] : [at + 1])),
    trailing: head.trailing,
  };
}

function keepCells(record: SheetRecord, kept: readonly number[]): SheetRecord {
  const { fields, decimals } = record;
  const moved = { ...record, fields: kept.map((at) => fields[at] ?? "") };
  return decimals ? { ...moved, decimals: decimals.map((at) => kept.indexOf(at)) } : moved;
}

export function isSound({ problem, skip }: SheetRecord): boolean {
  return problem === undefined && skip === undefined;
}

function around(record: SheetRecord, skip: "title" | "footnote", width: number): SheetRecord {
  if (record.problem) return record;
  return { ...record, skip: isBlank(record) ? "blank" : isComment(record, width) ? "comment" : skip };
}

/** A data line as it counts: of the table's width, refused, or declared to be no data. */
function settle(record: SheetRecord, { width, trailing }: Head, headings: readonly string[]): SheetRecord {
  if (record.problem) return record;
  if (isBlank(record)) return { ...record, skip: "blank" };
  if (isComment(record, width)) return { ...record, skip: "comment" };
  if (sameHeadings(record, headings)) return { ...record, skip: "repeated-header" };
  const { line, fields } = record;
  if (trailing && fields.length === width + 1 && fields.at(-1)?.trim() === "") {
    return { line, fields: fields.slice(0, -1) };
  }
  if (fields.length === width) return record;
  const isTotal = fields.length === width + 1 && totalLabel.test(fields.at(-1)?.trim() ?? "");
  return isTotal ? { ...record, skip: "total" } : { ...record, problem: "field-count" };
}

/** Google Analytics labels the sum of a table beside it, where there is no heading. */
const totalLabel = /^(grand total|skupna vsota|totale complessivo)$/i;

/** A column without a heading and without a cell is an accident of the spreadsheet it came from. */
function keptColumns(headings: readonly string[], sound: readonly SheetRecord[]): number[] {
  const places = headings.map((_, at) => at);
  if (sound.length === 0) return places;
  return places.filter(
    (at) => headings[at]?.trim() !== "" || sound.some(({ fields }) => fields[at]?.trim() !== ""),
  );
}

/** What to call a table where there are several: what is written above it, and its first headings. */
export function titleOf({ name, headings }: Layout): string {
  const first = headings.slice(0, 3).join(", ");
  return name === null ? first : `${name}: ${first}`;
}

function nameOf(preamble: readonly SheetRecord[]): string | null {
  const texts = preamble.map(({ fields }) => fields.join(" ").replace(/^#/, "").trim());
  return texts.filter((text) => /[\p{L}\d]/u.test(text)).join(", ") || null;
}

/** Refuses the data lines in which letters were certainly lost. */
function withBlemishes(
  layouts: readonly Layout[],
  records: readonly SheetRecord[],
  blemishes: readonly Blemish[],
): readonly Layout[] {
  const codes = new Map<number, Blemish["code"]>();
  let at = 0;
  for (const { line, code, certain } of blemishes) {
    if (!certain) continue;
    while ((records[at + 1]?.line ?? Infinity) <= line) at += 1;
    const begin = records[at]?.line ?? line;
    if (!codes.has(begin)) codes.set(begin, code);
  }
  if (codes.size === 0) return layouts;
  const mark = (record: SheetRecord): SheetRecord => {
    const code = codes.get(record.line);
    return code && isSound(record) ? { ...record, problem: code } : record;
  };
  return layouts.map((layout) => ({ ...layout, data: layout.data.map(mark) }));
}
