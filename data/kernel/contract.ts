import type { Words } from "./words.ts";

/** One entry of a code list: what we store, what people read, how files spell it. */
export type Code = {
  readonly id: string;
  readonly label: Words;
  /** Spellings met in real files; compared exactly, because `LJUBLJANA` is not `Ljubljana`. */
  readonly spellings: readonly string[];
};

/** How a column's texts are read. A `count` may be replaced by the office's flag. */
export type ColumnType = "month" | "text" | "code" | "count";

/** Who may see a column: everybody, the business it is about, or only the person concerned. */
export type Privacy = "public" | "business" | "personal";

export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Words;
  readonly unit?: Words;
  readonly privacy: Privacy;
  /** For `code`: the list, and how a file's text is brought to a spelling of it. */
  readonly codes?: readonly Code[];
  readonly normalise?: (text: string) => string;
};

/** A code whose figure is the sum of others' figures: the publisher's own total, to check rows with. */
export type Sum = { readonly column: string; readonly total: string; readonly parts: readonly string[] };

/**
 * What one row of a dataset is. Every table made from a contract also has `flag` (the office's
 * sign), `source` (who published the row) and the row's origin: `import`, `line`, `heading`.
 */
export type Contract = {
  /** The table's name in DuckDB. */
  readonly table: string;
  readonly columns: readonly Column[];
  /** The natural key: two rows of one source that agree on it are the same fact. */
  readonly grain: readonly string[];
  /** The column that holds the figure. */
  readonly measure: string;
  readonly sums: readonly Sum[];
};

/** The columns every table has besides the contract's own, with DuckDB's types. */
export const originColumns = {
  flag: "VARCHAR",
  source: "VARCHAR",
  import: "INTEGER",
  line: "INTEGER",
  heading: "VARCHAR",
} as const;
