import { toRows, type Cell, type Columns, type Row } from "../kernel/columns.ts";
import type { Asked, AskRoom, Loaded } from "../kernel/indicator.ts";
import type { Month } from "../kernel/period.ts";
import { lastDay } from "../kernel/period.ts";
import { nameKey } from "./names.ts";
import type { Target } from "./register.ts";

/** How figures of a dataset answer for a target: which indicator, what of it, and of which rows. */
export type Measure = {
  readonly indicator: string;
  readonly by: "sum" | "count";
  /** The column summed; for a count the columns that tell one from another, separated by commas. */
  readonly of: string;
  /** An indicator that lists rows which must not be added to the others, by file and line. */
  readonly without: string | null;
  /** What a column of the answer, or a parameter of the indicator, has to be. */
  readonly where: Readonly<Record<string, string>>;
};

/** What the figures say, or why they say nothing. */
export type Measured =
  | { readonly value: number; readonly on: string; readonly rows: readonly Row[]; readonly measure: Measure }
  | { readonly missing: "dataset-not-loaded" | "no-matching-rows" | "only-demonstration" | "unknown-value" };

/** Reads `events_rows?sum=attendance&kind=visitors&event={activity}`; undefined if it is no such text. */
export function readMeasure(text: string | null): Measure | undefined {
  const [indicator = "", query = ""] = (text ?? "").split("?");
  const pairs = query.split("&").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const head = pairs.find(([name]) => name === "sum" || name === "count");
  if (!/^\w+$/.test(indicator) || !head) return undefined;
  const without = pairs.find(([name]) => name === "without");
  return {
    indicator,
    without: without?.[1] ?? null,
    by: head[0] === "sum" ? "sum" : "count",
    of: head[1],
    where: Object.fromEntries(pairs.filter((pair) => pair !== head && pair !== without && pair[0] !== "")),
  };
}

/** The rows of an answer that are about a target, in its period and not after the day asked. */
export function rowsAbout(
  rows: readonly Row[],
  measure: Measure,
  { activity, span }: Pick<Target, "activity" | "span">,
  day: string,
): Row[] {
  return rows.filter((row) => {
    const when = dayOf(row);
    if (when !== undefined && (when > day || (span && (when < span.first || when > span.last)))) return false;
    return Object.entries(measure.where).every(([name, wanted]) => {
      const cell = row[name];
      if (cell === undefined) return true; // a parameter, not a column
      return wanted === "{activity}" ? isNamed(cell, activity) : String(cell) === wanted;
    });
  });
}

/**
 * Looks a target's actual up in the dataset that measures it. A dataset without a row about it answers
 * with nothing, never with 0; demonstration rows do not count.
 */
export async function lookUp(
  ask: AskRoom,
  target: Target,
  loaded: readonly Loaded[],
  day: string,
): Promise<Measured | undefined> {
  const measure = readMeasure(target.measuredBy);
  if (!measure) return undefined;
  const own = loaded.filter(({ dataset }) => dataset === target.dataset);
  if (own.length === 0) return { missing: "dataset-not-loaded" };
  const invented = new Set(own.flatMap(({ id, demonstration }) => (demonstration ? [id] : [])));
  if (invented.size === own.length) return { missing: "only-demonstration" };
  const all = rowsOf(await ask(measure.indicator, parametersOf(measure)));
  const known = all.filter((row) => !invented.has(Number(row["import"])));
  const left = await leftOut(ask, measure);
  const about = rowsAbout(known, measure, target, day).filter((row) => !left.has(placeOf(row)));
  if (about.length === 0) return { missing: "no-matching-rows" };
  // Figures speak up to the last day they know of, whatever it is about.
  const latest = known.flatMap((row) => endOf(row) ?? []).filter((each) => each <= day);
  const on = latest.reduce((a, b) => (b > a ? b : a), "") || day;
  if (measure.by === "count") {
    const names = measure.of.split(",");
    const each = new Set(about.map((row) => JSON.stringify(names.map((name) => row[name] ?? null))));
    return { value: each.size, on, rows: about, measure };
  }
  const numbers = about.map((row) => row[measure.of]).filter((cell) => typeof cell === "number");
  if (numbers.length < about.length) return { missing: "unknown-value" };
  return { value: numbers.reduce((sum, each) => sum + each, 0), on, rows: about, measure };
}

/**
 * Where the rows stand that must not be added: for a sum a part of a wider row, for a count the wider row
 * instead of its parts; and what is listed twice.
 */
async function leftOut(ask: AskRoom, { without, by }: Measure): Promise<ReadonlySet<string>> {
  if (without === null) return new Set();
  const rows = rowsOf(await ask(without, {}));
  return new Set(
    rows.map((row) =>
      by === "count" && row["why"] === "part"
        ? placeOf({ file: row["other_file"] ?? null, line: row["other_line"] ?? null })
        : placeOf(row),
    ),
  );
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
export function parametersOf({ where }: Measure): Asked {
  return Object.fromEntries(Object.entries(where).filter(([, wanted]) => !wanted.startsWith("{")));
}

/** The day a row is of: its month's first, or the first date it names. */
export function dayOf(row: Row): string | undefined {
  const text = row["month"] ?? row["from"] ?? row["on"];
  return typeof text !== "string" ? undefined : text.length === 7 ? `${text}-01` : text;
}

function endOf(row: Row): string | undefined {
  const text = row["month"] ?? row["to"] ?? row["from"] ?? row["on"];
  return typeof text !== "string" ? undefined : text.length === 7 ? lastDay(text as Month) : text;
}

function isNamed(cell: Cell, activity: string | null): boolean {
  return typeof cell === "string" && activity !== null && nameKey(cell) === nameKey(activity);
}
