import { createColumn } from "./column.ts";

/** A column of a regular file: its different texts as bytes, and for each row which of them it has. */
export type Scanned = { readonly texts: readonly Uint8Array[]; readonly codes: Int32Array };

const lineFeed = 10;

/**
 * Reads a file byte by byte and proves on the way that it is regular: every line has as many cells as
 * the first, no cell holds a control character or a quotation mark but those that enclose it, no line
 * is blank, and the last one ends.
 *
 * @param from where the first line of data begins
 * @returns one column each; undefined at the first thing that is not regular
 */
export function scan(
  bytes: Uint8Array,
  from: number,
  delimiter: number,
  width: number,
): readonly Scanned[] | undefined {
  const size = bytes.length;
  if (bytes[size - 1] !== lineFeed) return undefined;
  const rows = countLines(bytes, from);
  const columns = Array.from({ length: width }, (_, column) =>
    createColumn(bytes, rows, delimiter, column === width - 1),
  );
  let at = from;
  for (let row = 0; row < rows; row += 1) {
    for (const column of columns) {
      at = column.read(at);
      if (at < 0) return undefined;
    }
  }
  // The lines were counted apart from the cells: the two must agree, or nothing is taken for granted.
  if (at !== size) return undefined;
  return columns.map(({ places, codes }) => ({
    texts: places().map((place) => bytes.subarray(place.from, place.to)),
    codes,
  }));
}

function countLines(bytes: Uint8Array, from: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed, from); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}
