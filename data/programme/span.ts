import { lastDay, type Month } from "../kernel/period.ts";

/**
 * When a target is due, in days `YYYY-MM-DD`. `vague`: only a year or a season was written, so that a
 * narrower period elsewhere is no contradiction.
 */
export type Span = { readonly first: string; readonly last: string; readonly vague: boolean };

/** A year, a month or a day: `2026`, `2026-05`, `2026-05-15`; `2025-2026-02` is a year and a month. */
const written = /\d{4}(?:-\d{2}(?!\d)(?:-\d{2}(?!\d))?)?/g;

/** The months of the seasons as people write them, in Slovenian, Italian and English. */
const seasons: readonly { readonly word: RegExp; readonly from: string; readonly to: string }[] = [
  { word: /spring|pomlad|primavera/i, from: "03", to: "05" },
  { word: /summer|poletj|polet|estate/i, from: "06", to: "08" },
  { word: /autumn|jesen|autunno/i, from: "09", to: "11" },
];
const until = /^(?:to|do|entro|fino)\b/i;
const since = /^(?:from|od|da)\b/i;
const late = /^(?:late|konec|fine)\s/i;
const yearEnd = /year end|konca leta|fine anno/i;

/**
 * The period a programme writes: `2026`, `2026-07/2026-08`, `summer 2026`, `to 2026-12-31`, `from 2026-01`.
 *
 * @param year the programme's, for a period that begins or ends with it
 * @returns undefined for a period without a date: standing, `when the terminal works`
 */
export function readSpan(text: string | null, year: string): Span | undefined {
  if (text === null) return undefined;
  if (yearEnd.test(text)) return { first: `${year}-01-01`, last: `${year}-12-31`, vague: false };
  const found = text.match(written) ?? [];
  const [from, to] = [found[0], found.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const season = seasons.find(({ word }) => word.test(text));
  if (season && found.length === 1 && from.length === 4)
    return { first: `${from}-${season.from}-01`, last: endOf(`${from}-${season.to}`), vague: true };
  const vague = found.every((each) => each.length === 4);
  const [first, last] = [startOf(from), endOf(to)];
  if (until.test(text)) return { first: atMost(`${year}-01-01`, last), last, vague };
  if (since.test(text)) return { first, last: `${from.slice(0, 4)}-12-31`, vague };
  if (late.test(text) && from.length === 7) return { first: `${from}-21`, last, vague };
  return first <= last ? { first, last, vague } : undefined;
}

function startOf(text: string): string {
  return `${text}${"-01-01".slice(text.length - 4)}`;
}

function endOf(text: string): string {
  if (text.length === 4) return `${text}-12-31`;
  return text.length === 7 ? lastDay(text as Month) : text;
}

function atMost(a: string, b: string): string {
  return a <= b ? a : b;
}

/** How many days a span has, both ends counted. */
export function daysOf({ first, last }: Pick<Span, "first" | "last">): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
}

/** The part of a span that is over at the end of a day: 0 before it begins, 1 once it is over. */
export function elapsed(span: Span, day: string): number {
  if (day < span.first) return 0;
  return day >= span.last ? 1 : daysOf({ first: span.first, last: day }) / daysOf(span);
}
