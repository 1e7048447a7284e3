import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countedOf } from "./counted.ts";
import { groupBy } from "./group.ts";
import { askShown, inOrder, isAsked, sumOf, yearOf, type Shown } from "./shown.ts";

/** One event in one year, of one kind of people. */
export type Held = {
  readonly event: string;
  readonly year: number;
  readonly kind: string | null;
  readonly performances: number;
  readonly counted: number;
  /** Of the performances that were counted; null if none was. */
  readonly attendance: number | null;
  readonly planned: number | null;
  readonly method: string | null;
  readonly rows: readonly Shown[];
};

/** Every event of every year, the kinds of people apart. */
export async function askHeld(ask: AskRoom, asked: Asked): Promise<Held[]> {
  const { rows } = countedOf((await askShown(ask)).filter(isAsked(asked)));
  const groups = groupBy(rows, (row) => JSON.stringify([row.what, yearOf(row), row.kind]));
  return [...groups.values()].flatMap((group): Held[] => {
    const [first] = group;
    if (!first) return [];
    const known = group.filter(({ attendance }) => attendance !== null);
    const methods = [...new Set(known.map(({ method }) => method))];
    return [
      {
        event: first.what,
        year: yearOf(first),
        kind: first.kind,
        performances: group.length,
        counted: known.length,
        attendance: sumOf(group.map(({ attendance }) => attendance)),
        planned: sumOf(group.map(({ planned }) => planned)),
        method: methods.length > 1 ? "several" : (methods[0] ?? null),
        rows: group,
      },
    ];
  });
}

/** The mean of the three years before, of those in which the event was held and fully counted. */
export type Base = { readonly mean: number | null; readonly years: number };

export function baseOf({ event, year, kind }: Held, all: readonly Held[]): Base {
  const before = all.filter(
    (each) =>
      each.event === event &&
      each.kind === kind &&
      each.year < year &&
      each.year >= year - 3 &&
      isWhole(each),
  );
  const sum = sumOf(before.map(({ attendance }) => attendance));
  return { mean: sum === null ? null : sum / before.length, years: before.length };
}

/** Whether every performance was counted: a part of an event is no like for like. */
export function isWhole({ performances, counted }: Held): boolean {
  return counted === performances;
}

/** What may be said of an attendance beside its base. */
export function judge(attendance: number | null, base: Base, rise: number): Row {
  const target = base.mean === null ? null : base.mean * (1 + rise);
  const change =
    attendance === null || base.mean === null || base.mean === 0 ? null : attendance / base.mean - 1;
  const status =
    attendance === null
      ? "not-counted"
      : base.years === 0 || target === null
        ? "no-baseline"
        : base.years < 3
          ? "base-incomplete"
          : attendance >= target - 1e-9
            ? "reached"
            : "not-reached";
  return { base: base.mean, base_years: base.years, change, target, status };
}

/** Attendance of each event in each year, beside its own three years before. */
export async function attendanceOfEvents(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rise = Number(asked["target_change"]);
  const all = await askHeld(ask, asked);
  return all
    .filter(({ year }) => asked["year"] === undefined || year === Number(asked["year"]))
    .map((held): Row => {
      const { rows: _rows, ...told } = held;
      const attendance = isWhole(held) ? held.attendance : null;
      const judged = judge(attendance, baseOf(held, all), rise);
      return {
        ...told,
        ...judged,
        planned_ratio:
          attendance === null || held.planned === null || held.planned === 0
            ? null
            : attendance / held.planned,
        coarse: isCoarse(held, judged) ? "yes" : null,
      };
    })
    .toSorted(inOrder("event", "year", "kind"));
}

/** An estimate rounded to more than the rise that is wanted cannot show it. */
function isCoarse({ method, rows }: Held, { base, target }: Row): boolean {
  if (method !== "estimate" || typeof base !== "number" || typeof target !== "number") return false;
  const step = [1000, 500, 100, 50, 10].find((each) =>
    rows.every(({ attendance }) => attendance !== null && attendance % each === 0),
  );
  return step !== undefined && step * rows.length > target - base;
}

/** The same events in all four years: the only ones whose sums may be compared. */
export async function basketOfEvents(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rise = Number(asked["target_change"]);
  const all = await askHeld(ask, asked);
  const groups = groupBy(all, ({ year, kind }) => JSON.stringify([year, kind]));
  return [...groups.values()]
    .flatMap((held): Row[] => {
      const [first] = held;
      if (!first || (asked["year"] !== undefined && first.year !== Number(asked["year"]))) return [];
      const bases = held.map((each) => ({ each, base: baseOf(each, all) }));
      const basket = bases.filter(({ each, base }) => isWhole(each) && base.years === 3);
      const attendance = sumOf(basket.map(({ each }) => each.attendance));
      const mean = sumOf(basket.map(({ base }) => base.mean));
      const judged = judge(attendance, { mean, years: basket.length > 0 ? 3 : 0 }, rise);
      const { year, kind } = first;
      const status = basket.length === 0 ? "no-baseline" : (judged["status"] ?? null);
      return [
        {
          year,
          kind,
          events: basket.length,
          left_out: held.length - basket.length,
          attendance,
          ...judged,
          status,
        },
      ];
    })
    .toSorted(inOrder("year", "kind"));
}
