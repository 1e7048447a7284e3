import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Speech } from "../../words/index.ts";
import { num } from "../read.ts";
import type { Kind } from "./shared.ts";

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
const textOf = (row: Row | undefined, name: string): string => String(row?.[name] ?? "");

/** Whether the same events drew more than in their three years before. */
export function verdictSentence({ words }: Speech, row: Row | undefined, year: number, kind: Kind): string {
  const said = words.events.verdict;
  const [events, all, change] = [num(row, "events"), num(row, "attendance"), num(row, "change")];
  const status = row?.["status"];
  if (events === null || events === 0 || all === null || change === null)
    return said.none(year, words.events.kinds[kind]);
  return said[status === "reached" ? "reached" : "not-reached"](
    events,
    words.events.kinds[kind],
    all,
    change,
  );
}

/** What is wanted of those events, and how many others are left out. */
export function basketLead({ words }: Speech, row: Row | undefined): string {
  const target = num(row, "target");
  return target === null ? "" : words.events.verdict.lead(target, num(row, "left_out") ?? 0);
}

/** What the calendar shows: events and clashes, gaps, packages. */
export function calendarSentence(speech: Speech, year: number, calendar: Columns, gaps: Columns): string {
  return joined([clashesSentence(speech, year, calendar), gapsSentence(speech, calendar, gaps)]);
}

/** How many events and performances a year has, and how many of them clash. */
export function clashesSentence({ words }: Speech, year: number, calendar: Columns): string {
  const rows = toRows(calendar);
  const events = new Set(rows.map((row) => row["event"])).size;
  const clashes = rows.filter((row) => (num(row, "clashes") ?? 0) > 0).length;
  return words.events.calendar.sentence(year, events, rows.length, clashes);
}

/** When nothing was on, and how many packages were sold. */
export function gapsSentence({ words }: Speech, calendar: Columns, gaps: Columns): string {
  const said = words.events.calendar;
  const packages = toRows(calendar).reduce((sum, row) => sum + (num(row, "packages") ?? 0), 0);
  const open = toRows(gaps).toSorted((a, b) => (num(b, "days") ?? 0) - (num(a, "days") ?? 0));
  const [longest] = open;
  return joined([
    longest
      ? said.gaps(
          open.length,
          num(longest, "days") ?? 0,
          textOf(longest, "first_day"),
          textOf(longest, "last_day"),
        )
      : said.noGaps,
    packages > 0 ? said.packages(packages) : "",
  ]);
}

/** How many events reached their target, and of how many it cannot be told. */
export function attendanceSentence({ words }: Speech, columns: Columns): string {
  const said = words.events.attendance;
  const rows = toRows(columns);
  const having = (...statuses: readonly string[]) =>
    rows.filter((row) => statuses.includes(textOf(row, "status")));
  if (rows.length === 0) return said.none;
  const judged = having("reached", "not-reached");
  const coarse = judged.filter((row) => row["coarse"] === "yes").length;
  return joined([
    said.sentence(having("reached").length, judged.length, rows.length - judged.length),
    coarse > 0 ? said.coarse(coarse) : "",
  ]);
}

/** The share of attendance that is outside the peak. */
export function classesSentence({ words }: Speech, columns: Columns): string {
  const rows = toRows(columns).filter((row) => row["class"] !== "peak");
  const share = sum(rows, "share");
  const peak = toRows(columns).some((row) => num(row, "attendance") !== null);
  return peak ? words.events.classes(share, sum(rows, "attendance")) : words.events.nothingCounted;
}

/** The share of attendance in the old centre. */
export function zonesSentence({ words }: Speech, columns: Columns): string {
  const rows = toRows(columns);
  const centre = rows.filter((row) => row["zone"] === "old-centre");
  return rows.some((row) => num(row, "attendance") !== null)
    ? words.events.zones(sum(centre, "share"), sum(centre, "attendance"))
    : words.events.nothingCounted;
}

function sum(rows: readonly Row[], name: string): number {
  return rows.reduce((all, row) => all + (num(row, name) ?? 0), 0);
}

/** The fullest venue. */
export function capacitySentence({ words }: Speech, columns: Columns): string {
  const [fullest] = toRows(columns)
    .filter((row) => num(row, "share_used") !== null)
    .toSorted((a, b) => (num(b, "share_used") ?? 0) - (num(a, "share_used") ?? 0));
  return fullest
    ? words.events.capacity(textOf(fullest, "venue"), num(fullest, "share_used") ?? 0)
    : words.events.nothingCounted;
}

/** What a visitor of the free events cost. */
export function costSentence({ words, format }: Speech, free: Row | undefined): string {
  const said = words.events.facts;
  const price = num(free, "cost_per_visitor");
  if (price === null) return words.events.nothingCounted;
  const rests = said.costOf(num(free, "performances") ?? 0, num(free, "left_out") ?? 0);
  return `${said.cost}: ${format.decimal(price, 2)} ${said.costUnit} (${rests})`;
}

export function placesSentence({ words }: Speech, columns: Columns): string {
  const row = toRows(columns)[0];
  const share = num(row, "share_largest");
  return share === null ? words.events.nothingCounted : words.events.places(textOf(row, "largest"), share);
}

export function newSentence({ words }: Speech, columns: Columns): string {
  const count = (standing: string) => toRows(columns).filter((row) => row["standing"] === standing).length;
  return words.events.fresh(count("new"), count("returning"), count("not-held"));
}

/** Who comes first, what the weights have moved, and how far the money goes. */
export function cofundingSentence({ words }: Speech, columns: Columns): string {
  const said = words.events.cofunding;
  const rows = toRows(columns);
  const ranked = rows.filter((row) => num(row, "rank") !== null);
  const [first] = ranked;
  if (rows.length === 0) return said.none;
  const unranked = rows.length - ranked.length;
  const changed = ranked.filter((row) => row["funded"] !== row["usual_funded"]).length;
  const funded = ranked.filter((row) => row["funded"] === "yes").length;
  const moved = ranked.filter((row) => (num(row, "rank_change") ?? 0) !== 0).length;
  return joined([
    first ? said.sentence(textOf(first, "event"), num(first, "points") ?? 0, moved) : "",
    ranked.some((row) => row["funded"] !== null) ? said.money(funded, ranked.length, changed) : "",
    unranked > 0 ? said.unranked(unranked) : "",
  ]);
}

/** Where the money of the last year went, and what has moved since the year before. */
export function reviewSentence({ words }: Speech, columns: Columns): string {
  const said = words.events.reviewed;
  const [row, before] = toRows(columns).toReversed();
  const [year, money] = [num(row, "year"), num(row, "cofunding")];
  if (!row || year === null || money === null) return words.events.review;
  const share = (of: Row | undefined, name: string) => num(of, `share_${name}`);
  const earlier = num(before, "year");
  return joined([
    said.went(year, money, num(row, "events") ?? 0, share(row, "centre"), share(row, "off_season")),
    before && earlier !== null
      ? said.before(earlier, share(before, "centre"), share(before, "off_season"))
      : said.first,
    said.money,
  ]);
}
