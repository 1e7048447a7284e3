import type { Table } from "./table.ts";

/** A place on a page and the letters allowed in it, all in the same measure (points, pixels). */
export type Place = {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly least: number;
  /** Above and below, and left and right of a cell's text. */
  readonly pad: readonly [number, number];
};

/** How a table stands in its place: the size of its letters, each column's share of the width. */
export type Fit = {
  readonly size: number;
  readonly shares: readonly number[];
  /** How high it is expected to stand, at most as high as its place if it fits. */
  readonly height: number;
  readonly fits: boolean;
};

/** An ordinary letter's width and a line's height, as parts of the letters' size. */
const letter = { width: 0.53, bold: 0.58, line: 1.22 } as const;

/** The largest letters at which all rows have room, by counting letters: no page has to be drawn for it. */
export function fitTable(table: Table, place: Place): Fit {
  const shares = columnShares(table);
  let size: number = place.largest;
  while (size > place.least && heightOf(table, shares, size, place) > place.height) size -= 0.5;
  const height = heightOf(table, shares, size, place);
  return { size, shares, height, fits: height <= place.height };
}

function heightOf(
  { heads, rows }: Table,
  shares: readonly number[],
  size: number,
  { width, pad: [above, beside] }: Place,
): number {
  const lines = (text: string, at: number, wide: number): number => {
    const room = Math.max(1, (shares[at] ?? 0) * width - 2 * beside);
    return Math.max(1, Math.ceil((text.length * wide * size) / room));
  };
  const row = (texts: readonly string[], wide: number): number =>
    Math.max(...texts.map((text, at) => lines(text, at, wide))) * size * letter.line + 2 * above;
  const head = row(
    heads.map(({ text }) => text),
    letter.bold,
  );
  return rows.reduce(
    (sum, cells) =>
      sum +
      row(
        cells.map(({ text }) => text),
        letter.width,
      ),
    head,
  );
}

/** Each column's share of the width: by its cells, with room for the longest word of its head. */
function columnShares({ heads, rows }: Table): number[] {
  const lengths = heads.map(({ text }, at) => {
    const cells = rows.map((row) => row[at]?.text.length ?? 0);
    const longest = Math.max(0, ...cells);
    const usual = cells.reduce((sum, each) => sum + each, 0) / Math.max(1, cells.length);
    const word = Math.max(...text.split(" ").map((part) => part.length));
    return Math.min(75, Math.max(5, 0.5 * (longest + usual), word * 1.15)) + 2;
  });
  const all = lengths.reduce((sum, each) => sum + each, 0);
  return lengths.map((each) => each / all);
}
