import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countedOf } from "./counted.ts";
import { groupBy } from "./group.ts";
import { askShown, inOrder, isAsked, yearOf, type Shown } from "./shown.ts";
import { performances } from "./splits.compute.ts";

/** How the events of a year are spread over places. */
export async function spreadOverPlaces(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rows = countedOf((await askShown(ask)).filter(isAsked(asked))).rows.filter(
    (row) => asked["year"] === undefined || yearOf(row) === Number(asked["year"]),
  );
  return [...groupBy(rows, (row) => String(yearOf(row))).values()]
    .flatMap((ofYear): Row[] => {
      const [first] = ofYear;
      if (!first) return [];
      const placed = ofYear.filter(({ venue }) => venue !== null);
      const venues = [...groupBy(placed, ({ venue }) => venue ?? "").entries()]
        .map(([venue, some]) => ({ venue, count: performances(some), zone: some[0]?.zone ?? null }))
        .toSorted((a, b) => b.count - a.count || (a.venue < b.venue ? -1 : 1));
      const zoned = ofYear.filter(({ zone }) => zone !== null);
      const [largest, known, all] = [venues[0], performances(zoned), performances(placed)];
      const inZone = (rows: readonly Shown[], zone: string) => rows.filter((row) => row.zone === zone);
      return [
        {
          year: yearOf(first),
          places: venues.length,
          rural_places: venues.filter(({ zone }) => zone === "countryside").length,
          performances: performances(ofYear),
          share_centre: known === 0 ? null : performances(inZone(zoned, "old-centre")) / known,
          share_countryside: known === 0 ? null : performances(inZone(zoned, "countryside")) / known,
          largest: largest?.venue ?? null,
          share_largest: largest && all > 0 ? largest.count / all : null,
          unplaced: performances(ofYear) - all,
        },
      ];
    })
    .toSorted(inOrder("year"));
}

/** Which events of a year are new, which returned and which were held the year before but not now. */
export async function newAndReturning(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rows = (await askShown(ask)).filter(isAsked(asked));
  const years = [...new Set(rows.map(yearOf))].toSorted((a, b) => a - b);
  const heldIn = new Map(
    [...groupBy(rows, ({ what }) => what)].map(
      ([what, some]) => [what, [...new Set(some.map(yearOf))]] as const,
    ),
  );
  return years
    .filter((year) => asked["year"] === undefined || year === Number(asked["year"]))
    .flatMap((year): Row[] => {
      const hasPast = years.includes(year - 1);
      return [...heldIn].flatMap(([event, held]): Row[] => {
        const standing = held.includes(year)
          ? held.some((each) => each < year)
            ? "returning"
            : hasPast
              ? "new"
              : "unknown"
          : held.includes(year - 1)
            ? "not-held"
            : null;
        const last =
          held
            .filter((each) => each < year)
            .toSorted((a, b) => a - b)
            .at(-1) ?? null;
        return standing === null
          ? []
          : [{ year, event, standing, last_held: last === null ? null : String(last) }];
      });
    })
    .toSorted(inOrder("year", "standing", "event"));
}

/** The rows that are not added to the others, and why. */
export async function rowsLeftOut(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const { leftOut } = countedOf((await askShown(ask)).filter(isAsked(asked)));
  return leftOut
    .filter(({ row }) => asked["year"] === undefined || yearOf(row) === Number(asked["year"]))
    .map(({ row, why, by }): Row => ({
      ...{ event: row.what, from: row.from, kind: row.kind, attendance: row.attendance, why },
      ...{ file: row.file, line: row.line, other_file: by.file, other_line: by.line },
    }))
    .toSorted(inOrder("file", "line"));
}
