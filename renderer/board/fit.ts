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

/** A line's height as part of the letters' size, and how much wider bold letters are. */
const line = 1.22;
const boldness = 1.06;

/** How wide a text is, as so many times the letters' size: Inter's letters in four widths. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[mwMW@]/.test(letter) ? 0.87 : narrow.test(letter) ? 0.32 : wide.test(letter) ? 0.66 : 0.56;
  return width;
}
const narrow = /[iljtfrI.,;:'’|!()[\]\s-]/;
const wide = /[\p{Lu}\d%+–&]/u;

/** The largest letters at which all rows have room, by counting letters: no page has to be drawn for it. */
export function fitTable(table: Table, place: Place): Fit {
  let fit = fitAt(table, place, place.largest);
  while (!fit.fits && fit.size > place.least) fit = fitAt(table, place, fit.size - 0.5);
  return fit;
}

function fitAt({ heads, rows }: Table, place: Place, size: number): Fit {
  const { width, pad } = place;
  const widths = columnWidths({ heads, rows }, place, size);
  const lines = (text: string, at: number, bold: number): number => {
    const room = Math.max(1, (widths[at] ?? 0) - 2 * pad[1]);
    return Math.max(1, Math.ceil((widthOf(text) * bold * size) / room));
  };
  const row = (texts: readonly string[], bold: number): number =>
    Math.max(...texts.map((text, at) => lines(text, at, bold))) * size * line + 2 * pad[0];
  const textsOf = (cells: readonly { readonly text: string }[]): string[] => cells.map(({ text }) => text);
  const height = rows.reduce((sum, cells) => sum + row(textsOf(cells), 1), row(textsOf(heads), boldness));
  return { size, height, shares: widths.map((each) => each / width), fits: height <= place.height };
}

/**
 * A narrow column gets what its longest cell and the longest word of its head need; what is left is shared
 * among the wide ones by how much they say.
 */
function columnWidths({ heads, rows }: Table, { width, pad }: Place, size: number): number[] {
  const columns = heads.map(({ text }, at) => {
    const cells = rows.map((row) => widthOf(row[at]?.text ?? ""));
    const longest = Math.max(0, ...cells);
    const usual = cells.reduce((sum, each) => sum + each, 0) / Math.max(1, cells.length);
    const word = Math.max(...text.split(" ").map((part) => widthOf(part) * boldness));
    // A little more than counted: a code that is broken is none.
    const need = Math.max(longest, word, 1) * 1.05 * size + 2 * pad[1] + 2;
    return { at, need, weight: longest + usual + 1 };
  });
  const widths: number[] = [];
  let left = width;
  let open = columns.toSorted((a, b) => a.need - b.need);
  for (const { at, need } of columns.toSorted((a, b) => a.need - b.need)) {
    if (need > left / open.length) break;
    widths[at] = need;
    left -= need;
    open = open.slice(1);
  }
  const weight = open.reduce((sum, each) => sum + each.weight, 0);
  for (const each of open) widths[each.at] = (left * each.weight) / weight;
  // Where all have what they need, what is over is shared as they are wide.
  const all = heads.reduce((sum, _, at) => sum + (widths[at] ?? 0), 0);
  return heads.map((_, at) => ((widths[at] ?? 0) * width) / all);
}
