import { inLight } from "../light.ts";
import { canvasPen } from "./pen.ts";
import { paintSheet, sheetSize, type Sheet } from "./sheet.ts";
import { svgPen } from "./svg.ts";

const density = 2;

/** The map as a PNG of twice the density, on white whatever the theme. */
export function mapToPng(sheet: Sheet): Promise<Blob> {
  const { canvas, paint } = surface();
  canvas.width = sheetSize.width * density;
  canvas.height = sheetSize.height * density;
  paint.fillStyle = "#ffffff";
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paintSheet(canvasPen(paint, density, inLight()), sheet);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("the browser made no picture"));
    }, "image/png");
  });
}

/** The map as an SVG document. */
export function mapToSvg(sheet: Sheet): Blob {
  const pen = svgPen(surface().paint, inLight());
  paintSheet(pen, sheet);
  return new Blob([pen.document(sheetSize)], { type: "image/svg+xml" });
}

function surface() {
  const canvas = document.createElement("canvas");
  const paint = canvas.getContext("2d");
  if (!paint) throw new Error("the browser draws nothing");
  return { canvas, paint };
}
