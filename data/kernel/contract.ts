import type { Cell } from "./columns.ts";
import type { IssueCode } from "./issue.ts";
import type { Words } from "./words.ts";

/** One entry of a code list: what we store, what people read, how files spell it. */
export type Code = {
  readonly id: string;
  readonly label: Words;
  /**
   * Spellings met in real files; compared exactly, because `LJUBLJANA` is not `Ljubljana`. The id and
   * the labels are spellings too, in any capitals.
   */
  readonly spellings: readonly string[];
};

/** A heading that asks for a code as yes or no: the ids of the two answers. */
export type Asked = { readonly headings: readonly string[]; readonly yes: string; readonly no: string };

/**
 * How a column's texts are read. `figure`: a number as a statistics office prints it, or its sign
 * instead; `id`: a text that only looks like a number; `share`: a part of 1, however the file scales it.
 */
export type ColumnType =
  "month" | "date" | "text" | "id" | "code" | "figure" | "count" | "number" | "money" | "share";

/** Who may see a column: everybody, the business it is about, or only the person concerned. */
export type Privacy = "public" | "business" | "personal";

export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Words;
  readonly unit?: Words;
  readonly privacy: Privacy;
  /** A record without it is refused. Other cells may be empty: they are null, never zero. */
  readonly required?: true;
  /** Headings that name the column in people's own tables, in any case, besides its labels. */
  readonly aliases?: readonly string[];
  /** For `code`: the list. */
  readonly codes?: readonly Code[];
  /** For `text`: texts that Loggia's own files use, by what is stored, with what people read instead. */
  readonly phrases?: readonly Code[];
  /** How a file's text is brought to a spelling of its code; for `text`, to what is stored. */
  readonly normalise?: (text: string) => string;
  /** Headings under which the code is a yes or a no. */
  readonly asked?: readonly Asked[];
  /** A number outside is impossible: reported, and kept out of the figures. `not` stands for unknown. */
  readonly limits?: { readonly least?: number; readonly most?: number; readonly not?: number };
  /** For `figure`: an average with decimals instead of a count. */
  readonly decimals?: true;
  /** Rows may be summed over it, so that a file's own total can be checked. */
  readonly additive?: true;
  /** What to write into the template. */
  readonly hint?: Words;
  /** How that looks: a code by its id, a date as `2026-09-15`, a number with a dot. */
  readonly example?: string | Words;
};

/** A code whose figure is the sum of others' figures: the publisher's own total, to check rows with. */
export type Sum = {
  readonly column: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** The column that is summed. */
  readonly of: string;
};

/**
 * Columns of figures side by side: their headings are one field, their cells another.
 *
 * `meaningOf` gives texts by field, the key's among them, or undefined for any other heading.
 */
export type Side = {
  readonly key: string;
  readonly value: string;
  readonly meaningOf: (heading: string) => Readonly<Record<string, string>> | undefined;
};

/** Something odd about a row: at which fields, and what it contradicts. The row is loaded. */
export type Remark = {
  readonly code: IssueCode;
  readonly fields: readonly string[];
  readonly other?: { readonly line?: number; readonly value: string };
};

/** What a room has to say about a row, and what the row says in place of its own cells. */
export type Remarked = {
  readonly remarks: readonly Remark[];
  readonly values?: Readonly<Record<string, Cell>>;
};

/** Looks at the rows of one file one after the other. */
export type Remarker = (values: Readonly<Record<string, Cell>>, line: number) => Remarked;

/**
 * What one row of a dataset is. Every table made from a contract also has `flag` (what stood in place
 * of a number, or beside it), `source` (who published the row) and the row's origin: `import`, `line`,
 * `heading`.
 */
export type Contract = {
  /** The table's name in DuckDB. */
  readonly table: string;
  readonly columns: readonly Column[];
  /** The natural key: two rows of one source that agree on it are the same fact. */
  readonly grain: readonly string[];
  /** The column that names a series: of each, the figures of one source count, never of two together. */
  readonly series?: string;
  readonly sums: readonly Sum[];
  /** What headings of figures side by side may say of them, in people's own words. */
  readonly across?: Side;
  /** Dates of which the first is never after the second. */
  readonly spans?: readonly { readonly from: string; readonly to: string }[];
  /** Counts of which the first is never more than the second. */
  readonly parts?: readonly { readonly part: string; readonly whole: string }[];
  /** What only the room knows to be odd about a row; asked of people's own tables. */
  readonly remarker?: () => Remarker;
};

/** The columns every table has besides the contract's own, with DuckDB's types. */
export const originColumns = {
  flag: "VARCHAR",
  source: "VARCHAR",
  import: "INTEGER",
  line: "INTEGER",
  heading: "VARCHAR",
} as const;

/** The names of the columns that are not the key: what a newer release may change. */
export function valuesOf({ columns, grain }: Contract): string[] {
  return columns.map(({ name }) => name).filter((name) => !grain.includes(name));
}
