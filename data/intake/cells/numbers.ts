import type { DecimalMark } from "../../kernel/profile.ts";

/**
 * What people and programs write where there is no number: nothing, a dash, `NA`, an office's sign.
 * Compared exactly: a lone `N` is a sign, `n` may be anything.
 */
const missing = new Set(
  "- -- – — . .. ... … / x X z N NA N/A #N/A n/a nan NaN None none null NULL (vuoto) (prazno) (blank) (leer)".split(
    " ",
  ),
);
const censored = /^[<>≤≥]\s*\d[\d.,\s]*%?$/;

/** True for a text that stands in place of a number: `NA`, ` --`, `< 10%`. Empty is not among them. */
export function isNoNumber(text: string): boolean {
  return missing.has(text) || censored.test(text);
}

/** A number as read; `percent` if a percent sign stood behind it. */
export type ReadNumber = { readonly value: number; readonly percent: boolean };

const spaces = /[\s\u00a0\u2009\u202f'’](?=\d{3}(?:\D|$))/g;
const currency = /^(?:€|\$|£|EUR|USD|GBP)\s*|\s*(?:€|\$|£|EUR|USD|GBP)$/g;

/**
 * Reads a number by the decimal mark of its column; the other mark separates thousands. Grouping
 * must be by three: `12,34` with the decimal mark `.` is no number, lest it become 1234.
 *
 * @param decimal undefined if no cell of the column shows a mark: then only whole numbers are read
 */
export function readNumber(text: string, decimal: DecimalMark | undefined): ReadNumber | undefined {
  const percent = text.endsWith("%");
  const bare = core(percent ? text.slice(0, -1).trimEnd() : text);
  const pattern = decimal === undefined ? whole : patterns[decimal];
  if (!pattern.test(bare)) return undefined;
  const plain = decimal === "," ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? { value, percent } : undefined;
}

const whole = /^-?\d+$/;
const patterns: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+|(?<=\d))(?:[eE][+-]?\d+)?$/,
  ",": /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+|(?<=\d))(?:[eE][+-]?\d+)?$/,
};

/** Without currency, blanks that group digits, a plus, and with a plain minus. */
function core(text: string): string {
  return text.replace(currency, "").replace(spaces, "").replace(/^\+/, "").replace(/^[−–]/, "-");
}

/** What a cell says about its column's decimal mark; `open`: either reading is possible. */
export function decimalEvidence(text: string): DecimalMark | "open" | undefined {
  const bare = core(text.endsWith("%") ? text.slice(0, -1).trimEnd() : text).replace(/^-/, "");
  if (!/^[\d.,]+(?:[eE][+-]?\d+)?$/.test(bare) || !/[.,]/.test(bare)) return undefined;
  const last = bare.lastIndexOf(".") > bare.lastIndexOf(",") ? "." : ",";
  const other = last === "." ? "," : ".";
  if (bare.includes(other)) return last;
  if (bare.indexOf(last) !== bare.lastIndexOf(last)) return other; // 1.234.567
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? "open" : last;
}

/** The same of a count: `10.000` is ten thousand, and its decimal mark would be the other one. */
export function groupingEvidence(text: string): DecimalMark | "open" | undefined {
  const evidence = decimalEvidence(text);
  if (evidence !== "open") return evidence;
  return text.includes(",") ? "." : ",";
}
