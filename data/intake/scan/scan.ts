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

/** Line feeds from a place on, four bytes at a time: most words hold none. */
function countLines(bytes: Uint8Array, from: number): number {
  const isLine = (at: number): number => (bytes[at] === lineFeed ? 1 : 0);
  // Words begin at multiples of four of the whole buffer.
  let at = from;
  let lines = 0;
  for (; at < bytes.length && ((bytes.byteOffset + at) & 3) !== 0; at += 1) lines += isLine(at);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2);
  for (let word = 0; word < words.length; word += 1) {
    const rest = (words[word] ?? 0) ^ fourLineFeeds;
    // Not 0 if and only if one of the word's bytes is 0, that is, was a line feed.
    if (((rest - 0x01010101) & ~rest & 0x80808080) === 0) continue;
    const first = at + word * 4;
    lines += isLine(first) + isLine(first + 1) + isLine(first + 2) + isLine(first + 3);
  }
  for (at += words.length * 4; at < bytes.length; at += 1) lines += isLine(at);
  return lines;
}
