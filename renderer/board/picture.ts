import { rowCount } from "../../data/kernel/columns.ts";
import { measured } from "../../data/kernel/figure.ts";
import { drawing, type Drawing } from "../charts/drawing.ts";
import type { Palette } from "../charts/palette.ts";
import type { Speech } from "../words/index.ts";
import type { Leaf } from "./model.ts";

type Size = { readonly width: number; readonly height: number };

/** A page's figure as a drawing; null where a table is what it is, or there is no number to draw. */
export function pictureOfLeaf(leaf: Leaf, speech: Speech, palette: Palette, size: Size): Drawing | null {
  const { figure, columns, returned, focus } = leaf;
  if (figure.mark === "table" || rowCount(columns) === 0) return null;
  if ((columns[measured(figure)] ?? []).every((value) => value === null)) return null;
  return drawing(figure, {
    ...{ columns, returned, speech, palette, ...size },
    focus: focus ?? undefined,
  });
}
