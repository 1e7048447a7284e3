import type { Row } from "../../../data/kernel/columns.ts";
import type { Code } from "../../../data/kernel/contract.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import { none } from "../../words/format.ts";
import type { Speech } from "../../words/index.ts";
import { places } from "../../words/cell.ts";
import { unitAfter } from "../../words/programme/units.ts";
import { num } from "../read.ts";

/** A cell's text, or nothing. */
export function text(row: Row | undefined, name: string): string {
  const cell = row?.[name];
  return typeof cell === "string" ? cell : "";
}

/** The words for the codes of an indicator's columns. */
export function wordsOf({ label }: Speech, { columns }: Indicator) {
  const codes = new Map(
    columns.map(({ name, codes: known }): [string, readonly Code[] | undefined] => [name, known]),
  );
  return (row: Row, name: string): string => label(codes.get(name), text(row, name));
}

/** A number with the decimals it has, two at most. */
export function amount({ format }: Speech, value: number | null): string {
  return value === null ? none : format.decimal(value, Math.min(2, places(Math.round(value * 100) / 100)));
}

/** What is to be reached, without its unit: `at least 20`, `+5 % over 2025`, `by 31 March 2026`. */
export function goalText(speech: Speech, indicator: Indicator, row: Row): string {
  const { words, format } = speech;
  const said = words.programme.target;
  const value = num(row, "target_value");
  const shown = amount(speech, value);
  const last = text(row, "last_day");
  const max = num(row, "target_max");
  switch (text(row, "type")) {
    case "milestone":
      // A day that was fixed is no deadline.
      if (text(row, "comparator") === "date") return periodText(speech, indicator, row);
      return last === "" ? said.noDate : said.date(format.day(last));
    case "at-least":
      return said.atLeast(shown);
    case "more-than":
      return said.moreThan(shown);
    case "about":
      return said.about(shown);
    case "up-to":
      return said.upTo(shown);
    case "relative":
      return growthText(speech, row);
    case "direction":
      return directionText(speech, text(row, "comparator"));
    default:
      return max === null ? shown : `${shown}–${amount(speech, max)}`;
  }
}

/** Where it is to go, without a number to reach. */
function directionText({ words }: Speech, comparator: string): string {
  const { more, notAtAnyCost } = words.programme.target;
  return comparator === "increase" ? more : comparator === "not-at-any-cost" ? notAtAnyCost : none;
}

function growthText(speech: Speech, row: Row): string {
  const said = speech.words.programme.target;
  const shown = amount(speech, num(row, "target_value"));
  switch (text(row, "comparator")) {
    case "more-than-baseline":
      return said.moreThan(shown);
    case "no-increase":
      return said.noIncrease;
    case "increase-over-2025":
      return `${said.increase(shown)} ${said.over.year}`;
    case "increase-over-3-year-average":
      return `${said.increase(shown)} ${said.over.three}`;
    case "increase-over-year-before":
      return `${said.increase(shown)} ${said.over.before}`;
    default:
      return said.increase(shown);
  }
}

/** The reserve date, where there is one: `reserve 23 June 2026`. */
export function reserveText({ words, format }: Speech, row: Row): string {
  const day = text(row, "reserve_date");
  return day === "" ? "" : words.programme.target.reserve(format.day(day));
}

/** The unit beside the number; per cent stands with its number, and a date needs none. */
export function unitText(speech: Speech, indicator: Indicator, row: Row): string {
  const type = text(row, "type");
  if (type === "milestone" || text(row, "unit").startsWith("%")) return "";
  const value = num(row, "target_max") ?? num(row, "target_value");
  return unitAfter(speech.language, text(row, "unit"), value, wordsOf(speech, indicator)(row, "unit"));
}

/** When it is due: a day, a month, a span; its own words where they name no date. */
export function periodText(speech: Speech, indicator: Indicator, row: Row): string {
  const { format } = speech;
  const [first, last] = [text(row, "first_day"), text(row, "last_day")];
  if (first === "" || last === "") return wordsOf(speech, indicator)(row, "period") || none;
  if (first === last) return format.day(first);
  if (first.endsWith("-01") && isMonthEnd(last))
    return format.yearOrSpan(first.slice(0, 7), last.slice(0, 7));
  return `${format.day(first)} – ${format.day(last)}`;
}

function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** How many targets these rows are, where each row says how many. */
export function sumOf(rows: readonly Row[], name: string): number {
  return rows.reduce((sum, row) => sum + (num(row, name) ?? 0), 0);
}

/** An activity with what is counted of it. */
export function nameText(speech: Speech, indicator: Indicator, row: Row): string {
  return `${text(row, "activity")}: ${wordsOf(speech, indicator)(row, "indicator")}`;
}
