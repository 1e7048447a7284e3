import { createColumn } from "./column.ts";

/** A column of a regular file: its different texts as bytes, and for each row which of them it has. */
export type Scanned = { readonly texts: readonly Uint8Array[]; readonly codes: Int32Array };

const lineFeed = 10;
const fourLineFeeds = 0x0a0a0a0a;

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

/** Line feeds from a place on, four bytes at a time: a byte of a word is 0 where it was a line feed. */
function countLines(bytes: Uint8Array, from: number): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let lines = 0;
  let at = from;
  for (; at + 4 <= bytes.length; at += 4) {
    const word = words.getInt32(at, true) ^ fourLineFeeds;
    // Sets the highest bit of each byte that is 0, and of no other.
    let zeros = ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
    for (; zeros !== 0; zeros &= zeros - 1) lines += 1;
  }
  for (; at < bytes.length; at += 1) if (bytes[at] === lineFeed) lines += 1;
  return lines;
}
