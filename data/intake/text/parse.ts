import Papa from "papaparse";
import type { IssueCode, SkipReason } from "../../kernel/issue.ts";
import { sliceLines, toLines, type Lines } from "./lines.ts";
import { enclosedCell, strayFinder, type Marks } from "./quotes.ts";

/** One record of the file: its fields as they stand, and the 1-based line it begins on. */
export type SheetRecord = {
  readonly line: number;
  readonly fields: readonly string[];
  /** Why the record is refused, whatever its cells say. */
  readonly problem?: IssueCode;
  /** Why the record is declared to be no data. */
  readonly skip?: SkipReason;
  /** Places of the cells that a workbook holds as numbers: a dot, however its texts are written. */
  readonly decimals?: readonly number[];
};

/** Lines read at a time: PapaParse is at its best with large pieces, and after a fault with small ones. */
const widest = 8192;
const narrow = 64;
/** A cell may run over so many lines. Without an end, a text full of unclosed quotes takes for ever. */
const longest = 512;
/** After so many faults, cells may no longer run over many lines. */
const patience = 500;

/**
 * Splits a text into records. A record whose quotes are wrong is that one physical line, refused; the
 * next line begins anew, so that one lost quotation mark neither swallows nor merges what follows.
 */
export function parse(raw: string, marks: Marks): SheetRecord[] {
  const severalBlanks = marks.delimiter === manyBlanks;
  const lines = toLines(severalBlanks ? markBlanks(raw, marks) : raw);
  return readLines(lines, severalBlanks ? { ...marks, delimiter: unitSeparator } : marks);
}

function readLines(lines: Lines, marks: Marks): SheetRecord[] {
  const isStray = strayFinder(marks);
  const records: SheetRecord[] = [];
  let [line, size, faults] = [0, widest, 0];
  const refuse = (problem: Fault): void => {
    const fields = sliceLines(lines, line, line + 1).split(marks.delimiter);
    records.push({ line: line + 1, fields, problem });
    line += 1;
    faults += 1;
  };
  while (line < lines.count) {
    const from = line;
    const to = Math.min(lines.count, from + size);
    const block = sliceLines(lines, from, to);
    const { rows, fault } = tokenise(block, marks);
    const isQuoted = block.includes(marks.quote);
    let swallowed = false;
    for (const fields of rows) {
      const next = isQuoted ? line + linesOf(fields) : line + 1;
      const holdsQuote = isQuoted && fields.some((field) => field.includes(marks.quote));
      if (!holdsQuote || !isStray(sliceLines(lines, line, next))) {
        records.push({ line: line + 1, fields });
        line = next;
        continue;
      }
      refuse("stray-quote");
      swallowed = next > line;
      if (swallowed) break; // the lines after the first are read anew
    }
    if (swallowed) size = narrow;
    else if (fault === undefined) size = Math.min(widest, size * 2);
    else if (fault === "unclosed-quote" && to < lines.count && line > from) continue;
    else if (fault === "unclosed-quote" && to < lines.count && size < longest && faults < patience) size *= 2;
    else {
      refuse(fault);
      size = faults < patience ? narrow : 8;
    }
  }
  return records;
}

type Fault = "stray-quote" | "unclosed-quote";

/** The sound rows up to the first one with a fault, and that fault. */
function tokenise(block: string, marks: Marks): { readonly rows: string[][]; readonly fault?: Fault } {
  const { data, errors } = Papa.parse<string[]>(block, {
    delimiter: marks.delimiter,
    newline: "\n",
    quoteChar: marks.quote,
    escapeChar: marks.escape,
  });
  // PapaParse sees no line in an empty text, nor in one that is a byte order mark and no more.
  if (data.length === 0) return { rows: [[block]] };
  const first = errors.find(({ type }) => type === "Quotes");
  if (!first) return { rows: data };
  const fault = first.code === "MissingQuotes" ? "unclosed-quote" : "stray-quote";
  return { rows: data.slice(0, first.row ?? 0), fault };
}

function linesOf(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) {
    for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) lines += 1;
  }
  return lines;
}

const manyBlanks = "  ";
const unitSeparator = "\u001f";

/** Runs of blanks between cells become one mark; those around a line align, those in quotes are text. */
function markBlanks(text: string, marks: Marks): string {
  const runs = new RegExp(`(${enclosedCell(marks)})|^ +| +$| {2,}`, "gm");
  return text.replace(runs, (run, enclosed: string | undefined, at: number) => {
    if (enclosed !== undefined) return run;
    const isEdge = at === 0 || text[at - 1] === "\n" || /[\r\n]|^$/.test(text[at + run.length] ?? "");
    return isEdge ? "" : unitSeparator;
  });
}

export function isBlank(record: SheetRecord): boolean {
  return record.fields.every((field) => field.trim() === "");
}
