import type { Box } from "./paper.ts";

/** Where everything stands on a sheet, in points from its top left corner. */
export type Layout = {
  readonly sheet: readonly [number, number];
  readonly side: number;
  readonly kicker: Box;
  readonly headline: Box;
  readonly headlineSize: number;
  readonly caption: Box;
  readonly body: Box;
  /** Beside the body, or below it. */
  readonly comment: (body: Box) => { readonly body: Box; readonly comment: Box };
  readonly meaning: Box;
  readonly source: Box;
  readonly foot: Box;
  readonly rows: number;
  readonly columns: number;
  /** Of the letters in a short table. */
  readonly size: number;
  /** The smallest they may be. */
  readonly least: number;
  /** The numbers and the definition below the drawing, where the sheet has the room. */
  readonly details: Box | null;
};

/** A slide, 16 to 9. */
const slide: Layout = {
  sheet: [960, 540],
  side: 44,
  kicker: { x: 44, y: 26, width: 640, height: 14 },
  headline: { x: 44, y: 44, width: 872, height: 70 },
  headlineSize: 25,
  caption: { x: 44, y: 122, width: 872, height: 16 },
  body: { x: 44, y: 146, width: 872, height: 290 },
  comment: (body) => ({
    body: { ...body, width: body.width - 264 },
    comment: { ...body, x: body.x + body.width - 244, width: 244 },
  }),
  meaning: { x: 44, y: 444, width: 872, height: 42 },
  source: { x: 44, y: 490, width: 872, height: 14 },
  foot: { x: 44, y: 512, width: 872, height: 12 },
  rows: 10,
  columns: 8,
  size: 14,
  least: 8.5,
  details: null,
};

/** A4 upright, with the numbers and the definition under the drawing. */
const a4: Layout = {
  sheet: [595.28, 841.89],
  side: 48,
  kicker: { x: 48, y: 46, width: 340, height: 14 },
  headline: { x: 48, y: 64, width: 499, height: 66 },
  headlineSize: 19,
  caption: { x: 48, y: 138, width: 499, height: 14 },
  body: { x: 48, y: 158, width: 499, height: 262 },
  comment: (body) => ({
    body: { ...body, height: body.height - 66 },
    comment: { ...body, y: body.y + body.height - 58, height: 58 },
  }),
  meaning: { x: 48, y: 430, width: 499, height: 44 },
  source: { x: 48, y: 478, width: 499, height: 22 },
  foot: { x: 48, y: 806, width: 499, height: 12 },
  rows: 9,
  columns: 8,
  size: 9.5,
  least: 6.5,
  details: { x: 48, y: 512, width: 499, height: 280 },
};

export const layouts = { slide, a4 } as const;

/** A table is its own numbers: where they would stand again below, it has their room itself. */
export function forTable(layout: Layout): Layout {
  const { body, meaning, source, details } = layout;
  if (!details) return layout;
  const more = 130;
  return {
    ...layout,
    body: { ...body, height: body.height + more },
    meaning: { ...meaning, y: meaning.y + more },
    source: { ...source, y: source.y + more },
    details: { ...details, y: details.y + more, height: details.height - more },
  };
}
