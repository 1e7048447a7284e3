import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { diversity, funded, points, ranks, type Scored, type Weights } from "../../../statistics/scoring.ts";
import { countedOf } from "./counted.ts";
import { groupBy } from "./group.ts";
import { classesOf, outsidePeak } from "./season.ts";
import { askShown, inOrder, isAsked, sumOf, yearOf, type Shown } from "./shown.ts";
import { performanceOf } from "./splits.compute.ts";

export const criteria = ["centre", "off_season", "quality", "diversity"] as const;
type Criterion = (typeof criteria)[number];

/** What is asked for: an event with the money requested for it; several rows of it are one. */
type Application = { readonly row: Shown; readonly rows: readonly Shown[]; readonly requested: number };

async function askApplications(ask: AskRoom, asked: Asked): Promise<Application[]> {
  const rows = (await askShown(ask))
    .filter(isAsked(asked))
    .filter(
      (row) =>
        row.requested !== null && (asked["year"] === undefined || yearOf(row) === Number(asked["year"])),
    );
  return [...groupBy(rows, (row) => JSON.stringify([row.what, yearOf(row)])).values()].flatMap(
    (some): Application[] => {
      const [row] = some.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      // The request may be repeated in every row of the event: it is one.
      const requested = Math.max(...some.map((each) => each.requested ?? 0));
      return row ? [{ row, rows: some, requested }] : [];
    },
  );
}

/** The applications of each year in the order of their points, beside the order under the usual weights. */
export async function rankingOfApplications(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const usual = weightsIn(asked["usual_weights"]?.split(",").map(Number) ?? []);
  const own = weightsIn(criteria.map((each) => Number(asked[`weight_${each}`])));
  const budget = asked["budget"] === undefined ? null : Number(asked["budget"]);
  const years = groupBy(await askApplications(ask, asked), ({ row }) => String(yearOf(row)));
  return [...years.entries()]
    .flatMap(([year, applications]) => {
      const scores = scoresOf(applications, asked);
      const now = order(applications, scores, own, budget);
      const before = order(applications, scores, usual, budget);
      return applications.map(({ row, requested }, at): Row => ({
        year: Number(year),
        rank: now.ranks[at] ?? null,
        event: row.what,
        points: now.points[at] ?? null,
        ...scores[at],
        requested,
        funded: yesNo(now.funded[at]),
        usual_rank: before.ranks[at] ?? null,
        rank_change: places(before.ranks[at], now.ranks[at]),
        usual_funded: yesNo(before.funded[at]),
        reason: now.points[at] === null ? (missingIn(scores[at], own) ?? "no-weight") : null,
      }));
    })
    .toSorted(inOrder("year", "rank", "event"));
}

function order(
  applications: readonly Application[],
  scores: readonly Scored<Criterion>[],
  weights: Weights<Criterion>,
  budget: number | null,
) {
  const all = scores.map((each) => points(each, weights));
  const places = ranks(all);
  const asked = applications.map(({ requested }, at) => ({ rank: places[at] ?? null, requested }));
  return { points: all, ranks: places, funded: budget === null ? [] : funded(asked, budget) };
}

function scoresOf(applications: readonly Application[], asked: Asked): Scored<Criterion>[] {
  const classes = classesOf(asked);
  const genres = diversity(applications.map(({ row }) => row.genre));
  return applications.map(({ row, rows }, at) => ({
    centre: row.zone === null ? null : row.zone === "old-centre" ? 1 : 0,
    off_season: rows.reduce((sum, each) => sum + outsidePeak(each, classes), 0) / rows.length,
    quality: row.quality === null ? null : row.quality / 10,
    diversity: genres[at] ?? null,
  }));
}

function weightsIn(numbers: readonly number[]): Weights<Criterion> {
  const at = (place: number): number => Math.max(0, numbers[place] || 0);
  return { centre: at(0), off_season: at(1), quality: at(2), diversity: at(3) };
}

function missingIn(scored: Scored<Criterion> | undefined, weights: Weights<Criterion>): string | undefined {
  const missing = criteria.find((each) => weights[each] > 0 && scored?.[each] === null);
  return missing === undefined ? undefined : `no-${missing.replace("_", "-")}`;
}

/** How many places up; null where one of the orders has no place for it. */
function places(before: number | null | undefined, now: number | null | undefined): number | null {
  return typeof before === "number" && typeof now === "number" ? before - now : null;
}

function yesNo(answer: boolean | null | undefined): string | null {
  return answer === undefined || answer === null ? null : answer ? "yes" : "no";
}

/** What the co-funded events of each year were and brought: the yearly review. */
export async function reviewOfCofunding(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const classes = classesOf(asked);
  const rows = countedOf((await askShown(ask)).filter(isAsked(asked))).rows;
  const events = [...groupBy(rows, performanceOf).values()].flatMap((some) => {
    const given = some.map(({ cofunding }) => cofunding).filter((each) => each !== null && each > 0);
    const [row] = some;
    if (!row || given.length === 0) return [];
    const visitors = sumOf(
      some.filter(({ kind }) => kind === "visitors").map(({ attendance }) => attendance),
    );
    return [{ row, money: Math.max(...given.map(Number)), visitors }];
  });
  const years = groupBy(events, ({ row }) => String(yearOf(row)));
  return [...years.entries()]
    .filter(([year]) => asked["year"] === undefined || year === asked["year"])
    .map(([year, some]): Row => {
      const money = sumOf(some.map((each) => each.money)) ?? 0;
      // A mean over the money of those that tell it: an event without a zone is in no other zone.
      const share = (of: (row: Shown) => number | null): number | null => {
        const told = some.flatMap(({ row, money: given }) => {
          const part = of(row);
          return part === null ? [] : [{ part, given }];
        });
        const all = told.reduce((sum, { given }) => sum + given, 0);
        return all === 0 ? null : told.reduce((sum, { part, given }) => sum + part * given, 0) / all;
      };
      const isTold = ({ zone }: Shown) => zone !== null;
      const counted = some.filter(({ visitors }) => visitors !== null);
      const visitors = sumOf(counted.map((each) => each.visitors));
      return {
        year: Number(year),
        events: new Set(some.map(({ row }) => row.what)).size,
        cofunding: money,
        share_centre: share((row) => (isTold(row) ? (row.zone === "old-centre" ? 1 : 0) : null)),
        share_off_season: share((row) => outsidePeak(row, classes)),
        quality: share(({ quality }) => (quality === null ? null : quality / 10)),
        genres: new Set(some.flatMap(({ row }) => row.genre ?? [])).size,
        visitors,
        cofunding_per_visitor:
          visitors === null || visitors === 0
            ? null
            : (sumOf(counted.map((each) => each.money)) ?? 0) / visitors,
        not_counted: some.length - counted.length,
        no_zone: some.filter(({ row }) => !isTold(row)).length,
      };
    })
    .toSorted(inOrder("year"));
}
