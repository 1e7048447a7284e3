import { isBlank, parse, type SheetRecord } from "./parse.ts";

/** How a text is laid out, with what speaks for it. */
export type Dialect = {
  readonly delimiter: string;
  /** Share of the non-blank records that have the table's width, 0 to 1. */
  readonly agreement: number;
  readonly width: number;
};

/** A text taken apart: what stands before the table, its headings, its data, what stands after. */
export type Layout = {
  readonly dialect: Dialect;
  readonly preamble: readonly SheetRecord[];
  readonly header: SheetRecord;
  /** The headings, trimmed. */
  readonly headings: readonly string[];
  readonly data: readonly SheetRecord[];
  readonly footer: readonly SheetRecord[];
};

const delimiters = ["\t", ";", "|", ","] as const;
const probeLines = 200;

/** @returns undefined if no delimiter makes a table of at least two columns out of the text */
export function findLayout(text: string): Layout | undefined {
  const dialect = findDialect(text);
  if (!dialect) return undefined;
  const records = parse(text, dialect.delimiter);
  const headerAt = records.findIndex((record) => isHeader(record, dialect.width));
  const header = records[headerAt];
  if (!header) return undefined;
  const end = endOfData(records, headerAt, dialect.width);
  return {
    dialect,
    preamble: records.slice(0, headerAt),
    header,
    headings: header.fields.map((heading) => heading.trim()),
    data: records.slice(headerAt + 1, end),
    footer: records.slice(end),
  };
}

/** The delimiter under which most records have the same width; more columns decide a tie. */
export function findDialect(text: string): Dialect | undefined {
  const probe = text.split(/\r\n?|\n/, probeLines).join("\n");
  const candidates = delimiters
    .map((delimiter) => describe(parse(probe, delimiter), delimiter))
    .filter((dialect) => dialect.width > 1);
  return candidates.reduce<Dialect | undefined>(
    (best, each) => (!best || each.agreement > best.agreement ? each : best),
    undefined,
  );
}

function describe(records: readonly SheetRecord[], delimiter: string): Dialect {
  const filled = records.filter((record) => !isBlank(record));
  const widths = new Map<number, number>();
  for (const { fields } of filled) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  widths.delete(1);
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { delimiter, width, agreement: filled.length === 0 ? 0 : count / filled.length };
}

/** Headings fill most of the width; a title that a spreadsheet padded with delimiters does not. */
function isHeader({ fields }: SheetRecord, width: number): boolean {
  const filled = fields.filter((field) => field.trim() !== "").length;
  return fields.length === width && filled > 1 && filled >= width / 2;
}

/** Footnotes are the lines after the last data line that fill no cell beyond the first. */
function endOfData(records: readonly SheetRecord[], headerAt: number, width: number): number {
  let end = records.length;
  while (end > headerAt + 1) {
    const last = records[end - 1];
    if (!last || last.problem || !isNote(last, width)) break;
    end -= 1;
  }
  return end;
}

function isNote({ fields }: SheetRecord, width: number): boolean {
  return (
    (fields.length === 1 || fields.length === width) && fields.slice(1).every((field) => field.trim() === "")
  );
}

/**
 * The decimal mark of each column that shows one, by heading: `.` or `,`. Columns of whole numbers
 * and of texts are left out.
 */
export function decimalMarks({ header, data }: Layout): Record<string, "." | ","> {
  const marks = new Map<string, "." | ",">();
  header.fields.forEach((heading, column) => {
    const seen = data.map(({ fields }) => /^-?\d+([.,])\d+$/.exec(fields[column]?.trim() ?? "")?.[1]);
    const found = new Set(seen.filter((mark) => mark !== undefined));
    if (found.size === 1) marks.set(heading, found.has(",") ? "," : ".");
  });
  return Object.fromEntries(marks);
}
