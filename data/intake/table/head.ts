import { columnKinds, fillsWidth, filledOf, isComment, isData, isHeading, isRow } from "./heading.ts";
import { isTyped, kindOf, type Kind } from "./kinds.ts";
import { isBlank, type SheetRecord } from "../text/parse.ts";
import { commonWidth } from "./sniff.ts";

/** Where a table begins: its heading lines are `from` to `to`, none if the two are the same. */
export type Head = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The kinds of its columns. */
  readonly columns: readonly Kind[];
  /** True if lines end with a delimiter that others lack. */
  readonly trailing: boolean;
};

/** So many lines from where a table begins are looked at. */
const reach = 250;

/** @returns undefined if no lines from `start` on belong together as a table */
export function findHead(records: readonly SheetRecord[], start: number, usual: number): Head | undefined {
  let at = start;
  while (at < records.length) {
    at = skipTo(records, at, (record) => isRow(record, usual));
    const end = skipTo(records, at, (record) => isBlank(record) || isComment(record, usual), at + reach);
    const width = widthOf(records.slice(at, end), usual);
    const head = width === undefined ? undefined : headIn(records, { from: start, at, end }, width);
    if (head) return head;
    at = Math.max(end, at + 1);
  }
  return undefined;
}

function skipTo(
  records: readonly SheetRecord[],
  from: number,
  stops: (record: SheetRecord) => boolean,
  limit = records.length,
): number {
  let at = from;
  for (; at < Math.min(limit, records.length); at += 1) {
    const record = records[at];
    if (record && stops(record)) break;
  }
  return at;
}

/** The width of lines that stand together: their own if two agree, else the file's if one has it. */
function widthOf(together: readonly SheetRecord[], usual: number): number | undefined {
  const common = commonWidth(together);
  const count = (width: number): number =>
    together.filter(({ fields, problem }) => fields.length === width && !problem).length;
  if (common !== usual && count(common) > Math.max(1, count(usual))) return common;
  return count(usual) > 0 ? usual : undefined;
}

function headIn(
  records: readonly SheetRecord[],
  { from: earliest, at: start, end }: { readonly from: number; readonly at: number; readonly end: number },
  width: number,
): Head | undefined {
  const first = skipTo(records, start, (record) => fillsWidth(record, width), end);
  const heading = records[first];
  if (first === end || !heading) return undefined;
  const above = first > earliest ? records[first - 1] : undefined;
  const after = (from: number) => columnKinds(records.slice(from, from + reach), width);

  const uneven = above && unevenHead(above, records.slice(first, end), width);
  if (above && uneven) {
    const columns = after(first).slice(0, uneven);
    if (!isData(above, columns))
      return { from: first - 1, to: first, width: uneven, columns, trailing: true };
  }
  const below = records[first + 1];
  const columnsBelow = after(first + 2);
  const isDouble = below !== undefined && isSecondLine(heading, below, columnsBelow, width);
  const columns = isDouble ? columnsBelow : after(first + 1);
  const to = first + (isDouble ? 2 : 1);

  const isProven = isHeading(heading, columns);
  const isLost =
    isData(heading, columns) || (!isProven && above !== undefined && wasMeantAsHeading(above, width));
  if (isLost) {
    const from = above && wasMeantAsHeading(above, width) ? first - 1 : first;
    return { from, to: from, width, columns, trailing: false };
  }
  const hasGroups = !isDouble && above !== undefined && isGroupLine(above, width);
  return { from: hasGroups ? first - 1 : first, to, width, columns, trailing: false };
}

/** The width of a heading line that has one blank cell more, or one less, than the lines below it. */
function unevenHead(line: SheetRecord, below: readonly SheetRecord[], width: number): number | undefined {
  if (line.problem) return undefined;
  const { length } = line.fields;
  const filled = filledOf(line);
  if (length === width + 1 && line.fields.at(-1)?.trim() === "" && filled > 1 && filled >= width / 2)
    return width;
  const even = below.filter(({ fields }) => fields.length === width);
  const blank = even.filter(({ fields }) => fields.at(-1)?.trim() === "");
  const isTrailing = length === width - 1 && length > 1 && filled === length;
  return isTrailing && blank.length >= 0.9 * even.length ? width - 1 : undefined;
}

/** A line of units, or of headings below merged cells: words where the data below have figures. */
function isSecondLine(
  heading: SheetRecord,
  below: SheetRecord,
  columns: readonly Kind[],
  width: number,
): boolean {
  if (below.fields.length !== width || below.problem || !isHeading(below, columns)) return false;
  const cells = below.fields.map((field) => field.trim());
  if (cells.every((cell, at) => cell === heading.fields[at]?.trim())) return false;
  const fillsGap = cells.some((cell, at) => cell !== "" && heading.fields[at]?.trim() === "");
  const figures = cells.filter((_, at) => isTyped(columns[at]));
  const areUnits = figures.every((cell) => cell === "" || units.test(cell));
  // SiStat's workbooks head no labels, only figures: first the markets, then what was counted.
  const gaps = heading.fields.map((field) => field.trim() === "");
  const keepsGaps = gaps.includes(true) && cells.every((cell, at) => (cell === "") === gaps[at]);
  return fillsGap || keepsGaps || areUnits;
}

const units =
  /^[([]?(št\.?|število|stevilo|numero|n\.?|number|count|anzahl|%|‰|odstot(ek|ki)|percent(o|uale)?|eur|€|usd|\$|tis\.?|mio\.?|m2|m²|km|dni|nočitev|nočitve|giorni|notti|nights|days|osebe|persone)[)\]]?$/i;

/** Names above merged cells: several cells filled, none of them a date, or one that is not the first. */
function isGroupLine(line: SheetRecord, width: number): boolean {
  if (line.problem || line.fields.length !== width || isComment(line, width)) return false;
  const filled = filledOf(line);
  const hasDate = line.fields.some((field) => ["date", "number"].includes(kindOf(field)));
  return !hasDate && (filled > 1 || (filled === 1 && line.fields[0]?.trim() === ""));
}

/** A line above the first full one that is no title: a heading line with a cell too many or too few. */
function wasMeantAsHeading(line: SheetRecord, width: number): boolean {
  if (isComment(line, width)) return false;
  return (
    line.problem !== undefined ||
    (line.fields.length > 1 && filledOf(line) > 1 && filledOf(line) >= width / 2)
  );
}
