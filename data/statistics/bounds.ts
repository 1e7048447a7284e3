import { gini } from "./concentration.ts";
import { at, type Numbers, tabulate } from "./numbers.ts";

/** What a confidential month leaves open: the smallest and the largest Gini the year can have. */
export type GiniBounds = { readonly lowest: number; readonly highest: number };

/**
 * Exact bounds of the Gini when one month is only known to lie between two values. Between two values
 * of other months the order of the months stays the same, and there the Gini is a ratio of two straight
 * lines in the unknown, so it never turns: the ends and the other months' values are enough.
 *
 * @param values the year; what stands at the unknown month does not matter
 * @param unknown position of that month, from 0
 * @throws RangeError if `lowest` is negative or above `highest`
 */
export function giniBounds(values: Numbers, unknown: number, lowest: number, highest: number): GiniBounds {
  if (!(lowest >= 0 && lowest <= highest)) throw new RangeError("Bounds are 0 <= lowest <= highest");
  const others = tabulate(values.length, (i) => at(values, i)).filter((_, i) => i !== unknown);
  const turns = others.filter((value) => value > lowest && value < highest);
  const ginis = [lowest, highest, ...turns].map((value) => gini([...others, value]));
  return { lowest: Math.min(...ginis), highest: Math.max(...ginis) };
}
