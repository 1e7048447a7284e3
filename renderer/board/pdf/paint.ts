import type PDFDocument from "pdfkit";
import { readSvg, type Shape } from "./svg.ts";

type Doc = PDFDocument;
type Patterns = ReadonlyMap<string, Shape>;

/** Paints a drawing at a place, so many points to its pixel; its texts are texts. */
export function paintSvg(doc: Doc, svg: string, x: number, y: number, scale: number): void {
  const root = readSvg(svg);
  const named = new Map<string, Shape>();
  const find = (shape: Shape): void => {
    const { id } = shape.given;
    if (id !== undefined) named.set(id, shape);
    shape.shapes.forEach(find);
  };
  find(root);
  doc.save().translate(x, y).scale(scale);
  for (const shape of root.shapes) paint(doc, shape, named);
  doc.restore();
}

function paint(doc: Doc, shape: Shape, named: Patterns): void {
  if (shape.name === "defs") return;
  doc.save();
  transform(doc, shape.given["transform"]);
  clip(doc, shape, named);
  if (shape.name === "text") write(doc, shape);
  else if (isOutline(shape)) fillAndStroke(doc, shape, named);
  else for (const inner of shape.shapes) paint(doc, inner, named);
  doc.restore();
}

const isOutline = ({ name }: Shape): boolean => name === "path" || name === "rect" || name === "polygon";

function transform(doc: Doc, text = ""): void {
  for (const [, kind, inside = ""] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = inside.split(/[\s,]+/).map(Number);
    if (kind === "translate") doc.translate(a, b);
    if (kind === "matrix") doc.transform(a, b, c, d, e, f);
  }
}

function clip(doc: Doc, { given }: Shape, named: Patterns): void {
  const id = /url\(#([^)]+)\)/.exec(given["clip-path"] ?? "")?.[1];
  const [outline] = named.get(id ?? "")?.shapes ?? [];
  if (outline && trace(doc, outline)) doc.clip();
}

/** Lays the outline down; false if there is none. */
function trace(doc: Doc, { name, given }: Shape): boolean {
  const number = (key: string) => Number(given[key] ?? 0);
  if (name === "rect") {
    doc.rect(number("x"), number("y"), number("width"), number("height"));
    return number("width") > 0 && number("height") > 0;
  }
  const d = name === "polygon" ? `M${given["points"] ?? ""}Z` : (given["d"] ?? "");
  if (d === "") return false;
  doc.path(d);
  return true;
}

function fillAndStroke(doc: Doc, shape: Shape, named: Patterns): void {
  const { fill = "#000000", stroke = "none" } = shape.given;
  const pattern = /url\(#([^)]+)\)/.exec(fill)?.[1];
  if (pattern !== undefined) return hatch(doc, shape, named.get(pattern));
  const fills = isSeen(fill);
  const strokes = isSeen(stroke) && Number(shape.given["stroke-width"] ?? 1) > 0;
  if (!fills && !strokes) return;
  if (fills) doc.fillColor(fill).fillOpacity(Number(shape.given["fill-opacity"] ?? 1));
  if (strokes) pen(doc, shape, stroke);
  if (!trace(doc, shape)) return;
  if (fills && strokes) doc.fillAndStroke();
  else if (fills) doc.fill();
  else doc.stroke();
}

function pen(doc: Doc, { given }: Shape, stroke: string): void {
  const [length = 0, space = length] = (given["stroke-dasharray"] ?? "").split(/[\s,]+/).map(Number);
  doc.strokeColor(stroke).strokeOpacity(Number(given["stroke-opacity"] ?? 1));
  doc
    .lineWidth(Number(given["stroke-width"] ?? 1))
    .lineJoin(given["stroke-linejoin"] === "bevel" ? "bevel" : "round");
  if (length > 0) doc.dash(length, { space });
}

/** Diagonal lines where there is no number: what the pattern of the screen is on paper. */
function hatch(doc: Doc, shape: Shape, pattern: Shape | undefined): void {
  const color = pattern?.shapes[0]?.shapes[0]?.given["fill"] ?? "#a89d8b";
  const points = [...(shape.given["d"] ?? "").matchAll(/[ML]?(-?[\d.]+)[ ,](-?[\d.]+)/g)];
  const [, startX = "0", startY = "0"] = points[0] ?? [];
  if (!trace(doc, shape)) return;
  doc.clip().strokeColor(color).lineWidth(0.9);
  // A bar's outline is M x y, then steps; a box of the page's size around its start covers it.
  const [x, y, reach] = [Number(startX), Number(startY), 420];
  for (let at = -reach; at <= reach; at += 5)
    doc.moveTo(x + at - reach, y + reach).lineTo(x + at + reach, y - reach);
  doc.stroke();
}

function write(doc: Doc, { given, text }: Shape): void {
  const style = given["style"] ?? "";
  const size = Number(/(?:font-size:|\s)([\d.]+)px/.exec(style)?.[1] ?? 12);
  const weight = Number(/font-weight:(\d+)/.exec(style)?.[1] ?? 400);
  const fill = given["fill"] ?? "#000000";
  if (text.trim() === "" || !isSeen(fill)) return;
  doc
    .font(weight >= 600 ? "bold" : "regular")
    .fontSize(size)
    .fillColor(fill);
  doc.fillOpacity(Number(given["fill-opacity"] ?? 1));
  const width = doc.widthOfString(text);
  const anchor = given["text-anchor"] ?? "start";
  const x = Number(given["x"] ?? 0) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  doc.text(text, x, Number(given["y"] ?? 0), { lineBreak: false, baseline: "svg-central" });
}

function isSeen(color: string): boolean {
  return color !== "none" && color !== "transparent";
}
