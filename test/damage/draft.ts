import { writeCell, writeRow, type Hand, type Random, type Table, type tableOf } from "./generate.ts";

/** A piece of a file: its text, and the row it must come back as if it is sound. */
export type Piece = { readonly raw: string; readonly row?: readonly string[]; readonly deviates?: boolean };

/** A damaged file and the truth about it, which only the one who damaged it knows. */
export type Damaged = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The headings and rows of each table that must come back exactly. */
  readonly tables: readonly Table[];
  /** Physical lines that must be reported, be it as refused, skipped or the reason to stop. */
  readonly deviating: readonly number[];
  /** Lines of records that were damaged: nothing said of them is a false alarm. */
  readonly touched: readonly number[];
  /** The file may only be refused: what its columns are cannot be known. */
  readonly stops: boolean;
  /** A cut within the last cell leaves a whole record: it may come back, but its line is named. */
  readonly mayReturn: boolean;
};

export type Draft = {
  readonly random: Random;
  readonly hand: Hand;
  readonly table: Table;
  readonly pieces: Piece[];
  headings: readonly string[];
};
export type Truth = Partial<Pick<Damaged, "stops" | "mayReturn" | "tables">> & {
  readonly text?: (text: string) => string;
  readonly bytes?: (encoded: (text: string) => Uint8Array, pieces: readonly Piece[]) => Uint8Array;
  readonly last?: boolean;
};
export type Damage = {
  readonly hand?: (random: Random, hand: Hand) => Partial<Hand>;
  readonly table?: Parameters<typeof tableOf>[1];
  readonly harm: (draft: Draft) => Truth | void;
};

/** A data line of one physical line, to be damaged. */
export function target({ random, pieces }: Draft): number {
  const lines = pieces.flatMap(({ raw, row }, at) => (row && at > 1 && !raw.includes("\n") ? [at] : []));
  return random.pick(lines.length > 0 ? lines : [pieces.length - 1]);
}

export function replace(draft: Draft, change: (cells: readonly string[], hand: Hand) => string): void {
  const at = target(draft);
  const row = draft.pieces[at]?.row ?? [];
  draft.pieces[at] = { raw: change(row, draft.hand), deviates: true };
}

export const plain = (cells: readonly string[], hand: Hand): string[] =>
  cells.map((cell) => writeCell(cell, hand));
export const sound = (table: Table, hand: Hand): Piece[] =>
  table.rows.map((row) => ({ raw: writeRow(row, hand), row }));

/** A cell of letters and digits only, in which a quotation mark means nothing else. */
export function withMark(cells: readonly string[], hand: Hand, random: Random): string {
  const at = random.int(0, cells.length - 1);
  const texts = plain(cells, hand);
  const text = texts[at] ?? "";
  const place = random.int(0, text.length);
  const isEmptyQuoted = text === "" || text.startsWith(hand.quote);
  const within = isEmptyQuoted ? Math.min(Math.max(1, place), Math.max(0, text.length - 1)) : place;
  texts[at] = text.slice(0, within) + hand.quote + text.slice(within);
  return texts.join(hand.delimiter);
}
