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
 * all of it, and its days are as many or more; rows without days are of all time. Rows
 * meet only where what both name is the same, so that few are compared with each other.
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

/**
 * Finds for each row one of the others whose days meet its own: of those that begin no later than it
 * ends, the one that ends last.
 *
 * @param met the others; null where the rows meet among themselves
 */
function meet(some: readonly Placed[], met: readonly Placed[] | null, clashes: Map<number, number>): void {
  const isSame = met === null;
  const own = inOrder(some);
  const others = isSame ? own : inOrder(met);
  const find = (each: Placed, among: Ordered): number | undefined => {
    const count = lastBefore(among.rows, each.to);
    const { at, to } = among.latest[count] ?? each;
    if (at !== each.at) return to >= each.from ? at : undefined;
    // It ends last itself: one that begins meanwhile meets it, and so may one that began before.
    return among.rows.find((row) => row.at !== at && row.from <= each.to && row.to >= each.from)?.at;
  };
  for (const each of own.rows) {
    const other = find(each, others);
    if (other !== undefined) clashes.set(each.at, other);
  }
  if (isSame) return;
  for (const each of others.rows) {
    const other = find(each, own);
    if (other !== undefined) clashes.set(each.at, other);
  }
}

/** The place of the last row that begins no later than a day; -1 if there is none. */
function lastBefore(rows: readonly Placed[], day: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.from ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Rows by their first day, and up to each of them the one that ends last. */
type Ordered = { readonly rows: readonly Placed[]; readonly latest: readonly Placed[] };

function inOrder(some: readonly Placed[]): Ordered {
  const rows = some.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at));
  let last: Placed | undefined;
  const latest = rows.map((row) => (last = last && last.to >= row.to ? last : row));
  return { rows, latest };
}
