import type { Palette } from "../palette.ts";
import { inkShape, type Mark } from "./keys.ts";
import { scaleBar, toScreen, type Place, type Size, type View } from "./view.ts";

/** A premise on the map. */
export type Point = Place & { readonly id: string; readonly kind: string };

/** All premises of a street together, in their middle. */
export type Street = Place & {
  readonly id: string;
  readonly units: number;
  readonly vacant: number;
  readonly label: string;
};

export type Base = { readonly areas: readonly Float64Array[]; readonly lines: readonly Float64Array[] };

/** Everything the map draws. */
export type Scene = {
  readonly points: readonly Point[];
  readonly streets: readonly Street[];
  readonly marks: readonly Mark[];
  readonly base: Base | null;
  /** The chosen premise, and the one pointed at. */
  readonly chosen: string | null;
  readonly hovered: string | null;
  /** `streets`: a circle for each instead of points. */
  readonly layer: "premises" | "streets";
  readonly metres: (length: number) => string;
};

/** Draws it all anew; a few milliseconds for thousands of premises. */
export function paintMap(
  paint: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: Size,
  density: number,
  palette: Palette,
): void {
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.clearRect(0, 0, size.width, size.height);
  paintBase(paint, scene.base, view, size, palette);
  if (scene.layer === "streets") paintStreets(paint, scene, view, size, palette);
  else paintPoints(paint, scene, view, size, density, palette);
  paintScale(paint, scene, view, size, palette);
}

function paintBase(
  paint: CanvasRenderingContext2D,
  base: Base | null,
  view: View,
  size: Size,
  palette: Palette,
): void {
  if (!base) return;
  const trace = (chain: Float64Array): boolean => {
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < chain.length; at += 2) {
      const [e = 0, n = 0] = [chain[at], chain[at + 1]];
      west = Math.min(west, e);
      east = Math.max(east, e);
      south = Math.min(south, n);
      north = Math.max(north, n);
    }
    const low = toScreen({ e: west, n: south }, view, size);
    const high = toScreen({ e: east, n: north }, view, size);
    if (high.x < 0 || low.x > size.width || low.y < 0 || high.y > size.height) return false;
    for (let at = 0; at < chain.length; at += 2) {
      const { x, y } = toScreen({ e: chain[at] ?? 0, n: chain[at + 1] ?? 0 }, view, size);
      if (at === 0) paint.moveTo(x, y);
      else paint.lineTo(x, y);
    }
    return true;
  };
  paint.beginPath();
  for (const area of base.areas) if (trace(area)) paint.closePath();
  paint.fillStyle = palette.line;
  paint.fill("evenodd");
  paint.lineWidth = 0.75;
  paint.strokeStyle = palette.context;
  paint.stroke();
  paint.beginPath();
  for (const line of base.lines) trace(line);
  paint.lineWidth = 1.25;
  paint.stroke();
}

/** Each kind is drawn once and stamped: thousands of paths would be slow. */
function paintPoints(
  paint: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: Size,
  density: number,
  palette: Palette,
): void {
  // Seen from far each shape is smaller, so that a street stays a row of them.
  const shrink = Math.min(1.25, Math.max(0.55, 0.5 + view.scale / 1.6));
  const byKind = new Map<string, Point[]>();
  for (const point of scene.points) {
    const own = byKind.get(point.kind);
    if (own) own.push(point);
    else byKind.set(point.kind, [point]);
  }
  for (const mark of scene.marks.toReversed()) {
    const own = byKind.get(mark.id);
    if (!own) continue;
    const sized = { ...mark, size: mark.size * shrink };
    const half = Math.ceil(sized.size + 2);
    const stamp = stampOf(sized, half, density, palette);
    for (const point of own) {
      const { x, y } = toScreen(point, view, size);
      if (x < -half || y < -half || x > size.width + half || y > size.height + half) continue;
      paint.drawImage(stamp, x - half, y - half, 2 * half, 2 * half);
    }
  }
  for (const id of [scene.hovered, scene.chosen]) {
    const point = id === null ? undefined : scene.points.find((each) => each.id === id);
    if (point) ring(paint, toScreen(point, view, size), 13, palette);
  }
}

const stamps = new Map<string, HTMLCanvasElement>();

function stampOf(mark: Mark, half: number, density: number, palette: Palette): HTMLCanvasElement {
  const color = palette[mark.color];
  const key = [mark.shape, mark.size.toFixed(2), color, palette.card, density].join(" ");
  const known = stamps.get(key);
  if (known) return known;
  if (stamps.size > 200) stamps.clear();
  const stamp = document.createElement("canvas");
  stamp.width = stamp.height = 2 * half * density;
  const paint = stamp.getContext("2d");
  paint?.scale(density, density);
  if (paint) inkShape(paint, mark, half, half, color, palette.card);
  stamps.set(key, stamp);
  return stamp;
}

function paintStreets(
  paint: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: Size,
  palette: Palette,
): void {
  const most = Math.max(1, ...scene.streets.map(({ units }) => units));
  for (const street of scene.streets.toSorted((a, b) => b.units - a.units)) {
    const { x, y } = toScreen(street, view, size);
    const radius = radiusOf(street.units, most);
    if (x < -80 || y < -80 || x > size.width + 80 || y > size.height + 80) continue;
    paint.beginPath();
    paint.arc(x, y, radius, 0, 2 * Math.PI);
    paint.fillStyle = palette.seaPale;
    paint.fill();
    if (street.vacant > 0) {
      // From twelve o'clock on, as a clock runs: how much of the street stands empty.
      paint.beginPath();
      paint.moveTo(x, y);
      paint.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + (street.vacant / street.units) * 2 * Math.PI);
      paint.closePath();
      paint.fillStyle = palette.worse;
      paint.fill();
    }
    paint.beginPath();
    paint.arc(x, y, radius, 0, 2 * Math.PI);
    paint.lineWidth = 1.5;
    paint.strokeStyle = palette.card;
    paint.stroke();
    if (street.id === scene.chosen || street.id === scene.hovered) ring(paint, { x, y }, radius + 4, palette);
  }
  const taken: { x: number; y: number; width: number }[] = [];
  for (const street of scene.streets.toSorted((a, b) => b.units - a.units)) {
    const { x, y } = toScreen(street, view, size);
    const below = y + radiusOf(street.units, most) + 14;
    paint.font = `500 12px ${palette.font}`;
    const { width } = paint.measureText(street.label);
    // A name that would lie over another is left to the list.
    if (
      taken.some(
        (each) => Math.abs(each.y - below) < 15 && Math.abs(each.x - x) < (each.width + width) / 2 + 6,
      )
    )
      continue;
    taken.push({ x, y: below, width });
    words(paint, street.label, x, below, palette.ink, palette, "center");
  }
}

export function radiusOf(units: number, most: number): number {
  return 7 + 19 * Math.sqrt(units / most);
}

function ring(
  paint: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  palette: Palette,
): void {
  for (const [width, color] of [
    [4.5, palette.card],
    [2.25, palette.ink],
  ] as const) {
    paint.beginPath();
    paint.arc(x, y, radius, 0, 2 * Math.PI);
    paint.lineWidth = width;
    paint.strokeStyle = color;
    paint.stroke();
  }
}

function paintScale(
  paint: CanvasRenderingContext2D,
  { metres }: Scene,
  view: View,
  { height }: Size,
  palette: Palette,
): void {
  const bar = scaleBar(view, 120);
  const [left, bottom] = [14, height - 14];
  paint.beginPath();
  paint.moveTo(left, bottom - 6);
  paint.lineTo(left, bottom);
  paint.lineTo(left + bar.pixels, bottom);
  paint.lineTo(left + bar.pixels, bottom - 6);
  for (const [width, color] of [
    [4, palette.card],
    [1.5, palette.soft],
  ] as const) {
    paint.lineWidth = width;
    paint.strokeStyle = color;
    paint.stroke();
  }
  paint.font = `400 11px ${palette.font}`;
  words(paint, metres(bar.metres), left + bar.pixels + 6, bottom + 1, palette.soft, palette, "left");
}

function words(
  paint: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  palette: Palette,
  align: CanvasTextAlign,
): void {
  paint.textAlign = align;
  paint.lineWidth = 3.5;
  paint.lineJoin = "round";
  paint.strokeStyle = palette.card;
  paint.strokeText(text, x, y);
  paint.fillStyle = color;
  paint.fillText(text, x, y);
}
