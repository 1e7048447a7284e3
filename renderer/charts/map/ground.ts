import { toScreen, type Size, type View } from "./view.ts";

/** What lies under the points: chains of places in metres, each as e, n, e, n, ... */
export type Base = { readonly areas: readonly Float64Array[]; readonly lines: readonly Float64Array[] };

/** What draws a chain: a canvas, or what writes its path down. */
export type Trace = {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
};

type Bounds = {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

const known = new WeakMap<Float64Array, Bounds>();

/** Nearer than this to the place before, in pixels, a place makes no difference to the eye. */
const nearest = 0.6;

/** Traces the chains that can be seen; what lies outside of the picture costs nothing. */
export function traceChains(
  chains: readonly Float64Array[],
  trace: Trace,
  view: View,
  size: Size,
  closed: boolean,
): void {
  for (const chain of chains) {
    if (!isSeen(boundsOf(chain), view, size)) continue;
    let [lastX, lastY] = [NaN, NaN];
    for (let at = 0; at < chain.length; at += 2) {
      const { x, y } = toScreen({ e: chain[at] ?? 0, n: chain[at + 1] ?? 0 }, view, size);
      const isEnd = at === 0 || at === chain.length - 2;
      if (!isEnd && Math.abs(x - lastX) < nearest && Math.abs(y - lastY) < nearest) continue;
      if (at === 0) trace.moveTo(x, y);
      else trace.lineTo(x, y);
      [lastX, lastY] = [x, y];
    }
    if (closed) trace.closePath();
  }
}

function isSeen({ west, east, south, north }: Bounds, view: View, size: Size): boolean {
  const [low, high] = [
    toScreen({ e: west, n: south }, view, size),
    toScreen({ e: east, n: north }, view, size),
  ];
  return high.x >= 0 && low.x <= size.width && low.y >= 0 && high.y <= size.height;
}

function boundsOf(chain: Float64Array): Bounds {
  const before = known.get(chain);
  if (before) return before;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < chain.length; at += 2) {
    const [e = 0, n = 0] = [chain[at], chain[at + 1]];
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  const bounds = { west, east, south, north };
  known.set(chain, bounds);
  return bounds;
}
