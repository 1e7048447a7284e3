import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countedOf } from "./counted.ts";
import { groupBy } from "./group.ts";
import { askShown, inOrder, isAsked, sumOf, yearOf, type Shown } from "./shown.ts";
import { performanceOf } from "./splits.compute.ts";

/** One performance with its visitors and its money, which may stand in rows of different kinds. */
type Priced = {
  readonly what: string;
  readonly year: number;
  readonly ticketed: string | null;
  readonly visitors: number | null;
  readonly cost: number | null;
  readonly income: number | null;
};

/** What a visitor of each event cost, and of all together; sum over sum, of performances with both. */
export async function costPerVisitor(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const { kind: _kind, ...narrowing } = asked;
  const rows = countedOf((await askShown(ask)).filter(isAsked(narrowing))).rows;
  const priced = [...groupBy(rows, performanceOf).values()]
    .flatMap(price)
    .filter(({ year }) => asked["year"] === undefined || year === Number(asked["year"]));
  const years = groupBy(priced, ({ year }) => String(year));
  return [...years.values()]
    .flatMap((ofYear) => [
      ...[...groupBy(ofYear, ({ what }) => what).values()].flatMap((some) =>
        tell(some, some[0]?.what ?? null, null),
      ),
      ...[...groupBy(ofYear, ({ ticketed }) => JSON.stringify(ticketed)).values()].flatMap((some) =>
        tell(some, null, some[0]?.ticketed ?? null),
      ),
    ])
    .toSorted(inOrder("year", "event", "ticketed"));
}

function price(rows: readonly Shown[]): Priced[] {
  const [first] = rows;
  if (!first) return [];
  const most = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
  };
  return [
    {
      what: first.what,
      year: yearOf(first),
      ticketed: rows.map(({ ticketed }) => ticketed).find((each) => each !== null) ?? null,
      visitors: sumOf(rows.filter(({ kind }) => kind === "visitors").map(({ attendance }) => attendance)),
      // The cost of a performance may be repeated beside each kind of people: it is one cost.
      cost: most(rows.map(({ cost }) => cost)),
      income: most(rows.map(({ income }) => income)),
    },
  ];
}

function tell(some: readonly Priced[], event: string | null, ticketed: string | null): Row[] {
  const [first] = some;
  if (!first) return [];
  const both = some.filter(({ cost, visitors }) => cost !== null && visitors !== null);
  const [cost, visitors] = [sumOf(both.map((each) => each.cost)), sumOf(both.map((each) => each.visitors))];
  const free = new Set(some.map((each) => each.ticketed));
  return [
    {
      year: first.year,
      event,
      ticketed: event === null ? ticketed : free.size === 1 ? first.ticketed : null,
      cost,
      visitors,
      cost_per_visitor: cost === null || visitors === null || visitors === 0 ? null : cost / visitors,
      income: sumOf(both.map((each) => each.income)),
      performances: both.length,
      left_out: some.length - both.length,
      reason: both.length === 0 ? "not-both" : visitors === 0 ? "no-visitors" : null,
    },
  ];
}

/** How full the places were: visitors over the capacity of the performances that have both. */
export async function capacityUse(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rows = countedOf((await askShown(ask)).filter(isAsked(asked))).rows.filter(
    (row) =>
      row.kind === "visitors" &&
      (row.seated !== null || row.standing !== null) &&
      (asked["year"] === undefined || yearOf(row) === Number(asked["year"])),
  );
  return [...groupBy(rows, (row) => JSON.stringify([yearOf(row), row.venue])).values()]
    .flatMap((group): Row[] => {
      const [first] = group;
      if (!first) return [];
      const use = (capacity: (row: Shown) => number | null) => {
        const both = group.filter((row) => row.attendance !== null && (capacity(row) ?? 0) > 0);
        const room = sumOf(both.map(capacity));
        return room === null ? null : (sumOf(both.map(({ attendance }) => attendance)) ?? 0) / room;
      };
      // Seats where people sit: a hall has two capacities, and only one of them is in use.
      const sits = (row: Shown): boolean =>
        row.seated !== null && (row.standing === null || row.ticketed === "yes");
      return [
        {
          year: yearOf(first),
          venue: first.venue,
          performances: group.length,
          counted: group.filter(({ attendance }) => attendance !== null).length,
          attendance: sumOf(group.map(({ attendance }) => attendance)),
          share_seated: use(({ seated }) => seated),
          share_standing: use(({ standing }) => standing),
          share_used: use((row) => (sits(row) ? row.seated : row.standing)),
        },
      ];
    })
    .toSorted(inOrder("year", "venue"));
}
