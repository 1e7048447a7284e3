import { areSame, createDictionary, type Place } from "./dictionary.ts";

/** One column of a regular file, read from its first row to its last. */
export type ScannedColumn = {
  /** Reads the next row's cell, which begins at `at`; @returns where it is over, -1 if it is not regular. */
  readonly read: (at: number) => number;
  /** Where each different text stands in the file, by code. */
  readonly places: () => readonly Place[];
  /** Which of the texts each row has. */
  readonly codes: Int32Array;
};

const lineFeed = 10;
const carriageReturn = 13;
const quoteMark = 34;
const firstPrintable = 32;

/**
 * Exports repeat themselves: a cell is most often the one above it, or what came after that one the last
 * time. Where all bytes up to the next cell agree with those, they were proven before, and are compared
 * four at a time; else the cell is read byte by byte.
 *
 * @param delimiter the byte between cells; the last cell of a line ends with the line
 */
export function createColumn(
  bytes: Uint8Array,
  rows: number,
  delimiter: number,
  isLast: boolean,
): ScannedColumn {
  const dictionary = createDictionary(bytes);
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codes = new Int32Array(rows);
  // By code: where its first cell begins, its length with quotation marks and what ends it, what came next.
  const [begins, lengths, follows]: [number[], number[], number[]] = [[], [], []];
  let row = 0;
  let above = -1;

  const note = (code: number): void => {
    codes[row] = code;
    row += 1;
    if (code === above) return;
    if (above >= 0) follows[above] = code;
    above = code;
  };
  const isAgain = (code: number, at: number): boolean => {
    const begin = begins[code] ?? 0;
    const length = lengths[code] ?? 0;
    if (at + length > bytes.length) return false;
    if (length < 4) return areSame(bytes, begin, at, length);
    const rest = length - 4;
    for (let by = 0; by < rest; by += 4)
      if (words.getInt32(begin + by) !== words.getInt32(at + by)) return false;
    return words.getInt32(begin + rest) === words.getInt32(at + rest);
  };
  const readByByte = (begin: number): number => {
    const isQuoted = bytes[begin] === quoteMark;
    const from = isQuoted ? begin + 1 : begin;
    let at = from;
    let hash = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= firstPrintable && byte !== quoteMark && (byte !== delimiter || isQuoted)) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    const to = at;
    if (isQuoted) {
      if (byte !== quoteMark) return -1;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (isLast && byte === carriageReturn) {
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (byte !== (isLast ? lineFeed : delimiter)) return -1;
    at += 1;
    const code = dictionary.code(hash, from, to);
    if (code === begins.length) {
      begins.push(begin);
      lengths.push(at - begin);
      follows.push(code);
    }
    note(code);
    return at;
  };

  return {
    read(at) {
      if (above < 0) return readByByte(at);
      if (!isAgain(above, at)) {
        const next = follows[above] ?? above;
        if (next === above || !isAgain(next, at)) return readByByte(at);
        note(next);
      } else note(above);
      return at + (lengths[above] ?? 0);
    },
    places: dictionary.places,
    codes,
  };
}
