import type { CellReader } from "./cells.ts";

/** A point on the map in degrees (WGS84). */
export type Point = { readonly lat: number; readonly lon: number };

const degrees = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const wellKnownText = new RegExp(`^POINT\\s*\\(${degrees}\\s+${degrees}\\)$`, "i");
const pair = new RegExp(`^\\(?${degrees}\\s*[,;]\\s*${degrees}\\)?$`);

/** Reads `POINT (lon lat)`, as map servers write it, and `lat, lon`, as people copy it from a map. */
export function readPoint(text: string): Point | undefined {
  const [, x, y] = wellKnownText.exec(text) ?? [];
  const [, first, second] = pair.exec(text) ?? [];
  const [lat, lon] = [Number(y ?? first), Number(x ?? second)];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/** The readers of a point's two numbers. What is wrong with it is said once, by the first. */
export const pointReaders: Readonly<Record<"lat" | "lon", CellReader>> = {
  lat: (text) => {
    if (text.trim() === "") return { value: null };
    const point = readPoint(text.trim());
    if (!point) return { code: "not-a-point" };
    // Where a program knows no place it writes zero twice: a spot in the Atlantic.
    if (isNowhere(point)) return { value: null, sign: text, warning: "impossible-value" };
    return { value: point.lat };
  },
  lon: (text) => {
    const point = readPoint(text.trim());
    return { value: point && !isNowhere(point) ? point.lon : null };
  },
};

function isNowhere({ lat, lon }: Point): boolean {
  return lat === 0 && lon === 0;
}
