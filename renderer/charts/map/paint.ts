import type { Base } from "./ground.ts";
import { circlePath, type Mark } from "./keys.ts";
import type { Letters, Pen } from "./pen.ts";
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
export function paintMap(pen: Pen, scene: Scene, view: View, size: Size): void {
  const { line, context } = pen.palette;
  if (scene.base)
    pen.ground(
      scene.base,
      view,
      size,
      { fill: line, stroke: context, width: 0.75 },
      { stroke: context, width: 1.25 },
    );
  if (scene.layer === "streets") paintStreets(pen, scene, view, size);
  else paintPoints(pen, scene, view, size);
  paintScale(pen, scene, view, size);
}

type Kind = { readonly e: Float64Array; readonly n: Float64Array; readonly seen: Float64Array };

const sorted = new WeakMap<readonly Point[], ReadonlyMap<string, Kind>>();

/** The places of each kind, sorted out once and not at every frame. */
function kindsOf(points: readonly Point[]): ReadonlyMap<string, Kind> {
  const known = sorted.get(points);
  if (known) return known;
  const kinds = new Map<string, Kind>();
  for (const id of new Set(points.map(({ kind }) => kind))) {
    const own = points.filter(({ kind }) => kind === id);
    kinds.set(id, {
      e: Float64Array.from(own, ({ e }) => e),
      n: Float64Array.from(own, ({ n }) => n),
      seen: new Float64Array(2 * own.length),
    });
  }
  sorted.set(points, kinds);
  return kinds;
}

function paintPoints(pen: Pen, scene: Scene, view: View, size: Size): void {
  // Seen from far each shape is smaller, so that a street stays a row of them; in steps, so that each
  // size is drawn once.
  const shrink = Math.round(20 * Math.min(1.25, Math.max(0.55, 0.5 + view.scale / 1.6))) / 20;
  const kinds = kindsOf(scene.points);
  for (const mark of scene.marks.toReversed()) {
    const own = kinds.get(mark.id);
    if (!own) continue;
    const sized = { ...mark, size: mark.size * shrink };
    pen.stamps(sized, own.seen, placeInSight(own, view, size, sized.size + 2));
  }
  for (const id of [scene.hovered, scene.chosen]) {
    const point = id === null ? undefined : scene.points.find((each) => each.id === id);
    if (point) ring(pen, toScreen(point, view, size), 13);
  }
}

/** Puts where those in sight are drawn into `seen`, and says how many they are. */
function placeInSight({ e, n, seen }: Kind, view: View, { width, height }: Size, margin: number): number {
  let count = 0;
  for (let at = 0; at < e.length; at += 1) {
    const x = width / 2 + ((e[at] ?? 0) - view.e) * view.scale;
    const y = height / 2 - ((n[at] ?? 0) - view.n) * view.scale;
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) continue;
    seen[2 * count] = x;
    seen[2 * count + 1] = y;
    count += 1;
  }
  return count;
}

function paintStreets(pen: Pen, scene: Scene, view: View, size: Size): void {
  const { palette } = pen;
  const most = Math.max(1, ...scene.streets.map(({ units }) => units));
  const streets = scene.streets
    .toSorted((a, b) => b.units - a.units)
    .map((street) => ({ ...street, ...toScreen(street, view, size), radius: radiusOf(street.units, most) }))
    .filter(({ x, y }) => x >= -80 && y >= -80 && x <= size.width + 80 && y <= size.height + 80);
  for (const { id, x, y, radius, vacant, units } of streets) {
    pen.path(circlePath(radius), x, y, { fill: palette.seaPale });
    if (vacant > 0) pen.path(slice(radius, vacant / units), x, y, { fill: palette.worse });
    pen.path(circlePath(radius), x, y, { stroke: palette.card, width: 1.5 });
    if (id === scene.chosen || id === scene.hovered) ring(pen, { x, y }, radius + 4);
  }
  const letters: Letters = {
    ...{ size: 12, weight: 500, color: palette.ink, align: "center", halo: palette.card },
  };
  const taken: { x: number; y: number; width: number }[] = [];
  for (const { label, x, y, radius } of streets) {
    const below = y + radius + 14;
    const width = pen.widthOf(label, letters);
    // A name that would lie over another is left to the list.
    if (
      taken.some(
        (each) => Math.abs(each.y - below) < 15 && Math.abs(each.x - x) < (each.width + width) / 2 + 6,
      )
    )
      continue;
    taken.push({ x, y: below, width });
    pen.words(label, x, below, letters);
  }
}

/** From twelve o'clock on, as a clock runs: how much of the street stands empty. */
function slice(radius: number, share: number): string {
  if (share >= 1) return circlePath(radius);
  const angle = share * 2 * Math.PI;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)].map((part) => part.toFixed(2));
  const r = radius.toFixed(2);
  return `M0,0L0,-${r}A${r},${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x},${y}Z`;
}

export function radiusOf(units: number, most: number): number {
  return 7 + 19 * Math.sqrt(units / most);
}

function ring(pen: Pen, { x, y }: { readonly x: number; readonly y: number }, radius: number): void {
  pen.path(circlePath(radius), x, y, { stroke: pen.palette.card, width: 4.5 });
  pen.path(circlePath(radius), x, y, { stroke: pen.palette.ink, width: 2.25 });
}

function paintScale(pen: Pen, { metres }: Scene, view: View, { height }: Size): void {
  const { palette } = pen;
  const bar = scaleBar(view, 120);
  const [left, bottom] = [14, height - 14];
  const path = `M0,-6V0H${bar.pixels.toFixed(1)}V-6`;
  pen.path(path, left, bottom, { stroke: palette.card, width: 4 });
  pen.path(path, left, bottom, { stroke: palette.soft, width: 1.5 });
  pen.words(metres(bar.metres), left + bar.pixels + 6, bottom + 1, {
    ...{ size: 11, weight: 400, color: palette.soft, align: "left", halo: palette.card },
  });
}
