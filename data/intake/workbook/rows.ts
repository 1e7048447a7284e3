import { ArchiveError } from "../../archive/unzip.ts";

/** A sheet has no more rows and columns than these. */
const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Places a sheet may take, gaps included: one stray cell in every last column must not fill the memory. */
const placeLimit = 20_000_000;

const blank: string[] = [];

/** Puts cells where they belong; a row ends at its last cell that holds something. */
export class Rows {
  readonly #rows: string[][] = [];
  #places = 0;

  /** @throws ArchiveError if there is no such place, or there are too many */
  put(row: number, column: number, text: string): void {
    if (!(row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn)) {
      throw new ArchiveError("damaged", `no row ${row}, column ${column}`);
    }
    while (this.#rows.length < row) this.#rows.push(blank);
    let cells = this.#rows[row - 1] ?? blank;
    if (cells === blank) this.#rows[row - 1] = cells = [];
    this.#places += Math.max(0, column - cells.length);
    if (this.#places > placeLimit) throw new ArchiveError("too-large", "too many cells");
    while (cells.length < column) cells.push("");
    cells[column - 1] = text;
  }

  get all(): readonly (readonly string[])[] {
    return this.#rows;
  }
}

/** `BF15586` -> 58; 0 if it begins with no letter. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

/** `BF15586` -> 15586 */
export function rowOf(reference: string): number {
  return Number(reference.replace(/^[A-Z]+/, ""));
}
