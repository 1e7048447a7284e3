import type { Palette } from "../palette.ts";
import { traceChains } from "./ground.ts";
import { shapePath } from "./keys.ts";
import { fontOf, inkOf, type Ink, type Pen } from "./pen.ts";
import type { Size } from "./view.ts";

/** A pen that writes an SVG document down; `measure` knows how wide the letters will be. */
export function svgPen(
  measure: CanvasRenderingContext2D,
  palette: Palette,
): Pen & { readonly document: (size: Size) => string } {
  const written: string[] = [];
  const shapes: string[] = [];
  let boxes = 0;
  return {
    palette,
    enter(x, y, { width, height }) {
      boxes += 1;
      shapes.push(
        `<clipPath id="box${boxes}"><rect width="${round(width)}" height="${round(height)}"/></clipPath>`,
      );
      written.push(`<g transform="translate(${round(x)} ${round(y)})"><g clip-path="url(#box${boxes})">`);
    },
    leave() {
      written.push("</g></g>");
    },
    path(path, x, y, ink) {
      written.push(`<path transform="translate(${round(x)} ${round(y)})" d="${path}" ${attributes(ink)}/>`);
    },
    stamps(mark, places, count) {
      const id = `shape${shapes.length}`;
      shapes.push(
        `<path id="${id}" d="${shapePath(mark.shape, mark.size)}" ${attributes(inkOf(mark, palette))}/>`,
      );
      for (let at = 0; at < 2 * count; at += 2)
        written.push(`<use href="#${id}" x="${round(places[at] ?? 0)}" y="${round(places[at + 1] ?? 0)}"/>`);
    },
    ground(base, view, size, areas, lines) {
      for (const [chains, ink, closed] of [
        [base.areas, areas, true],
        [base.lines, lines, false],
      ] as const) {
        const path: string[] = [];
        const trace = {
          moveTo: (x: number, y: number) => void path.push(`M${round(x)},${round(y)}`),
          lineTo: (x: number, y: number) => void path.push(`L${round(x)},${round(y)}`),
          closePath: () => void path.push("Z"),
        };
        traceChains(chains, trace, view, size, closed);
        if (path.length > 0) written.push(`<path d="${path.join("")}" ${attributes(ink)}/>`);
      }
    },
    words(text, x, y, { size, weight, color, align, halo }) {
      const around =
        halo === undefined
          ? ""
          : ` stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
      const anchor = align === "center" ? ` text-anchor="middle"` : "";
      written.push(
        `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${color}"${anchor}${around}>${safe(text)}</text>`,
      );
    },
    widthOf(text, letters) {
      measure.font = fontOf(letters, palette);
      return measure.measureText(text).width;
    },
    document: ({ width, height }) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${safe(palette.font)}"><defs>${shapes.join("")}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>${written.join("")}</svg>`,
  };
}

function attributes({ fill, stroke, width }: Ink): string {
  const line = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width ?? 1}"`;
  return `fill="${fill ?? "none"}" fill-rule="evenodd"${line}`;
}

const round = (pixels: number): string => String(Number(pixels.toFixed(1)));

function safe(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
