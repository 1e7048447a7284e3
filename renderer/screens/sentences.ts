import { toRows, type Columns, type Row } from "../../data/kernel/columns.ts";
import type { Code } from "../../data/kernel/contract.ts";
import type { Period } from "../../data/kernel/period.ts";
import { summedMonths } from "../charts/ranking.ts";
import { hidesNumber } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";
import { cuts, latest, num, ofYear, type Total } from "./read.ts";

/** What stands over a period without a full year: its sum, and how much of it is known. */
export function periodHeadline({ words }: Speech, { first, last }: Period, total: Total): string {
  const { nights, change, months, known, knownInBoth } = total;
  if (nights === null) return words.overview.periodUnknown(first, last);
  return [
    words.overview.periodHeadline(first, last, nights, change),
    ...(known < months ? [words.overview.known(known, months)] : []),
    // That nothing at all is known a year before stands beside the figure; it is no headline.
    ...(change === null && knownInBoth > 0 ? [words.overview.notCompared(knownInBoth, months)] : []),
  ].join("; ");
}

/** What the months say: the latest known month, and which months have no number. */
export function monthsSentence({ words }: Speech, columns: Columns): string {
  const row = latest(columns, (each) => num(each, "nights") !== null);
  const hidden = toRows(columns)
    .filter((each) => num(each, "nights") === null && hidesNumber(each["flag"] ?? null))
    .map((each) => String(each["month"]));
  // "And one more" would take as much room as naming it.
  const most = hidden.length === 4 ? 4 : 3;
  return [
    row ? words.months.sentence(String(row["month"]), num(row, "nights") ?? 0, num(row, "change")) : "",
    hidden.length > 0 ? words.months.hidden(hidden.slice(0, most), Math.max(0, hidden.length - most)) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What the profile says: how much the two busiest months of the latest full year carry. */
export function profileSentence({ words, format }: Speech, columns: Columns): string {
  const year = num(
    latest(columns, (row) => num(row, "share_of_year") !== null),
    "year",
  );
  if (year === null) return words.profile.empty;
  const share = (row: Row) => num(row, "share_of_year") ?? 0;
  const [first, second] = toRows(columns)
    .filter((row) => num(row, "year") === year)
    .toSorted((a, b) => share(b) - share(a));
  if (!first || !second) return words.profile.empty;
  const name = (row: Row) => format.monthName(num(row, "month_of_year") ?? 1);
  return words.profile.sentence(year, name(first), name(second), share(first) + share(second));
}

/** What is chosen out of what is loaded; `scope` is the chosen market in words. */
export type Chosen = { readonly period: Period; readonly bounds: Period; readonly scope?: string | null };

/** True if a year's months are missing only because the period leaves them out. */
export function isCutByChoice({ period, bounds }: Chosen, year: number): boolean {
  return cuts(period, year) && !cuts(bounds, year);
}

/** What the years say, and which of them have no value only because the period cuts them. */
export function yearsSentence({ words }: Speech, columns: Columns, chosen: Chosen, ordinary = 0): string {
  // Ordinary movement was measured on all markets together; a single one moves more.
  const known = chosen.scope == null ? ordinary : null;
  const row = latest(columns, (each) => num(each, "gini") !== null);
  const cut = toRows(columns)
    .filter((each) => each["reason"] === "missing-month" && isCutByChoice(chosen, num(each, "year") ?? 0))
    .map((each) => String(each["year"]));
  const year = num(row, "year");
  const gini = num(row, "gini");
  return [
    year === null || gini === null
      ? words.years.empty
      : words.years.sentence(year, gini, num(ofYear(columns, year - 1), "gini"), known),
    cut.length > 0 ? `${cut.join(", ")}: ${words.years.cutByPeriod}.` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What the ranking says: who leads, and how much the first five have together. */
export function rankingSentence(
  speech: Speech,
  columns: Columns,
  codes: readonly Code[] | undefined,
  { scope }: Pick<Chosen, "scope">,
): string {
  const { words, format } = speech;
  const months = summedMonths(columns);
  const rows = toRows(columns)
    .filter((row) => num(row, "nights") !== null)
    .toSorted((a, b) => (num(b, "nights") ?? 0) - (num(a, "nights") ?? 0));
  const first = rows[0];
  if (!first || !months) return words.ranking.unknown;
  const topFive = rows.slice(0, 5).reduce((sum, row) => sum + (num(row, "share") ?? 0), 0);
  const said = words.ranking.sentence(
    format.yearOrSpan(months.first, months.last),
    speech.label(codes, String(first["market"])),
    num(first, "nights") ?? 0,
    num(first, "share"),
    topFive,
  );
  return scope == null ? said : `${said} ${words.ranking.marked(scope)}`;
}
