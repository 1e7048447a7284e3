/** A calendar month as `YYYY-MM`. Months are labels, not instants: no time zone anywhere. */
export type Month = string & { readonly month: unique symbol };

/** Both ends belong to the period. */
export type Period = { readonly first: Month; readonly last: Month };

/** A month as read, with what the office noted beside it: `2022M03 (začasni podatki)`. */
export type ReadMonth = { readonly month: Month; readonly provisional: boolean };

const written =
  /^(\d{4})(?:\s*(?:M|-|\.|,)\s*(?=\d)|(?=\d\d$))(\d{1,2})(?:-01(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?)?\s*(\(začasni podatki\)|\(provisional(?: data)?\)|\(dati provvisori\))?$/i;

/** The months' names, from which people take the first letters: in Slovenian, Italian, English and German. */
const names: readonly (readonly string[])[] = [
  ["januar", "gennaio", "january", "jänner"],
  ["februar", "febbraio", "february"],
  ["marec", "marzo", "march", "märz"],
  ["april", "aprile"],
  ["maj", "maggio", "may", "mai"],
  ["junij", "giugno", "june", "juni"],
  ["julij", "luglio", "july", "juli"],
  ["avgust", "agosto", "august"],
  ["september", "settembre"],
  ["oktober", "ottobre", "october"],
  ["november", "novembre"],
  ["december", "dicembre", "dezember"],
];
const named = /^(\p{L}{3,})\.?[\s/-]+(\d{4})$/u;
const yearLast = /^(\d{1,2})\s*[./-]\s*(\d{4})$/;

/** `jan 2025`, `gennaio 2025`, `1/2025`: as `2025-1`. */
function inOrder(text: string): string {
  const [, number, year] = yearLast.exec(text) ?? [];
  if (number !== undefined) return `${year}-${number}`;
  const [, name = "", of] = named.exec(text.toLowerCase()) ?? [];
  const at = name === "" ? -1 : names.findIndex((each) => each.some((month) => month.startsWith(name)));
  return at < 0 ? text : `${of}-${at + 1}`;
}

/**
 * Reads `2020M01` (SiStat), `2020-01`, `2020,01` and `202001` (Google), `2020-01-01` with midnight or
 * without, and what people write, `jan 2025` or `1/2025`; undefined if the text is no month.
 */
export function readMonth(text: string): ReadMonth | undefined {
  const match = written.exec(inOrder(text.trim()));
  if (!match) return undefined;
  const number = Number(match[2]);
  if (number < 1 || number > 12) return undefined;
  return { month: month(Number(match[1]), number), provisional: match[3] !== undefined };
}

/** @param number 1 to 12 */
export function month(year: number, number: number): Month {
  return `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}` as Month;
}

export function yearOf(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 to 12. */
export function monthOfYear(value: Month): number {
  return Number(value.slice(5, 7));
}

export function addMonths(value: Month, count: number): Month {
  const index = yearOf(value) * 12 + monthOfYear(value) - 1 + count;
  return month(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** Every month from the first to the last, in order. */
export function monthsOf({ first, last }: Period): Month[] {
  const months: Month[] = [];
  for (let each = first; each <= last; each = addMonths(each, 1)) months.push(each);
  return months;
}

/** The last day of the month, `YYYY-MM-DD`. */
export function lastDay(value: Month): string {
  return new Date(Date.UTC(yearOf(value), monthOfYear(value), 0)).toISOString().slice(0, 10);
}

/** The first day of the month, as DuckDB's DATE reads it. */
export function toDate(value: Month): string {
  return `${value}-01`;
}
