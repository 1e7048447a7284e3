import { columnKind, isTyped, kindOf, type Kind } from "./kinds.ts";
import { isBlank, type SheetRecord } from "../text/parse.ts";

/** How many of a table's rows are looked at to learn what its columns hold. */
const probe = 200;

export function filledOf({ fields }: SheetRecord): number {
  return fields.reduce((count, field) => count + (field.trim() === "" ? 0 : 1), 0);
}

export function isComment({ fields }: SheetRecord, width: number): boolean {
  return fields[0]?.startsWith("#") === true && fields.length !== width;
}

/** A line of the table: at least two cells are filled, or it is refused and was meant to be one. */
export function isRow(record: SheetRecord, width: number): boolean {
  if (record.problem !== undefined) return true;
  // Asked of every line of the file: most are settled by their first two cells.
  const [first = "", second = ""] = record.fields;
  const isFilled = (first.trim() !== "" && second.trim() !== "") || filledOf(record) > 1;
  return isFilled && !isComment(record, width);
}

/** What each column holds, by the first sound rows. */
export function columnKinds(rows: readonly SheetRecord[], width: number): readonly Kind[] {
  const sound = rows.filter((row) => row.fields.length === width && !row.problem && !isBlank(row));
  const shown = sound.slice(0, probe);
  return Array.from({ length: width }, (_, at) => columnKind(shown.map(({ fields }) => fields[at] ?? "")));
}

/** Headings fill most of the width; a title that a spreadsheet padded with delimiters does not. */
export function fillsWidth(record: SheetRecord, width: number): boolean {
  const filled = filledOf(record);
  return !record.problem && record.fields.length === width && filled > 1 && filled >= width / 2;
}

/**
 * How a line compares with the columns of figures below it: cells that are of their kind, words where
 * figures belong, and years, which above a column of counts are headings.
 */
function compare({ fields }: SheetRecord, columns: readonly Kind[]) {
  let [alike, words, years] = [0, 0, 0];
  columns.forEach((column, at) => {
    if (!isTyped(column)) return;
    const kind = kindOf(fields[at] ?? "");
    if (kind === column) alike += 1;
    else if (kind === "year" && column === "number") years += 1;
    else if (kind !== "blank" && kind !== "sign") words += 1;
  });
  return { alike, words, years };
}

/** A line that is data like those below: where figures stand, it has figures already. */
export function isData(record: SheetRecord, columns: readonly Kind[]): boolean {
  const { alike, words } = compare(record, columns);
  return alike > 0 && words === 0;
}

/** A line that cannot be data of these columns: where figures belong, it has words or a row of years. */
export function isHeading(record: SheetRecord, columns: readonly Kind[]): boolean {
  const { alike, words, years } = compare(record, columns);
  return alike === 0 && (words > 0 || years > 1);
}

export function sameHeadings({ fields }: SheetRecord, headings: readonly string[]): boolean {
  return (
    headings.length > 0 &&
    fields.length >= headings.length &&
    fields.every((field, at) => plain(field) === plain(headings[at] ?? ""))
  );
}

/** A file glued to another brings its byte order mark along. */
function plain(text: string): string {
  return text.replace(/^\ufeff/, "").trim();
}

/**
 * One text for every column out of one or more heading lines. A merged cell is written once, above
 * the first of its columns: it is repeated to the right as long as the line below has a heading.
 */
export function combine(headers: readonly SheetRecord[], width: number): string[] {
  const [last] = headers.slice(-1);
  const lower = last?.fields ?? [];
  const filled = headers.slice(0, -1).map(({ fields }) => fillRight(fields, lower));
  return Array.from({ length: width }, (_, at) =>
    [...filled, lower]
      .map((line) => line[at] ?? "")
      .filter((text) => text.trim() !== "")
      .join(" "),
  );
}

function fillRight(upper: readonly string[], lower: readonly string[]): string[] {
  // A line without gaps (units, or a second language) has nothing merged.
  let group = "";
  return upper.map((text, at) => {
    const isMerged = (lower[at] ?? "").trim() !== "";
    if (text.trim() !== "") group = isMerged ? text : "";
    return text.trim() !== "" ? text : isMerged ? group : "";
  });
}
