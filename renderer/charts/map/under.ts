import { radiusOf, type Point, type Street } from "./paint.ts";
import { toScreen, type Size, type View } from "./view.ts";

/** As near as a finger or a shaking hand gets, in pixels. */
const reachOfPoint = 11;

/** What lies under a point of the screen, the nearest first; null if nothing does. */
export function findUnder(
  all: readonly Point[] | readonly Street[],
  x: number,
  y: number,
  view: View,
  size: Size,
): string | null {
  const most = Math.max(1, ...all.map((each) => ("units" in each ? each.units : 0)));
  let [best, nearest] = [null as string | null, Infinity];
  for (const each of all) {
    const at = toScreen(each, view, size);
    const off = Math.hypot(at.x - x, at.y - y);
    const reach = "units" in each ? radiusOf(each.units, most) : reachOfPoint;
    if (off <= reach && off < nearest) [best, nearest] = [each.id, off];
  }
  return best;
}
