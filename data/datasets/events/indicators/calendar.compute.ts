import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countedOf } from "./counted.ts";
import { groupBy } from "./group.ts";
import { addDays, classesOf, classOf } from "./season.ts";
import { askShown, inOrder, isAsked, sumOf, yearOf, type Shown } from "./shown.ts";
import { performanceOf } from "./splits.compute.ts";

/** One performance, of whichever kinds of people were counted at it. */
type Entry = { readonly row: Shown; readonly rows: readonly Shown[] };

async function askEntries(ask: AskRoom, asked: Asked): Promise<Entry[]> {
  // A museum's month is no event that others could clash with.
  const rows = countedOf((await askShown(ask)).filter(isAsked(asked))).rows.filter(
    (row) =>
      row.covers !== "month" &&
      row.covers !== "year" &&
      (asked["year"] === undefined || yearOf(row) === Number(asked["year"])),
  );
  return [...groupBy(rows, performanceOf).values()]
    .flatMap((some): Entry[] => (some[0] ? [{ row: some[0], rows: some }] : []))
    .toSorted(({ row: a }, { row: b }) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : a.what < b.what ? -1 : 1,
    );
}

/** The events of the year in order, and which of them fall on the same days in the same zone. */
export async function calendarOfEvents(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const classes = classesOf(asked);
  const entries = await askEntries(ask, asked);
  return entries.map(({ row, rows }) => {
    const others = entries
      .filter(({ row: other }) => other.what !== row.what && isClash(row, other))
      .map(({ row: other }) => other.what);
    const clashing = [...new Set(others)];
    return {
      ...{ event: row.what, from: row.from, to: row.to, starts_at: row.startsAt, venue: row.venue },
      ...{ zone: row.zone, area: row.area, class: classOf(row, classes) },
      visitors: sumOf(rows.filter(({ kind }) => kind === "visitors").map(({ attendance }) => attendance)),
      packages: sumOf(rows.map(({ packages }) => packages)),
      clashes: clashing.length,
      clashes_with: clashing.length === 0 ? null : clashing.join(", "),
    };
  });
}

/** On the same days in the same zone: the same people are asked to two places. */
function isClash(a: Shown, b: Shown): boolean {
  return a.zone !== null && a.zone === b.zone && a.from <= b.to && b.from <= a.to;
}

/** Stretches without an event between the first and the last of each year. */
export async function gapsOfCalendar(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const classes = classesOf(asked);
  const least = Number(asked["least_days"]);
  const years = groupBy(await askEntries(ask, asked), ({ row }) => String(yearOf(row)));
  return [...years.entries()]
    .flatMap(([year, entries]) => {
      const gaps: Row[] = [];
      let busy: string | undefined;
      for (const { row } of entries) {
        if (busy !== undefined && row.from > busy) {
          const [first, last] = [addDays(busy, 1), addDays(row.from, -1)];
          const days = (Date.parse(row.from) - Date.parse(busy)) / 86_400_000 - 1;
          const span = { from: first, to: last };
          if (days >= least)
            gaps.push({
              year: Number(year),
              first_day: first,
              last_day: last,
              days,
              class: classOf(span, classes),
            });
        }
        if (busy === undefined || row.to > busy) busy = row.to;
      }
      return gaps;
    })
    .toSorted(inOrder("year", "first_day"));
}
