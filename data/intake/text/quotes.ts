/** What separates and encloses cells. A delimiter of two blanks stands for two or more of them. */
export type Marks = { readonly delimiter: string; readonly quote: string; readonly escape: string };

/** A text as it stands inside a regular expression. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** A pattern for one enclosed cell, from its opening to its closing mark. */
export function enclosedCell({ quote, escape }: Marks): string {
  const q = literal(quote);
  return escape === quote ? `${q}(?:[^${q}]|${q}${q})*${q}` : `${q}(?:[^${q}\\\\]|\\\\[^])*${q}`;
}

/**
 * Finds records with a quotation mark that opens or closes nothing. PapaParse takes a mark inside an
 * unquoted cell as it stands; a pair (`Pri "Mami"`) is fine, a single one means the cell lost its other.
 */
export function strayFinder(marks: Marks): (raw: string) => boolean {
  const delimiter = literal(marks.delimiter);
  const enclosed = new RegExp(`(^|${delimiter})${enclosedCell(marks)}[ ]*(?=${delimiter}|$)`, "g");
  return (raw) =>
    raw
      .replace(enclosed, "$1")
      .split(marks.delimiter)
      .some((cell) => countMarks(cell, marks.quote) % 2 === 1);
}

/** Apostrophes between letters (`d'Italia`) quote nothing. */
function countMarks(cell: string, quote: string): number {
  if (!cell.includes(quote)) return 0;
  const bare = quote === "'" ? cell.replace(/(?<=\p{L})'(?=\p{L})/gu, "") : cell;
  return bare.split(quote).length - 1;
}
