import type { DateOrder } from "./profile.ts";

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?(?:[T ].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\.?(?:[T ,].*)?$/;
/** A dot and a blank make `3. 7. 2026` ordinal numbers, and no language says the seventh third. */
const ordinal = /^\d{1,2}\.\s+\d{1,2}\.\s*\d{4}/;
const dayFirst = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u;
const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

/** The first letters that tell the months apart, in Slovenian, Italian, English and German. */
const monthNames = [
  ["jan", "gen", "jän"],
  ["feb"],
  ["mar", "mär"],
  ["apr"],
  ["maj", "mag", "may", "mai"],
  ["jun", "giu"],
  ["jul", "lug"],
  ["avg", "ago", "aug"],
  ["sep", "set"],
  ["okt", "ott", "oct"],
  ["nov"],
  ["dec", "dic", "dez"],
] as const;

/**
 * Reads a date; a time beside it is dropped, because days are labels here and not instants.
 *
 * @param order of `8.7.2018`; undefined if no cell of the column needs one
 * @returns `YYYY-MM-DD`, or undefined if the text is no date of the calendar
 */
export function readDate(text: string, order: DateOrder | undefined): string | undefined {
  const year = iso.exec(text) ?? compact.exec(text);
  if (year) return date(year[1], year[2], year[3]);
  const day = dayFirst.exec(text);
  if (day) return date(day[3], monthNumber(day[2]), day[1]);
  const month = monthFirst.exec(text);
  if (month) return date(month[3], monthNumber(month[1]), month[2]);
  const [, first, second, third] = numeric.exec(text) ?? [];
  if (first === undefined) return undefined;
  if (order === "mdy") return date(third, first, second);
  return order === "dmy" || first === second ? date(third, second, first) : undefined;
}

/** What a cell says about its column's order of day and month; `open`: either reading is possible. */
export function dateEvidence(text: string): DateOrder | "open" | undefined {
  const [, first, second] = numeric.exec(text) ?? [];
  if (first === undefined || first === second) return undefined;
  if (ordinal.test(text)) return "dmy";
  if (Number(first) > 12) return "dmy";
  return Number(second) > 12 ? "mdy" : "open";
}

/** `8.7.2018`: written with dots alone. */
export function isDotted(text: string): boolean {
  return /^\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*\d{4}/.test(text);
}

/** Both days of a range such as `27 January 2026 - 23 February 2026`; undefined if it is none. */
export function readRange(text: string): { readonly first: string; readonly last: string } | undefined {
  const [first, last, ...more] = text
    .split(/\s+(?:-|–|—|do|al|to|bis)\s+/)
    .map((each) => readDate(each.trim(), undefined));
  return first !== undefined && last !== undefined && more.length === 0 ? { first, last } : undefined;
}

function monthNumber(name: string | undefined): string {
  const start = (name ?? "").slice(0, 3).toLowerCase();
  return String(monthNames.findIndex((names) => names.some((each) => each === start)) + 1);
}

function date(...parts: readonly (string | undefined)[]): string | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? at.toISOString().slice(0, 10) : undefined;
}
