import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Code } from "../../../data/kernel/contract.ts";
import type { Speech } from "../../words/index.ts";
import { num } from "../read.ts";
import { text } from "./shared.ts";

const count = (rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length;

/** How many measures are done, how many late, how many have no deadline; or that nobody wrote it down. */
export function measuresSentence({ words }: Speech, rows: readonly Row[]): string {
  const said = words.measures.verdict;
  if (rows.length === 0) return said.noMeasures;
  if (rows.every(({ status }) => status === null)) return said.untold(rows.length);
  const sentence = said.measures(
    count(rows, ({ status }) => status === "done"),
    rows.length,
    count(rows, ({ overdue }) => overdue === "yes"),
    count(rows, ({ deadline }) => deadline === "none"),
  );
  // Past its deadline and nobody said how far: not late, and not in time either.
  const unknown = count(rows, ({ reason }) => reason === "no-status");
  return unknown === 0 ? sentence : `${sentence} ${words.measures.gantt.unknown(unknown)}`;
}

/** The latest cycle that somebody has left, or the latest. */
export function usualCycle(cycles: readonly Row[]): Row | undefined {
  return cycles.findLast((each) => (num(each, "ended") ?? 0) > 0) ?? cycles.at(-1);
}

/** What became of the tenants of that cycle, in counts. */
export function popupSentence({ words }: Speech, cycles: readonly Row[]): string {
  const { verdict, outcomes } = words.measures;
  const row = usualCycle(cycles);
  if (!row) return verdict.noPopup;
  const stays = num(row, "stays") ?? 0;
  const known = stays - (num(row, "outcome_unknown") ?? 0);
  return verdict.popup(text(row, "cycle") ?? outcomes.noCycle, num(row, "lease_centre") ?? 0, stays, known);
}

/** The next deadline that lies ahead. */
export function nextSentence(
  { words, label }: Speech,
  columns: Columns,
  today: string,
  titles: readonly Code[] | undefined,
): string {
  const said = words.measures.list;
  const [next] = toRows(columns)
    .flatMap((row) => {
      const due = text(row, "next_due");
      return due !== null && due >= today ? [{ due, title: label(titles, String(row["title"])) }] : [];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return next ? said.sentence(next.title, next.due) : said.noNext;
}

export function ganttSentence({ words }: Speech, columns: Columns, today: string): string {
  const { gantt } = words.measures;
  const rows = toRows(columns);
  const late = count(rows, ({ kind }) => kind === "late");
  const untold = new Set(rows.filter(({ kind }) => kind === "no-status").map(({ measure }) => measure));
  const passed = rows.filter(
    ({ kind, measure, to_day }) => kind === "due" && untold.has(measure) && String(to_day) < today,
  );
  const unknown = new Set(passed.map(({ measure }) => measure)).size;
  const sentence = gantt.sentence(
    late,
    count(rows, ({ kind }) => kind === "no-deadline"),
    unknown,
  );
  return unknown === 0 ? sentence : `${sentence} ${gantt.unknown(unknown)}`;
}

/** On how many days the unit was let, and how many nobody had it. */
export function stretchesSentence({ words }: Speech, columns: Columns): string {
  const rows = toRows(columns);
  const gaps = rows.filter(({ stretch }) => stretch === "gap");
  const days = (some: readonly Row[]) => some.reduce((sum, row) => sum + (num(row, "days") ?? 0), 0);
  const all = [days(rows.filter(({ stretch }) => stretch === "stay")), days(gaps)] as const;
  return words.measures.stretches.sentence(all[0], all[0] + all[1], gaps.length, all[1]);
}
