import type { Caption } from "../save.ts";
import { inkOf, type Letters, type Pen } from "./pen.ts";
import { shapePath, type Mark } from "./keys.ts";
import { paintMap, type Scene } from "./paint.ts";
import type { Size, View } from "./view.ts";

/** A map as a picture that can stand alone in a document. */
export type Sheet = {
  readonly scene: Scene;
  readonly keys: readonly { readonly mark: Mark; readonly label: string }[];
  /** What was seen on the screen, and how large it was there: the same part is drawn. */
  readonly view: View;
  readonly seen: Size;
  readonly caption: Caption;
  readonly north: string;
};

export const sheetSize: Size = { width: 960, height: 720 };

const margin = 24;

/** Title, unit, what the shapes mean, the map with its scale and north, and where it comes from. */
export function paintSheet(pen: Pen, { scene, keys, view, seen, caption, north }: Sheet): void {
  const { palette } = pen;
  const letters = (size: number, color: string, weight = 400): Letters => ({
    ...{ size, weight, color, align: "left" },
  });
  const room = sheetSize.width - 2 * margin;
  const fitted = (text: string, style: Letters): string => {
    if (pen.widthOf(text, style) <= room) return text;
    let cut = text;
    while (cut !== "" && pen.widthOf(`${cut}…`, style) > room) cut = cut.slice(0, -1);
    return `${cut.trimEnd()}…`;
  };
  const line = (text: string, y: number, style: Letters) => pen.words(fitted(text, style), margin, y, style);
  line(caption.title, 38, letters(20, palette.ink, 600));
  line(caption.unit, 60, letters(13, palette.soft));
  const top = paintKeys(pen, keys, 84, letters(12, palette.soft)) + 16;
  const size = { width: room, height: sheetSize.height - top - 44 };
  pen.enter(margin, top, size);
  pen.path(`M0,0H${size.width}V${size.height}H0Z`, 0, 0, { stroke: palette.line, width: 2 });
  const scale = view.scale * Math.min(size.width / seen.width, size.height / seen.height);
  paintMap(pen, scene, { ...view, scale }, size);
  pen.path("M0,-8L5,2H-5Z", 22, 20, { fill: palette.soft });
  pen.words(north, 22, 36, {
    ...{ size: 12, weight: 650, color: palette.soft, align: "center", halo: palette.card },
  });
  pen.leave();
  line(caption.source, sheetSize.height - 18, letters(11, palette.quiet));
}

/** The shapes and their words, in as many rows as they take; the y of the last row. */
function paintKeys(pen: Pen, keys: Sheet["keys"], first: number, letters: Letters): number {
  let [x, y] = [margin, first];
  for (const { mark, label } of keys) {
    const width = 20 + pen.widthOf(label, letters);
    if (x + width > sheetSize.width - margin) [x, y] = [margin, y + 22];
    pen.path(shapePath(mark.shape, mark.size), x + 8, y, inkOf(mark, pen.palette));
    pen.words(label, x + 20, y + 4, letters);
    x += width + 18;
  }
  return y;
}
