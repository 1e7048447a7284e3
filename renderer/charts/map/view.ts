import type { Speech } from "../../words/index.ts";

/** What part of the world the map shows: the place in its middle, and how many pixels a metre takes. */
export type View = { readonly e: number; readonly n: number; readonly scale: number };

export type Size = { readonly width: number; readonly height: number };
export type Place = { readonly e: number; readonly n: number };

/** From ten centimetres to half a kilometre a pixel. */
const limits = { least: 0.002, most: 10 } as const;

/** The view that holds all places, with a margin; null if there is none. */
export function fit(places: readonly Place[], { width, height }: Size, margin = 40): View | null {
  if (places.length === 0) return null;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { e, n } of places) {
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  // A single premise is shown with its street around it.
  const across = Math.max(east - west, 60);
  const up = Math.max(north - south, 60);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / up);
  return { e: (west + east) / 2, n: (south + north) / 2, scale: clamp(scale) };
}

/** Where a place is drawn: x to the east, y downwards, for north is up. */
export function toScreen(
  { e, n }: Place,
  view: View,
  { width, height }: Size,
): { readonly x: number; readonly y: number } {
  return { x: width / 2 + (e - view.e) * view.scale, y: height / 2 - (n - view.n) * view.scale };
}

export function pan(view: View, dx: number, dy: number): View {
  return { ...view, e: view.e - dx / view.scale, n: view.n + dy / view.scale };
}

/** Zooms by a factor; what lies under the point stays under it. */
export function zoom(view: View, factor: number, x: number, y: number, { width, height }: Size): View {
  const scale = clamp(view.scale * factor);
  const [dx, dy] = [x - width / 2, y - height / 2];
  return {
    e: view.e + dx / view.scale - dx / scale,
    n: view.n - dy / view.scale + dy / scale,
    scale,
  };
}

function clamp(scale: number): number {
  return Math.min(limits.most, Math.max(limits.least, scale));
}

/** The longest round length that fits into a width, in metres and in pixels. */
export function scaleBar(
  { scale }: View,
  most: number,
): { readonly metres: number; readonly pixels: number } {
  const longest = most / scale;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((each) => each * power <= longest) ?? 1) * power;
  return { metres, pixels: metres * scale };
}

/** A length beside the bar: `200 m`, `2 km`. */
export function lengthText({ format }: Speech, metres: number): string {
  return metres >= 1000
    ? `${format.count(metres / 1000)} km`
    : `${format.decimal(metres, metres < 1 ? 1 : 0)} m`;
}
