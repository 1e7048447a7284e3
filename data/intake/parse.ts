import Papa from "papaparse";
import type { IssueCode, SkipReason } from "../kernel/issue.ts";

/** One record of the file: its fields as they stand, and the 1-based line it begins on. */
export type SheetRecord = {
  readonly line: number;
  readonly fields: readonly string[];
  /** Why it cannot be read. */
  readonly problem?: IssueCode;
  /** Why it is no data. */
  readonly skip?: SkipReason;
};

/**
 * Splits a text into records. Line ends are made one first, because a parser that settles on `\r\n`
 * silently merges the lines that end in `\n`.
 */
export function parse(text: string, delimiter: string): SheetRecord[] {
  const unified = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const records: SheetRecord[] = [];
  let line = 1;
  let begin = 0;
  Papa.parse<string[]>(unified, {
    delimiter,
    newline: "\n",
    quoteChar: '"',
    step: ({ data, errors, meta }) => {
      const problem = errors.find(({ type }) => type === "Quotes");
      records.push({
        line,
        fields: data,
        ...(problem && { problem: problem.code === "MissingQuotes" ? "unclosed-quote" : "stray-quote" }),
      });
      line += countLines(unified, begin, meta.cursor);
      begin = meta.cursor;
    },
  });
  return records;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

export function isBlank(record: SheetRecord): boolean {
  return record.fields.every((field) => field.trim() === "");
}
