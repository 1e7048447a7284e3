import { toRows, type Cell, type Columns, type Row } from "../kernel/columns.ts";
import type { Asked, AskRoom, FindIndicator, Indicator, Loaded } from "../kernel/indicator.ts";
import type { Month } from "../kernel/period.ts";
import { lastDay } from "../kernel/period.ts";
import { isAnswerable, readMeasure, type Condition, type Measure } from "./measurement.ts";
import { isSameActivity, nameKey } from "./names.ts";
import type { Target } from "./register.ts";

/** What the figures say, or why they say nothing. */
export type Measured =
  | {
      readonly value: number;
      /** Up to which day it holds; for something done the day it was. */
      readonly on: string;
      readonly rows: readonly Row[];
      readonly measure: Measure;
    }
  | { readonly missing: Silence };

/** Why the figures say nothing: a reason in `codes.ts`. */
export type Silence =
  | "dataset-not-loaded"
  | "no-matching-rows"
  | "only-demonstration"
  | "unknown-value"
  | "measure-unreadable"
  | "overlapping-rows"
  | "several-currencies"
  | "no-day"
  | "data-cannot-tell";

type About = Pick<Target, "activity" | "span">;

/** The rows of an answer that are about a target, in its period and not after the day asked. */
export function rowsAbout(rows: readonly Row[], measure: Measure, about: About, day: string): Row[] {
  const { span, activity } = about;
  // What is no column of the row is a parameter of the indicator, and was asked with.
  const isAbout = (row: Row) =>
    measure.where.every((each) => {
      const cell = row[each.column];
      return cell === undefined || isMet(each, cell, activity);
    });
  return rows.filter((row) => {
    if (measure.by === "done") return isAbout(row);
    const [first, last] = [dayOf(row), measure.isTouching ? endOf(row) : dayOf(row)];
    if (first !== undefined && first > day) return false;
    if (span && first !== undefined && last !== undefined && (last < span.first || first > span.last))
      return false;
    return isAbout(row);
  });
}

function isMet(condition: Condition, cell: Cell, activity: string | null): boolean {
  if (cell === null) return false;
  return condition.any === null || groupOf(condition, cell, activity) >= 0 !== condition.isNot;
}

/** Which of the alternatives a cell is; -1 for none. */
function groupOf({ any }: Condition, cell: Cell, activity: string | null): number {
  return (any ?? []).findIndex((texts) =>
    texts.some((text) => {
      if (typeof cell !== "string") return String(cell) === text;
      if (text === "{activity}") return activity !== null && nameKey(cell) === nameKey(activity);
      if (text.startsWith("~"))
        return isSameActivity(cell, text === "~{activity}" ? (activity ?? "") : text.slice(1));
      return cell === text;
    }),
  );
}

/**
 * Looks a target's actual up in the dataset that measures it. A dataset without a row about it answers
 * with nothing, never with 0; demonstration rows do not count.
 *
 * @returns undefined for a target that nobody expects figures of
 */
export async function lookUp(
  ask: AskRoom,
  find: FindIndicator,
  target: Target,
  loaded: readonly Loaded[],
  day: string,
): Promise<Measured | undefined> {
  if (target.measuredBy === null)
    return target.dataset === null ? undefined : { missing: "data-cannot-tell" };
  const measure = readMeasure(target.measuredBy);
  const indicator = measure && find(measure.indicator);
  if (!measure || !indicator || !isAnswerable(measure, indicator)) return { missing: "measure-unreadable" };
  const own = loaded.filter(({ dataset }) => dataset === target.dataset);
  if (own.length === 0) return { missing: "dataset-not-loaded" };
  if (own.every(({ demonstration }) => demonstration)) return { missing: "only-demonstration" };
  const invented = new Set(loaded.flatMap(({ id, demonstration }) => (demonstration ? [id] : [])));
  const all = rowsOf(await ask(measure.indicator, parametersOf(measure, indicator)));
  const known = all.filter((row) => !invented.has(Number(row["import"])));
  const left = await leftOut(ask, find, measure);
  if (left === undefined) return { missing: "measure-unreadable" };
  const matching = (rows: readonly Row[]) => rowsAbout(rows, measure, target, day);
  const found = matching(known);
  if (found.some((row) => left.clashing.has(placeOf(row)))) return { missing: "overlapping-rows" };
  const about = found.filter((row) => !left.parts.has(placeOf(row)));
  if (about.length === 0)
    return { missing: matching(all).length > 0 ? "only-demonstration" : "no-matching-rows" };
  // Figures speak up to the last day they know of, whatever it is about.
  const latest = known.flatMap((row) => endOf(row) ?? []).filter((each) => each <= day);
  const on = latest.reduce((a, b) => (b > a ? b : a), "") || day;
  const made = worth(about, measure, target, day);
  return typeof made === "string" ? { missing: made } : { on, ...made, rows: about, measure };
}

/** What the rows come to, or why they come to nothing. */
function worth(
  rows: readonly Row[],
  { by, of, where }: Measure,
  { activity }: Target,
  day: string,
): { readonly value: number; readonly on?: string } | Silence {
  const [column = ""] = of;
  if (by === "done") return doneBy(rows, column, day);
  if (by === "days") return { value: new Set(rows.flatMap((row) => daysCovered(row, of))).size };
  if (by === "count") {
    const one = (row: Row, name: string): Cell => {
      const among = where.find((each) => each.column === name && !each.isNot && each.any !== null);
      return among ? groupOf(among, row[name] ?? null, activity) : (row[name] ?? null);
    };
    return { value: new Set(rows.map((row) => JSON.stringify(of.map((name) => one(row, name))))).size };
  }
  const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
  if (numbers.length < rows.length) return "unknown-value";
  if (column === "spend" && new Set(rows.map((row) => row["currency"] ?? null)).size > 1)
    return "several-currencies";
  if (by === "max") return { value: Math.max(...numbers) };
  const sum = numbers.reduce((all, each) => all + each, 0);
  return { value: by === "mean" ? sum / numbers.length : sum };
}

/**
 * 1 once everything is done, on the day the last of it was; 0 as long as one is known to be under way.
 * What is called done without a day is not dated by guess.
 */
function doneBy(rows: readonly Row[], column: string, day: string): { value: number; on: string } | Silence {
  const dates = rows.map((row) => row[column] ?? null);
  if (dates.every((date) => typeof date === "string" && date <= day))
    return { value: 1, on: dates.map(String).toSorted().at(-1) ?? day };
  const open = rows.filter((_, at) => dates[at] === null);
  // A list without statuses says by an empty day that it still lasts.
  const isUnderWay = ({ status }: Row) =>
    status === undefined || ["not-started", "in-progress", "dropped"].includes(String(status));
  return open.every(isUnderWay) ? { value: 0, on: day } : "no-day";
}

/** Every day from the first to the last a row names. */
function daysCovered(row: Row, [from = "", to = from]: readonly string[]): string[] {
  const [first, last] = [row[from], row[to] ?? row[from]];
  if (typeof first !== "string" || typeof last !== "string") return [];
  const start = Date.parse(first);
  const count = Math.min(366, Math.round((Date.parse(last) - start) / 86_400_000) + 1);
  return Array.from({ length: Math.max(1, count) }, (_, at) =>
    new Date(start + at * 86_400_000).toISOString().slice(0, 10),
  );
}

type LeftOut = { readonly parts: ReadonlySet<string>; readonly clashing: ReadonlySet<string> };

/**
 * Where the rows stand that must not be added: for a sum a part of a wider row, for a count the wider row
 * instead of its parts; what is listed twice; and what overlaps so that nobody can tell which counts.
 */
async function leftOut(
  ask: AskRoom,
  find: FindIndicator,
  { without, by }: Measure,
): Promise<LeftOut | undefined> {
  if (without === null) return { parts: new Set(), clashing: new Set() };
  if (!find(without)) return undefined;
  const rows = rowsOf(await ask(without, {}));
  const isPart = (row: Row) => (row["why"] ?? row["overlap"]) === "part";
  const isClash = (row: Row) => row["overlap"] === "clash";
  const wider = (row: Row): Row => ({ file: row["other_file"] ?? null, line: row["other_line"] ?? null });
  const isSplit = by === "count" || by === "mean";
  return {
    parts: new Set(
      rows.filter((row) => !isClash(row)).map((row) => placeOf(isSplit && isPart(row) ? wider(row) : row)),
    ),
    clashing: new Set(rows.filter(isClash).flatMap((row) => [placeOf(row), placeOf(wider(row))])),
  };
}

function placeOf(row: Row): string {
  return JSON.stringify([row["file"] ?? null, row["line"] ?? null]);
}

/** An answer's rows; ninety targets ask for the same ones. */
function rowsOf(columns: Columns): readonly Row[] {
  const known = made.get(columns) ?? toRows(columns);
  made.set(columns, known);
  return known;
}

const made = new WeakMap<Columns, readonly Row[]>();

/** Which of the conditions the indicator takes itself, so that it need not list everything. */
export function parametersOf({ where }: Measure, { parameters }: Indicator): Asked {
  return Object.fromEntries(
    where.flatMap(({ column, isNot, any }): [string, string][] => {
      const text = any?.length === 1 && any[0]?.length === 1 ? any[0][0] : undefined;
      const isTaken = parameters.some(({ name }) => name === column);
      return isTaken && !isNot && text !== undefined && !/^[~{]/.test(text) ? [[column, text]] : [];
    }),
  );
}

const days = ["month", "from", "on", "first_day", "visited"] as const;

/** The day a row is of: its month's first, or the first date it names. */
export function dayOf(row: Row): string | undefined {
  const text = days.map((name) => row[name]).find((cell) => typeof cell === "string");
  return typeof text !== "string" ? undefined : text.length === 7 ? `${text}-01` : text;
}

function endOf(row: Row): string | undefined {
  const text = row["month"] ?? row["to"] ?? row["last_day"];
  if (typeof text !== "string") return dayOf(row);
  return text.length === 7 ? lastDay(text as Month) : text;
}
