import type { Spell } from "../../statistics/survival.ts";
import { numberAt, textAt, type History, type Visit } from "./history.ts";

/** How the first day of a vacancy is known; `between`: the middle of the two visits it began between. */
export type Start = "known" | "between" | "unknown";

/** The bounds of the field's duration classes, in days. */
export const bounds = { short: 365, long: 1095 } as const;
export type DurationClass = "under-1" | "1-to-3" | "over-3" | "unknown";

/** One vacancy of one premise. */
export type Vacancy = {
  readonly premise: string;
  readonly start: Start;
  /** Null if the start is not known. */
  readonly from: string | null;
  /** The day it ended, or the last on which it was seen; null if no day is known. */
  readonly to: string | null;
  readonly days: number | null;
  /** How old it was when it could first be seen; 0 if it began under our eyes. */
  readonly entry: number;
  readonly ended: boolean;
  readonly class: DurationClass;
  /** The visit that found it first, and last. */
  readonly first: Visit;
  readonly last: Visit;
};

/** Every vacancy the history tells of, in the order of premises and days. */
export function vacanciesOf(history: History): Vacancy[] {
  const known = made.get(history);
  if (known) return known;
  const all = [...history.visits.values()].flatMap((visits) => [
    ...visits.filter((visit) => isAlone(history, visit)).map((visit) => written(history, visit)),
    ...seen(
      history,
      visits.filter((visit) => !isAlone(history, visit) && visit.status !== null),
    ),
  ]);
  all.sort(
    (a, b) => a.premise.localeCompare(b.premise) || (a.first.day ?? "").localeCompare(b.first.day ?? ""),
  );
  made.set(history, all);
  return all;
}

const made = new WeakMap<History, Vacancy[]>();

export function byPremise(all: readonly Vacancy[]): ReadonlyMap<string, readonly Vacancy[]> {
  const grouped = new Map<string, Vacancy[]>();
  for (const vacancy of all) {
    const own = grouped.get(vacancy.premise);
    if (own) own.push(vacancy);
    else grouped.set(vacancy.premise, [vacancy]);
  }
  return grouped;
}

/** What Kaplan and Meier can be told of; a vacancy without a known start is left out, and counted. */
export function toSpell({ start, days, entry, ended }: Vacancy): Spell | undefined {
  return start === "unknown" || days === null || days <= entry ? undefined : { entry, length: days, ended };
}

/** A register writes one vacancy a row, with its length. */
function isAlone(history: History, { row }: Visit): boolean {
  return textAt(history, "vacancy", row) !== null;
}

function written(history: History, visit: Visit): Vacancy {
  const { row, premise } = visit;
  const days = numberAt(history, "vacant_days", row);
  const start: Start =
    textAt(history, "vacant_since_known", row) === "before-first-mapping" ? "unknown" : "known";
  const since = textAt(history, "vacant_since", row);
  const from = start === "known" ? since : null;
  // A length below nothing is impossible, and yet says that the vacancy is a short one.
  const isBelow = /(^|; )vacant_days=[-−]/.test(textAt(history, "flag", row) ?? "");
  return {
    ...{ premise, start, from, days, entry: 0 },
    to: since !== null && days !== null ? addDays(since, days) : null,
    ended: textAt(history, "vacancy", row) === "ended",
    class: isBelow ? "under-1" : classOf(days),
    ...{ first: visit, last: visit },
  };
}

/** Visits on end that found the premise vacant are one vacancy. */
function seen(history: History, visits: readonly Visit[]): Vacancy[] {
  const vacancies: Vacancy[] = [];
  for (let at = 0; at < visits.length; at += 1) {
    const first = visits[at];
    if (first?.status !== "vacant") continue;
    const from = at;
    while (visits[at + 1]?.status === "vacant") at += 1;
    vacancies.push(onEnd(history, visits.slice(from, at + 1), visits[from - 1], visits[at + 1]));
  }
  return vacancies;
}

function onEnd(
  history: History,
  visits: readonly Visit[],
  before: Visit | undefined,
  after: Visit | undefined,
): Vacancy {
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) throw new RangeError("a vacancy without a visit");
  const to = after && last.day !== null && after.day !== null ? middle(last.day, after.day) : last.day;
  const { start, from } = beginning(history, visits, before);
  const counted = last.day === null ? numberAt(history, "vacant_days", last.row) : null;
  const days = from !== null && to !== null ? daysBetween(from, to) : counted;
  // Nothing older than the first look at the premise could have been seen if it had ended before it.
  const entry = !before && from !== null && first.day !== null ? daysBetween(from, first.day) : 0;
  const least = first.day !== null && to !== null ? daysBetween(first.day, to) : 0;
  return {
    premise: first.premise,
    ...{ start: from === null && counted !== null ? "known" : start, from, to, days, entry },
    ended: after !== undefined,
    class: days === null && least > bounds.long ? "over-3" : classOf(days),
    ...{ first, last },
  };
}

/** The first day as stated, else as counted back, else the middle of the visits it lies between. */
function beginning(
  history: History,
  visits: readonly Visit[],
  before: Visit | undefined,
): { readonly start: Start; readonly from: string | null } {
  const floor = before?.day ?? "";
  for (const { row, day } of visits) {
    const counted = numberAt(history, "vacant_days", row);
    const since =
      textAt(history, "vacant_since", row) ??
      (counted !== null && day !== null ? addDays(day, -counted) : null);
    // A day on which it was seen let cannot be a day of this vacancy.
    if (since !== null && since > floor) return { start: "known", from: since };
  }
  const day = visits[0]?.day ?? null;
  if (before?.day != null && day !== null) return { start: "between", from: middle(before.day, day) };
  return { start: "unknown", from: null };
}

export function classOf(days: number | null): DurationClass {
  if (days === null) return "unknown";
  return days < bounds.short ? "under-1" : days <= bounds.long ? "1-to-3" : "over-3";
}

const length = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one to another, `YYYY-MM-DD` both. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / length);
}

export function addDays(day: string, days: number): string {
  return new Date(at(day) + days * length).toISOString().slice(0, 10);
}

function middle(from: string, to: string): string {
  return addDays(from, Math.floor(daysBetween(from, to) / 2));
}
