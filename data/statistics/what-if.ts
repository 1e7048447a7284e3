import { gini } from "./concentration.ts";
import { at, type Numbers, sum, tabulate } from "./numbers.ts";

/** Where extra nights of a market would fall. */
export type Addition = {
  /** The market's own nights in the twelve months of a year. */
  readonly market: Numbers;
  /** Calendar months that the extra nights fall in, 1 to 12. */
  readonly months: readonly number[];
  /**
   * `own`: in the market's own proportions among those months (evenly, if it has no night in any of
   * them); `even`: the same number in each.
   */
  readonly spread: "own" | "even";
};

export type WhatIf = { readonly before: number; readonly after: number; readonly change: number };

/**
 * What extra nights would do to the Gini, everything else as it was.
 *
 * @param total the twelve months of all guests, the market's among them
 * @param nights extra nights of the whole year, 0 or more
 * @throws RangeError for no months, a month outside 1 to 12, or negative nights
 */
export function effectOfNights(total: Numbers, addition: Addition, nights: number): WhatIf {
  if (!(nights >= 0)) throw new RangeError("Extra nights are 0 or more");
  const before = gini(total);
  const after = gini(withNights(total, sharesOf(addition), nights));
  return { before, after, change: after - before };
}

export type Lowest = { readonly gini: number; readonly nights: number | null };

/** How many nights it would take, and what else there is to know about it. */
export type NightsNeeded = {
  /** The fewest whole nights with which the Gini is as low as wanted; null if no number of nights is. */
  readonly nights: number | null;
  /**
   * The lowest Gini that nights in these months can lead to, and how many (not rounded) reach it; null
   * if it is only ever approached.
   */
  readonly lowest: Lowest;
};

/**
 * The inverse: the fewest extra nights that lower the Gini by a wanted amount. More nights are not
 * always better: past some number the filled months become the new peak.
 *
 * Exact, without a search: the order of the months changes only where two of them draw level, and
 * between two such points the Gini is a ratio of two straight lines, so it never turns there.
 *
 * @param lowerBy the wanted fall of the Gini, above 0
 * @throws RangeError as `effectOfNights`, and for a fall that is none
 */
export function nightsToLower(total: Numbers, addition: Addition, lowerBy: number): NightsNeeded {
  if (!(lowerBy > 0)) throw new RangeError("The wanted fall is above 0");
  const shares = sharesOf(addition);
  const giniWith = (nights: number): number => gini(withNights(total, shares, nights));
  const turns = [0, ...crossings(total, shares)];
  const points = turns.map((nights): Lowest => ({ nights, gini: giniWith(nights) }));
  // With nights without end only the extra ones matter.
  points.push({ nights: null, gini: gini(shares) });
  const lowest = points.reduce((best, point) => (point.gini < best.gini ? point : best));
  const wanted = giniWith(0) - lowerBy;
  // Nights that are exactly enough must not fail for the last digit.
  const isEnough = (nights: number): boolean => giniWith(nights) <= wanted + 1e-12;
  for (const [index, left] of turns.entries()) {
    const entry = firstWithin(giniWith, wanted, left, turns[index + 1] ?? null, sum(total));
    if (entry === null) continue;
    const nights = [Math.floor(entry), Math.ceil(entry)].find(isEnough);
    if (nights !== undefined) return { nights, lowest };
  }
  return { nights: null, lowest };
}

/**
 * The first number of nights between two turns where the Gini is as low as wanted. There it is
 * (a + b x) / (T + x), so that two values of it give a and b.
 */
function firstWithin(
  giniWith: (nights: number) => number,
  wanted: number,
  left: number,
  right: number | null,
  total: number,
): number | null {
  const other = right ?? left + total;
  const [low, high] = [giniWith(left) * (total + left), giniWith(other) * (total + other)];
  if (low / (total + left) <= wanted) return left;
  const slope = (high - low) / (other - left);
  const entry = left + (low - wanted * (total + left)) / (wanted - slope);
  return wanted > slope && (right === null || entry <= right * (1 + 1e-12)) ? entry : null;
}

/** Numbers of nights, ascending, at which two months draw level. */
function crossings(total: Numbers, shares: Numbers): number[] {
  const found = tabulate(total.length, (i) => i).flatMap((i) =>
    tabulate(i, (j) => (at(total, j) - at(total, i)) / (at(shares, i) - at(shares, j))),
  );
  return [...new Set(found.filter((nights) => nights > 0 && Number.isFinite(nights)))].sort((a, b) => a - b);
}

const withNights = (total: Numbers, shares: Numbers, nights: number): number[] =>
  tabulate(total.length, (i) => at(total, i) + nights * at(shares, i));

/** The share of the extra nights that each month of the year gets. */
function sharesOf({ market, months, spread }: Addition): number[] {
  const chosen = new Set(months);
  const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= market.length;
  if (chosen.size === 0 || ![...chosen].every(isMonth))
    throw new RangeError("Extra nights need months 1 to 12");
  const own = tabulate(market.length, (i) => (chosen.has(i + 1) ? at(market, i) : 0));
  const isOwn = spread === "own" && sum(own) > 0;
  return tabulate(market.length, (i) => {
    if (isOwn) return at(own, i) / sum(own);
    return chosen.has(i + 1) ? 1 / chosen.size : 0;
  });
}
