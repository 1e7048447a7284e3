import { groupBy } from "./group.ts";

/** What an overlap is told by: whose figures, what they are about, and the days they cover. */
export type Spanned = {
  readonly channel: string;
  readonly about: readonly (string | null)[];
  readonly from: string | null;
  readonly to: string | null;
};

/**
 * Rows that tell of the same ads and days more than once, by place. `parts`: a part of another row, by
 * which it is told already. `clashes`: rows of which neither holds the other, so that they can neither
 * be added nor left out.
 */
export type Overlaps = {
  readonly parts: ReadonlyMap<number, number>;
  readonly clashes: ReadonlyMap<number, number>;
};

type Placed = { readonly at: number; readonly from: string; readonly to: string };
type Shape = { readonly dims: readonly number[]; readonly rows: readonly number[] };

/**
 * Finds the rows of each channel that overlap. One row holds another if it is about the same or about
 * all of it, and its days are as many or more; rows without days are of all time. Work grows with the
 * rows, not with their pairs: rows meet only where what both name is the same.
 */
export function overlapsOf(rows: readonly Spanned[]): Overlaps {
  const parts = new Map<number, number>();
  const clashes = new Map<number, number>();
  const channels = groupBy([...rows.keys()], (at) => rows[at]?.channel ?? "");
  for (const channel of channels.values()) {
    const shapes = shapesOf(channel, rows);
    for (const outer of shapes)
      for (const inner of shapes) if (isWithin(outer, inner)) findParts(outer, inner, rows, parts);
    const whole = shapes.map((shape) => ({ ...shape, rows: shape.rows.filter((at) => !parts.has(at)) }));
    for (const [first, one] of whole.entries())
      for (const other of whole.slice(first)) findClashes(one, other, rows, clashes);
  }
  return { parts, clashes };
}

/** Rows by which of the columns they name. */
function shapesOf(places: readonly number[], rows: readonly Spanned[]): Shape[] {
  const named = (at: number): number[] =>
    (rows[at]?.about ?? []).flatMap((value, dim) => (value === null ? [] : [dim]));
  const groups = groupBy(places, (at) => named(at).join());
  return [...groups.values()].map((some) => ({ dims: named(some[0] ?? 0), rows: some }));
}

function isWithin(outer: Shape, inner: Shape): boolean {
  return outer.dims.every((dim) => inner.dims.includes(dim));
}

function keyOf(row: Spanned | undefined, dims: readonly number[]): string {
  return JSON.stringify(dims.map((dim) => row?.about[dim]));
}

function place(rows: readonly Spanned[], at: number): Placed {
  return { at, from: rows[at]?.from ?? "", to: rows[at]?.to ?? "9999" };
}

/** The places of a shape by what they have in these columns. */
function byKey({ rows: places }: Shape, dims: readonly number[], rows: readonly Spanned[]) {
  return groupBy(
    places.map((at) => place(rows, at)),
    ({ at }) => keyOf(rows[at], dims),
  );
}

function findParts(outer: Shape, inner: Shape, rows: readonly Spanned[], parts: Map<number, number>): void {
  const outers = byKey(outer, outer.dims, rows);
  const isSame = outer === inner;
  for (const at of inner.rows) {
    if (parts.has(at)) continue;
    const { from, to } = place(rows, at);
    const holder = outers.get(keyOf(rows[at], outer.dims))?.find(
      (each) =>
        each.at !== at &&
        each.from <= from &&
        each.to >= to &&
        // Of two that say the same the first stands.
        (!isSame || each.from < from || each.to > to || each.at < at),
    );
    if (holder) parts.set(at, holder.at);
  }
}

function findClashes(one: Shape, other: Shape, rows: readonly Spanned[], clashes: Map<number, number>): void {
  const shared = one.dims.filter((dim) => other.dims.includes(dim));
  const others = byKey(other, shared, rows);
  for (const [key, some] of byKey(one, shared, rows)) {
    const met = others.get(key);
    if (met) meet(some, one === other ? null : met, clashes);
  }
}

/** Walks both lists by their first day; rows meet while one has not ended. */
function meet(some: readonly Placed[], met: readonly Placed[] | null, clashes: Map<number, number>): void {
  const walk = [
    ...some.map((each) => ({ ...each, side: 0 })),
    ...(met ?? []).map((each) => ({ ...each, side: 1 })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at));
  const last: (Placed | undefined)[] = [undefined, undefined];
  for (const each of walk) {
    const before = last[met === null ? 0 : 1 - each.side];
    if (before && before.to >= each.from) {
      clashes.set(each.at, before.at);
      clashes.set(before.at, each.at);
    }
    const own = last[each.side];
    if (!own || each.to > own.to) last[each.side] = each;
  }
}
