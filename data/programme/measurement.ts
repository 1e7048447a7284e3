import type { Indicator } from "../kernel/indicator.ts";

/**
 * What is made of the rows about a target: their sum, the largest of them, their mean; how many differ;
 * how many days they cover; whether something is done by its date.
 */
const heads = ["sum", "max", "mean", "count", "days", "done"] as const;
type Head = (typeof heads)[number];

/** What a column has to be: one of several, each known by one or more texts; or not, or anything known. */
export type Condition = {
  readonly column: string;
  readonly isNot: boolean;
  /** `null`: any value, as long as there is one. */
  readonly any: readonly (readonly string[])[] | null;
};

/** How figures of a dataset answer for a target: which indicator, what of it, and of which rows. */
export type Measure = {
  readonly indicator: string;
  readonly by: Head;
  readonly of: readonly string[];
  /** An indicator that lists rows which must not be added to the others, by file and line. */
  readonly without: string | null;
  /** A row counts where it touches the period, not only where it begins in it. */
  readonly isTouching: boolean;
  readonly where: readonly Condition[];
};

/**
 * Reads the sentence a target is measured by, `indicator?head=columns&column=value…`:
 *
 * - `sum=attendance`, `max=providers`, `mean=attendance`, `count=event,from` (what differs in these),
 *   `days=from,to` (the days covered), `done=done` (a date that is there and has passed)
 * - `kind=visitors`, `market!=SI`, `mentions=*` (anything known), `market=DE|NL,BE,LU` (several, the last
 *   three counting as one)
 * - `event={activity}` the target's own activity, however it is spelt; `campaign=~Pomlad v mestu` a name
 *   whose telling words are in the other
 * - `without=events_left_out` rows not to be added; `period=touched`
 *
 * @returns undefined if it is no such text
 */
export function readMeasure(text: string): Measure | undefined {
  const [indicator = "", query = ""] = text.split("?");
  const pairs = query.split("&").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const isHead = ([name]: [string, string]) => heads.some((each) => each === name);
  const head = pairs.find(isHead);
  const own = new Map(pairs);
  if (!/^\w+$/.test(indicator) || !head || pairs.some(([name, value]) => name === "" || value === ""))
    return undefined;
  return {
    indicator,
    by: head[0] as Head,
    of: head[1].split(","),
    without: own.get("without") ?? null,
    isTouching: own.get("period") === "touched",
    where: pairs
      .filter((pair) => !isHead(pair) && pair[0] !== "without" && pair[0] !== "period")
      .map(condition),
  };
}

function condition([name, value]: [string, string]): Condition {
  const isNot = name.endsWith("!");
  return {
    column: isNot ? name.slice(0, -1) : name,
    isNot,
    any: value === "*" ? null : value.split("|").map((each) => each.split(",")),
  };
}

/**
 * Whether the indicator can answer so at all: it lists rows with their file and line, has every column
 * that is named, and only what adds up is summed. A misspelt condition must never narrow nothing.
 */
export function isAnswerable({ by, of, where }: Measure, { columns, parameters }: Indicator): boolean {
  const find = (name: string) => columns.find((each) => each.name === name);
  const isRows = ["import", "file", "line"].every(find);
  const isKnown = where.every(
    ({ column }) => find(column) !== undefined || parameters.some(({ name }) => name === column),
  );
  const fits = of.every((name) => {
    const column = find(name);
    if (!column) return false;
    if (by === "sum" || by === "mean") return column.additive === true;
    if (by === "days" || by === "done") return column.type === "DATE";
    return by === "count" || column.type === "INTEGER" || column.type === "DOUBLE";
  });
  return isRows && isKnown && fits && (by === "count" || by === "days" || of.length === 1);
}
