import type { Palette } from "../palette.ts";
import type { Base } from "./ground.ts";
import { traceChains } from "./ground.ts";
import { isOpen, lineOf, shapePath, type Mark } from "./keys.ts";
import type { Size, View } from "./view.ts";

/** How a path is filled and drawn around; a `width` is in pixels. */
export type Ink = { readonly fill?: string; readonly stroke?: string; readonly width?: number };

export type Letters = {
  readonly size: number;
  readonly weight: number;
  readonly color: string;
  readonly align: "left" | "center";
  /** The colour around each letter, for what stands on a picture. */
  readonly halo?: string;
};

/** What draws a map: on the screen, or into an SVG document. Both are told the same. */
export type Pen = {
  readonly palette: Palette;
  /** What follows is drawn in this box alone, and counts from its corner, until `leave`. */
  readonly enter: (left: number, top: number, size: Size) => void;
  readonly leave: () => void;
  /** A path in the words of SVG, moved to a place. */
  readonly path: (path: string, x: number, y: number, ink: Ink) => void;
  /** One mark at the first `count` places: x, y, x, y, ... */
  readonly stamps: (mark: Mark, places: Float64Array, count: number) => void;
  readonly ground: (base: Base, view: View, size: Size, areas: Ink, lines: Ink) => void;
  readonly words: (text: string, x: number, y: number, letters: Letters) => void;
  /** How wide a text will be, in pixels. */
  readonly widthOf: (text: string, letters: Letters) => number;
};

export const fontOf = ({ size, weight }: Letters, { font }: Palette): string => `${weight} ${size}px ${font}`;

/** How a mark of the legend is drawn. */
export function inkOf(mark: Mark, palette: Palette): Ink {
  const [color, width] = [palette[mark.color], lineOf(mark)];
  return isOpen(mark) ? { stroke: color, width } : { fill: color, stroke: palette.card, width };
}

/** A pen for a canvas of so many device pixels a pixel. */
export function canvasPen(paint: CanvasRenderingContext2D, density: number, palette: Palette): Pen {
  let corner = { x: 0, y: 0 };
  const move = (x: number, y: number) =>
    paint.setTransform(density, 0, 0, density, (corner.x + x) * density, (corner.y + y) * density);
  const apply = ({ fill, stroke, width = 1 }: Ink, path?: Path2D) => {
    if (fill !== undefined) {
      paint.fillStyle = fill;
      if (path) paint.fill(path, "evenodd");
      else paint.fill("evenodd");
    }
    if (stroke === undefined) return;
    paint.lineWidth = width;
    paint.strokeStyle = stroke;
    if (path) paint.stroke(path);
    else paint.stroke();
  };
  return {
    palette,
    enter(x, y, { width, height }) {
      move(0, 0);
      paint.save();
      paint.beginPath();
      paint.rect(x, y, width, height);
      paint.clip();
      corner = { x, y };
    },
    leave() {
      paint.restore();
      corner = { x: 0, y: 0 };
    },
    path(words, x, y, ink) {
      move(x, y);
      apply(ink, readPath(words));
    },
    stamps(mark, places, count) {
      const half = Math.ceil(mark.size + 2);
      const stamp = stampOf(mark, half, density, palette);
      // At whole device pixels a shape is copied as it is, and not worked out anew between them.
      paint.setTransform(1, 0, 0, 1, 0, 0);
      const [left, top] = [(corner.x - half) * density, (corner.y - half) * density];
      for (let at = 0; at < 2 * count; at += 2)
        paint.drawImage(
          stamp,
          Math.round((places[at] ?? 0) * density + left),
          Math.round((places[at + 1] ?? 0) * density + top),
        );
    },
    ground(base, view, size, areas, lines) {
      move(0, 0);
      paint.beginPath();
      traceChains(base.areas, paint, view, size, true);
      apply(areas);
      paint.beginPath();
      traceChains(base.lines, paint, view, size, false);
      apply(lines);
    },
    words(text, x, y, letters) {
      move(x, y);
      paint.font = fontOf(letters, palette);
      paint.textAlign = letters.align;
      if (letters.halo !== undefined) {
        paint.lineWidth = 3.5;
        paint.lineJoin = "round";
        paint.strokeStyle = letters.halo;
        paint.strokeText(text, 0, 0);
      }
      paint.fillStyle = letters.color;
      paint.fillText(text, 0, 0);
    },
    widthOf(text, letters) {
      paint.font = fontOf(letters, palette);
      return paint.measureText(text).width;
    },
  };
}

const paths = new Map<string, Path2D>();

/** A path that is drawn often is read once. */
function readPath(words: string): Path2D {
  const known = paths.get(words);
  if (known) return known;
  if (paths.size > 500) paths.clear();
  const path = new Path2D(words);
  paths.set(words, path);
  return path;
}

const stamps = new Map<string, HTMLCanvasElement>();

/** Each shape is drawn once and stamped: thousands of paths would be slow. */
function stampOf(mark: Mark, half: number, density: number, palette: Palette): HTMLCanvasElement {
  const ink = inkOf(mark, palette);
  const key = [mark.shape, mark.size.toFixed(2), ink.fill, ink.stroke, density].join(" ");
  const known = stamps.get(key);
  if (known) return known;
  if (stamps.size > 200) stamps.clear();
  const stamp = document.createElement("canvas");
  stamp.width = stamp.height = Math.round(2 * half * density);
  const paint = stamp.getContext("2d");
  if (paint) canvasPen(paint, density, palette).path(shapePath(mark.shape, mark.size), half, half, ink);
  stamps.set(key, stamp);
  return stamp;
}
