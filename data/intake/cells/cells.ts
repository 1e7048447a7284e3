import type { Cell } from "../../kernel/columns.ts";
import type { Code, Column } from "../../kernel/contract.ts";
import type { IssueCode } from "../../kernel/issue.ts";
import { asMeant } from "../../kernel/formula.ts";
import { readMonth } from "../../kernel/period.ts";
import { languages } from "../../kernel/words.ts";
import { largestCount, parseAverage, parseCount, type Value } from "../../kernel/value.ts";
import { readDate } from "../../kernel/dates.ts";
import type { Format } from "./formats.ts";
import { isNoNumber, readNumber } from "./numbers.ts";

/** A cell as read: what the table gets, and what is remarkable about it. */
export type ReadCell = {
  readonly value: Cell;
  /** What stands in place of a number, or beside it. */
  readonly sign?: string;
  /** The file marks the whole record as provisional: a month with `(začasni podatki)`. */
  readonly provisional?: true;
  readonly warning?: IssueCode;
};

/** A cell that could not be read, and why. */
export type Unread = { readonly code: IssueCode };

export type CellReader = (text: string) => ReadCell | Unread;

const empty: ReadCell = { value: null };

/** A reader of one column's cells. Repeated texts are read once, as far as that pays. */
export function cellReader(column: Column, format: Format): CellReader {
  const read = readers[column.type](column, format);
  const known = new Map<string, ReadCell | Unread>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const trimmed = text.trim();
    const result =
      trimmed === "" ? (column.required ? { code: "missing-value" as const } : empty) : read(trimmed);
    if (known.size < 10_000) known.set(text, result);
    return result;
  };
}

type MakeReader = (column: Column, format: Format) => CellReader;

const readers: Readonly<Record<Column["type"], MakeReader>> = {
  text:
    ({ normalise }) =>
    (text) => {
      const meant = asMeant(text);
      return { value: normalise?.(meant) ?? meant };
    },
  // Excel turns long numbers into powers of ten and drops zeros in front: the number is lost.
  id: (column) => (text) => {
    if (!/^\d(?:[.,]\d+)?E\+\d+$/i.test(text)) return { value: asMeant(text) };
    if (column.required) return { code: "damaged-identifier" };
    return { value: null, sign: text, warning: "damaged-identifier" };
  },
  month: () => (text) => {
    const read = readMonth(text);
    if (!read) return { code: "not-a-month" };
    return read.provisional ? { value: read.month, provisional: true } : { value: read.month };
  },
  date:
    (_, { dates }) =>
    (text) => {
      const read = readDate(text, dates);
      if (read !== undefined) return { value: read };
      return isNoNumber(text) ? { value: null, sign: text } : { code: "not-a-date" };
    },
  code: codeReader,
  figure: ({ decimals }, { decimal }) => {
    const parse = decimals ? parseAverage : (text: string) => parseCount(text) ?? groupedCount(text, decimal);
    return (text) => {
      const read = parse(text);
      if (!read) return { code: decimals ? "not-a-number" : "not-a-count" };
      return read.flag === null ? { value: read.value } : { value: read.value, sign: read.flag };
    };
  },
  count: numberReader,
  number: numberReader,
  money: numberReader,
  share: numberReader,
};

/** `6.404` in a column whose mark groups digits. */
function groupedCount(text: string, decimal: Format["decimal"]): Value | undefined {
  const read = decimal === undefined ? undefined : readNumber(text, decimal);
  const isWhole = read && !read.percent && Number.isInteger(read.value) && !/^[-−–]/.test(text);
  return isWhole ? parseCount(String(read.value)) : undefined;
}

function codeReader({ codes = [], normalise }: Column): CellReader {
  const ids = new Map(codes.flatMap(({ id, spellings }) => spellings.map((text) => [text, id])));
  const labels = labelsOf(codes);
  return (text) => {
    const bare = normalise?.(text) ?? text;
    const id = ids.get(bare) ?? labels.get(bare.toLowerCase());
    return id === undefined ? { code: "unknown-code" } : { value: id };
  };
}

/** Ids by what Loggia itself calls them, in any language; a name that two codes share is none. */
function labelsOf(codes: readonly Code[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, label } of codes) {
    for (const name of [id, ...languages.map((language) => label[language])]) {
      const small = name.toLowerCase();
      if ((labels.get(small) ?? id) !== id) shared.add(small);
      labels.set(small, id);
    }
  }
  for (const name of shared) labels.delete(name);
  return labels;
}

/** 77.07 / 100 is 0.7706999999999999; fifteen digits, all that a written number carries, give 0.7707. */
const hundredthOf = (value: number): number => Number((value / 100).toPrecision(15));

function numberReader({ type, limits, required }: Column, { decimal, scale }: Format): CellReader {
  const unread: Unread = { code: type === "count" ? "not-a-count" : "not-a-number" };
  return (text) => {
    if (isNoNumber(text)) return required ? { code: "missing-value" } : { value: null, sign: text };
    const read = readNumber(text, decimal);
    if (!read || (read.percent && type !== "share")) return unread;
    if (type === "count" && (!Number.isInteger(read.value) || Math.abs(read.value) > largestCount))
      return unread;
    const inPoints = type === "share" && (read.percent || scale === "points");
    const value = inPoints ? hundredthOf(read.value) : read.value;
    const { least = -Infinity, most = Infinity, not } = limits ?? {};
    return value >= least && value <= most && value !== not
      ? { value }
      : { value: null, sign: text, warning: "impossible-value" };
  };
}
