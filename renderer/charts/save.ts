import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { GraphicComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { draw, type Drawn } from "./draw.ts";
import { inLight, lightPlace } from "./light.ts";
import { readPalette, type Palette } from "./palette.ts";
import type { Key, Setting } from "./picture.ts";

register([CanvasRenderer, SVGRenderer, GraphicComponent]);

/** What a saved picture says around the drawing, so that it can stand alone in a document. */
export type Caption = { readonly title: string; readonly unit: string; readonly source: string };

type Sheet = Omit<Setting, "palette" | "width" | "height"> & {
  readonly figure: Drawn;
  readonly caption: Caption;
};

const width = 960;
const height = 540;
const top = 100;
const bottom = 34;

/** The chart as a PNG of twice the density, on white whatever the theme. */
export function toPng(sheet: Sheet): Promise<Blob> {
  const { place, remove } = lightPlace();
  const chart = init(place, null, { renderer: "canvas", width, height, devicePixelRatio: 2 });
  chart.setOption(option(sheet, readPalette(place)));
  const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: "#ffffff" });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      chart.dispose();
      remove();
      if (blob) resolve(blob);
      else reject(new Error("the browser made no picture"));
    }, "image/png");
  });
}

/** The chart as an SVG document. */
export function toSvg(sheet: Sheet): Blob {
  const palette = inLight();
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ backgroundColor: "#ffffff", ...option(sheet, palette) });
  const text = chart.renderToSVGString();
  chart.dispose();
  return new Blob([text], { type: "image/svg+xml" });
}

function option({ figure, caption, ...given }: Sheet, palette: Palette) {
  const inner = { width: width - 48, height: height - top - bottom };
  const { option: drawn, keys } = draw(figure, { ...given, palette, ...inner });
  const grid = (drawn["grid"] ?? {}) as Record<string, number>;
  return {
    ...drawn,
    animation: false,
    grid: {
      ...grid,
      left: (grid["left"] ?? 0) + 24,
      right: (grid["right"] ?? 0) + 24,
      top: (grid["top"] ?? 0) + top,
      bottom: (grid["bottom"] ?? 0) + bottom,
    },
    graphic: [
      words(24, 20, caption.title, palette.ink, `600 20px ${palette.font}`),
      words(24, 48, caption.unit, palette.soft, `400 13px ${palette.font}`),
      ...explained(keys, palette),
      words(24, height - 24, caption.source, palette.quiet, `400 11px ${palette.font}`),
    ],
  };
}

/** The colours in words, one after the other; the widths are those of an ordinary letter. */
function explained(keys: readonly Key[], palette: Palette) {
  let left = 24;
  return keys.flatMap(({ label, color, kind }): object[] => {
    if (kind === "diamond") {
      const points = [
        [5, 0],
        [10, 5],
        [5, 10],
        [0, 5],
      ];
      const diamond = {
        type: "polygon",
        left,
        top: 74,
        shape: { points },
        style: { fill: color },
        silent: true,
      };
      const beside = words(left + 16, 74, label, palette.soft, `400 12px ${palette.font}`);
      left += 44 + label.length * 5.9;
      return [diamond, beside];
    }
    const swatch = {
      type: "rect",
      left,
      top: kind === "line" ? 78 : 74,
      shape: { width: kind === "tick" ? 2 : 10, height: kind === "line" ? 3 : 10, r: kind === "bar" ? 2 : 0 },
      style:
        kind === "hatch"
          ? { fill: "none", stroke: color, lineDash: [2, 2] }
          : kind === "ring"
            ? { fill: "none", stroke: color }
            : { fill: color },
      silent: true,
    };
    const text = words(left + 16, 74, label, palette.soft, `400 12px ${palette.font}`);
    left += 44 + label.length * 5.9;
    return [swatch, text];
  });
}

function words(left: number, top: number, text: string, fill: string, font: string) {
  return {
    type: "text",
    left,
    top,
    style: { text, fill, font, width: width - 48, overflow: "truncate" },
    silent: true,
  };
}
