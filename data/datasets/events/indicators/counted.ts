import { groupBy } from "./group.ts";
import type { Shown } from "./shown.ts";

/**
 * Why a row is not added to the others: `part` of a row that covers more, the same performance
 * `listed-twice` (a row for its start and one for its end, or one for each type), or counted by
 * `another-method` that says less (an estimate beside tickets).
 */
export type LeftOut = "part" | "listed-twice" | "another-method";

export type Counted = {
  /** The rows that may be added, kind by kind. */
  readonly rows: readonly Shown[];
  readonly leftOut: readonly { readonly row: Shown; readonly why: LeftOut; readonly by: Shown }[];
};

/** Settles which rows count; the order is that of what says most. */
export function countedOf(all: readonly Shown[]): Counted {
  const leftOut: { row: Shown; why: LeftOut; by: Shown }[] = [];
  const without = (rows: readonly Shown[], why: LeftOut, found: ReadonlyMap<Shown, Shown>): Shown[] => {
    for (const [row, by] of found) leftOut.push({ row, why, by });
    return rows.filter((row) => !found.has(row));
  };
  const outer = without(all, "part", partsOf(all));
  const once = without(outer, "listed-twice", new Map([...twinsOf(outer), ...typesOf(outer)]));
  const rows = without(once, "another-method", weakerOf(once));
  return { rows, leftOut };
}

const width = { performance: 0, day: 1, month: 2, year: 3 } as const;

/** A row of a month holds its days, one of a whole festival its evenings. */
function partsOf(rows: readonly Shown[]): Map<Shown, Shown> {
  const found = new Map<Shown, Shown>();
  for (const group of groupBy(rows, ({ what, kind }) => JSON.stringify([what, kind])).values()) {
    const wide = group.filter((row) => row.performance === null);
    for (const row of group) {
      const holder = wide.find((each) => each !== row && isHeldBy(row, each));
      if (holder) found.set(row, holder);
    }
  }
  return found;
}

function isHeldBy(row: Shown, whole: Shown): boolean {
  const fits = (one: string | null, all: string | null): boolean => all === null || one === all;
  const isLonger = whole.from < row.from || whole.to > row.to;
  return (
    (width[whole.covers] > width[row.covers] || (width[whole.covers] === width[row.covers] && isLonger)) &&
    whole.from <= row.from &&
    whole.to >= row.to &&
    fits(row.venue, whole.venue) &&
    fits(row.edition, whole.edition) &&
    fits(row.startsAt, whole.startsAt)
  );
}

/** Equal by chance is one in some; a list that does so nearly everywhere does it by its making. */
const nearlyAll = 0.8;
const enough = 3;

/** The later row of each pair, where a list gives performances with the time they start and end. */
function twinsOf(rows: readonly Shown[]): Map<Shown, Shown> {
  const timed = rows.filter(({ startsAt, attendance }) => startsAt !== null && attendance !== null);
  const groups = groupBy(timed, (row) =>
    JSON.stringify([...sameOf(row), row.performance, row.genre, row.attendance]),
  );
  const pairs = [...groups.values()].filter((group) => group.length === 2);
  const share = timed.length === 0 ? 0 : (2 * pairs.length) / timed.length;
  if (share < nearlyAll || pairs.length < enough) return new Map();
  return new Map(
    pairs.flatMap((pair) => {
      const [first, last] = pair.toSorted((a, b) => ((a.startsAt ?? "") < (b.startsAt ?? "") ? -1 : 1));
      return first && last ? [[last, first] as const] : [];
    }),
  );
}

/** All rows but the first of a performance that is listed once for each of its types. */
function typesOf(rows: readonly Shown[]): Map<Shown, Shown> {
  const typed = rows.filter(({ genre, attendance }) => genre !== null && attendance !== null);
  const groups = groupBy(typed, (row) => JSON.stringify([...sameOf(row), row.performance, row.startsAt]));
  const several = [...groups.values()].filter((group) => group.length > 1);
  const alike = several.filter((group) => new Set(group.map(({ attendance }) => attendance)).size === 1);
  if (alike.length < enough || alike.length / several.length < nearlyAll) return new Map();
  return new Map(
    alike.flatMap(([first, ...others]) => (first ? others.map((row) => [row, first] as const) : [])),
  );
}

function sameOf({ what, edition, venue, from, kind, method }: Shown): (string | null)[] {
  return [what, edition, venue, from, kind, method];
}

const methods = ["tickets", "counter", "estimate"] as const;

/** Of one performance counted in several ways, the ways that say less. */
function weakerOf(rows: readonly Shown[]): Map<Shown, Shown> {
  const rank = ({ method }: Shown): number => {
    const at = methods.findIndex((each) => each === method);
    return at < 0 ? methods.length : at;
  };
  const groups = groupBy(rows, (row) =>
    JSON.stringify([
      ...[row.what, row.edition, row.performance, row.venue, row.from, row.to],
      ...[row.startsAt, row.covers, row.genre, row.kind],
    ]),
  );
  const found = new Map<Shown, Shown>();
  for (const group of groups.values()) {
    // A count that was not made is none, however good its method.
    const known = group.filter(({ attendance }) => attendance !== null);
    const [best] = (known.length > 0 ? known : group).toSorted((a, b) => rank(a) - rank(b));
    for (const row of group) if (best && row !== best) found.set(row, best);
  }
  return found;
}
