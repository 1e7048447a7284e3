/** What the user said about a file no profile knows: which column is which field of which dataset. */
export type Mapping = {
  readonly dataset: string;
  /** Fields by the file's heading; headings left out are not read. */
  readonly fields: Readonly<Record<string, string>>;
  /** Texts for fields that no column holds, by field. */
  readonly constants: Readonly<Record<string, string>>;
  /** Columns of which each is one thing, e.g. a venue or a month: their headings and what they hold. */
  readonly across?: Across;
};

/** Each of these columns holds `value`, and its heading is the `key`. */
export type Across = {
  readonly headings: readonly string[];
  readonly key: string;
  readonly value: string;
  /** What a heading stands for where it does not say it itself: `nights_total` for `nights`. */
  readonly meanings?: Readonly<Record<string, string>>;
};

/** The key's text that a column's heading stands for. */
export function meaningOf({ meanings }: Across, heading: string): string {
  return meanings?.[heading] ?? heading;
}
