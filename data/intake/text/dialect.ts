import type { SheetRecord } from "./parse.ts";
import type { Marks } from "./quotes.ts";

/** How a text is laid out, with what speaks for it. */
export type Dialect = Marks & {
  /** How many columns the table has. */
  readonly width: number;
  /** Share of the non-blank records that have the table's width, 0 to 1. */
  readonly agreement: number;
};

/**
 * One table and everything around it. Every record of a file is in exactly one layout's preamble,
 * headers, data or footer; each of `data` has as many fields as `headings`, or a problem, or a skip.
 */
export type Layout = {
  readonly dialect: Dialect;
  /** What is written above the table, in one line. */
  readonly name: string | null;
  readonly preamble: readonly SheetRecord[];
  /** The heading lines; none if the table begins with its data. */
  readonly headers: readonly SheetRecord[];
  /** One text for every column: heading lines joined, merged cells filled to the right. */
  readonly headings: readonly string[];
  /** The first heading line with `headings` as its fields. */
  readonly header: SheetRecord;
  readonly data: readonly SheetRecord[];
  readonly footer: readonly SheetRecord[];
  /** 1-based places of the columns left out because they have neither heading nor cells. */
  readonly blankColumns: readonly number[];
  /** True if the data lines end with a delimiter the headings lack, so that their last cell was left out. */
  readonly trailing: boolean;
};

/**
 * The decimal mark of each column that shows one, by heading: `.` or `,`. Columns of whole numbers
 * and of texts are left out.
 */
export function decimalMarks({ headings, data }: Layout): Record<string, "." | ","> {
  const marks = new Map<string, "." | ",">();
  const sound = data.filter(({ problem, skip }) => !problem && !skip);
  headings.forEach((heading, column) => {
    const seen = sound.map(({ fields }) => /^-?\d+([.,])\d+$/.exec(fields[column]?.trim() ?? "")?.[1]);
    const found = new Set(seen.filter((mark) => mark !== undefined));
    if (found.size === 1) marks.set(heading, found.has(",") ? "," : ".");
  });
  return Object.fromEntries(marks);
}
