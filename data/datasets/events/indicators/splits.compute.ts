import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countedOf } from "./counted.ts";
import { groupBy } from "./group.ts";
import { classesOf, classOf } from "./season.ts";
import { askShown, inOrder, isAsked, sumOf, yearOf, type Shown } from "./shown.ts";

/** Events and attendance of each year by class of month. */
export async function byClass(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const classes = classesOf(asked);
  return split(ask, asked, "class", (row) => classOf(row, classes));
}

/** Events and attendance of each year by zone. */
export async function byZone(ask: AskRoom, asked: Asked): Promise<Row[]> {
  return split(ask, asked, "zone", ({ zone }) => zone);
}

/**
 * Of all kinds of people together only events and performances are told, once each; attendance stands
 * by kind and is never added over kinds.
 */
async function split(
  ask: AskRoom,
  asked: Asked,
  name: string,
  partOf: (row: Shown) => string | null,
): Promise<Row[]> {
  const rows = countedOf((await askShown(ask)).filter(isAsked(asked))).rows.filter(
    (row) => asked["year"] === undefined || yearOf(row) === Number(asked["year"]),
  );
  const years = groupBy(rows, (row) => String(yearOf(row)));
  return [...years.values()]
    .flatMap((ofYear) => {
      const year = ofYear[0] ? yearOf(ofYear[0]) : null;
      const kinds = [...groupBy(ofYear, ({ kind }) => JSON.stringify(kind)).values()];
      return [
        ...partsOf(ofYear, partOf, performances).map((part) => ({
          ...part,
          kind: null,
          attendance: null,
          share: null,
        })),
        ...kinds.flatMap((some) =>
          some[0]?.kind === null
            ? []
            : partsOf(some, partOf, performances).map((part) => ({ ...part, kind: some[0]?.kind ?? null })),
        ),
      ].map(({ part, ...told }) => ({ year, [name]: part, ...told }));
    })
    .toSorted(inOrder("year", "kind", name));
}

type Part = {
  readonly part: string | null;
  readonly events: number;
  readonly performances: number;
  readonly share_events: number | null;
  readonly attendance: number | null;
  readonly share: number | null;
  readonly not_counted: number;
};

function partsOf(
  rows: readonly Shown[],
  partOf: (row: Shown) => string | null,
  many: (rows: readonly Shown[]) => number,
): Part[] {
  const all = many(rows);
  const total = sumOf(rows.map(({ attendance }) => attendance));
  return [...groupBy(rows, (row) => JSON.stringify(partOf(row))).values()].flatMap((group): Part[] => {
    const [first] = group;
    if (!first) return [];
    const attendance = sumOf(group.map((row) => row.attendance));
    return [
      {
        part: partOf(first),
        events: new Set(group.map(({ what }) => what)).size,
        performances: many(group),
        share_events: all === 0 ? null : many(group) / all,
        attendance,
        share: attendance === null || total === null || total === 0 ? null : attendance / total,
        not_counted: group.filter((row) => row.attendance === null).length,
      },
    ];
  });
}

/** Performances, however many kinds of people were counted at each. */
export function performances(rows: readonly Shown[]): number {
  return new Set(rows.map(performanceOf)).size;
}

export function performanceOf(row: Shown): string {
  return JSON.stringify([
    ...[row.what, row.edition, row.performance, row.venue],
    ...[row.from, row.to, row.startsAt, row.genre],
  ]);
}
