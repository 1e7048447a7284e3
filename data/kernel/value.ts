/**
 * What the statistics office prints instead of, or beside, a number. SURS's own signs are kept:
 * `-` no occurrence (a true zero), `z` confidential, `...` not available, `N` too unreliable to
 * publish, `M` less precise (number kept), `p` provisional (number kept).
 */
export type Flag = "-" | "z" | "..." | "N" | "M" | "p";

/** A figure with its flag. `value` is null exactly when the office gives no number. */
export type Value = { readonly value: number | null; readonly flag: Flag | null };

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
  const match = /^(\d{1,15})(M?)$/.exec(trimmed);
  if (!match) return undefined;
  return { value: Number(match[1]), flag: match[2] ? "M" : null };
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
