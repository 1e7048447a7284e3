/**
 * What the statistics office prints instead of, or beside, a number. SURS's own signs are kept:
 * `-` no occurrence (a true zero), `z` confidential, `...` not available, `N` too unreliable to
 * publish, `M` less precise (number kept), `p` provisional (number kept).
 */
export type Flag = "-" | "z" | "..." | "N" | "M" | "p";

/** A figure with its flag. `value` is null exactly when the office gives no number. */
export type Value = { readonly value: number | null; readonly flag: Flag | null };

/** The most DuckDB's INTEGER holds. */
export const largestCount = 2_147_483_647;

const signs: Readonly<Record<string, Value>> = {
  "-": { value: 0, flag: "-" },
  z: { value: null, flag: "z" },
  "...": { value: null, flag: "..." },
  N: { value: null, flag: "N" },
};

/**
 * Reads a count as statistics offices print it. A decimal or thousands mark is not guessed:
 * `1.234` is no count here.
 *
 * @returns the value, or undefined if the text is neither a whole number nor a known sign
 */
export function parseCount(text: string): Value | undefined {
  const trimmed = text.trim();
  const sign = Object.hasOwn(signs, trimmed) ? signs[trimmed] : undefined;
  if (sign) return sign;
  const match = /^(\d{1,10})(M?)$/.exec(trimmed);
  if (!match || Number(match[1]) > largestCount) return undefined;
  return { value: Number(match[1]), flag: match[2] ? "M" : null };
}

/** Reads an average as the office prints it, `2.97`: the decimal mark is a dot in all its exports. */
export function parseAverage(text: string): Value | undefined {
  const trimmed = text.trim();
  const sign = Object.hasOwn(signs, trimmed) ? signs[trimmed] : undefined;
  // No nights and no arrivals have no average.
  if (sign) return sign.flag === "-" ? { value: null, flag: "-" } : sign;
  const match = /^(\d{1,9}(?:\.\d+)?)(M?)$/.exec(trimmed);
  return match ? { value: Number(match[1]), flag: match[2] ? "M" : null } : undefined;
}

/** A sign that stands in a column of its own, beside an empty value. */
export function parseFlag(text: string): Flag | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return trimmed === "M" || trimmed === "p" ? trimmed : signs[trimmed]?.flag;
}

/** The value that a flag alone stands for; undefined if the flag needs a number beside it. */
export function valueOfFlag(flag: Flag): Value | undefined {
  return signs[flag];
}
