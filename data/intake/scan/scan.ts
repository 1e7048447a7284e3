import { createDictionary } from "./dictionary.ts";

/** A column of a regular file: its different texts as bytes, and for each row which of them it has. */
export type Scanned = { readonly texts: readonly Uint8Array[]; readonly codes: Int32Array };

const lineFeed = 10;
const carriageReturn = 13;
const quoteMark = 34;
const firstPrintable = 32;

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
  const dictionaries = Array.from({ length: width }, () => createDictionary(bytes));
  const codes = dictionaries.map(() => new Int32Array(rows));
  let at = from;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const isLast = column === width - 1;
      const isQuoted = bytes[at] === quoteMark;
      const start = isQuoted ? at + 1 : at;
      let hash = 0;
      at = start;
      let byte = bytes[at] ?? 0;
      while (byte >= firstPrintable && byte !== quoteMark && (byte !== delimiter || isQuoted)) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        at += 1;
        byte = bytes[at] ?? 0;
      }
      const end = at;
      if (isQuoted) {
        if (byte !== quoteMark) return undefined;
        at += 1;
        byte = bytes[at] ?? 0;
      }
      if (isLast && byte === carriageReturn) {
        at += 1;
        byte = bytes[at] ?? 0;
      }
      if (byte !== (isLast ? lineFeed : delimiter)) return undefined;
      at += 1;
      const own = codes[column];
      if (own) own[row] = dictionaries[column]?.code(hash, start, end) ?? 0;
    }
  }
  // The lines were counted apart from the cells: the two must agree, or nothing is taken for granted.
  if (at !== size) return undefined;
  return dictionaries.map((dictionary, column) => ({
    texts: dictionary.places().map((place) => bytes.subarray(place.from, place.to)),
    codes: codes[column] ?? new Int32Array(),
  }));
}

function countLines(bytes: Uint8Array, from: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed, from); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}
