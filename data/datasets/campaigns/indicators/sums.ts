import { reachBounds } from "../../../statistics/reach.ts";
import type { Row } from "../../../kernel/columns.ts";
import { inhabitantsAtMost } from "../markets.ts";
import { overlapsOf } from "./overlap.ts";
import type { Told } from "./told.ts";

/** The ways a file counts people; never two of them together. */
const kinds = [
  { id: "accounts", of: (row: Told) => row.reach },
  { id: "browsers", of: (row: Told) => row.users },
  { id: "contacts", of: (row: Told) => row.contacts },
] as const;

/** The only text of several, null if there is none, undefined if there are more. */
export function only(texts: readonly (string | null)[]): string | null | undefined {
  const known = [...new Set(texts)].filter((text) => text !== null);
  return known.length > 1 ? undefined : (known[0] ?? null);
}

/** The sum of what is known; null if nothing is. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Sum over sum, of the rows that have both; null if there are none or they come to nothing. */
export function ratio(
  rows: readonly Told[],
  above: (row: Told) => number | null,
  below: (row: Told) => number | null,
): number | null {
  const both = rows.filter((row) => above(row) !== null && below(row) !== null);
  const [over, under] = [sumOf(both.map(above)), sumOf(both.map(below))];
  return over === null || under === null || under === 0 ? null : over / under;
}

/** The rows that are no part of another, and whether some of them overlap all the same. */
export function counted(rows: readonly Told[]): { outer: Told[]; parts: number; clashing: boolean } {
  const { parts, clashes } = overlapsOf(rows);
  return { outer: rows.filter((_, at) => !parts.has(at)), parts: parts.size, clashing: clashes.size > 0 };
}

/**
 * Everything that may be said of several rows together: impressions, spend and clicks as sums, ratios
 * as sum over sum, reach as bounds; what cannot be said is null, with the reason.
 *
 * @param ceiling inhabitants of the market, where the user gave them
 */
export function measures(rows: readonly Told[], ceiling: number | null): Row {
  const { outer, parts, clashing } = counted(rows);
  const currency = only(outer.map((row) => (row.spend === null ? null : row.currency)));
  const click = only(outer.map((row) => (row.clicks === null ? null : row.clickKind)));
  const additive = (of: (row: Told) => number | null): number | null =>
    clashing ? null : sumOf(outer.map(of));
  const isPriced = !clashing && currency !== undefined;
  const isClicked = !clashing && click !== undefined;
  const impressions = (row: Told): number | null => row.impressions;
  const spend = (row: Told): number | null => row.spend;
  const clicks = (row: Told): number | null => row.clicks;
  const perView = isPriced ? ratio(outer, spend, impressions) : null;
  const days = outer.flatMap(({ first, last }) => (first === null || last === null ? [] : [{ first, last }]));
  return {
    first_day: days.map(({ first }) => first).toSorted()[0] ?? null,
    last_day:
      days
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? null,
    impressions: additive(impressions),
    ...reachOf(rows, outer, ceiling),
    spend: isPriced ? additive(spend) : null,
    currency: currency ?? null,
    clicks: isClicked ? additive(clicks) : null,
    click_kind: click ?? null,
    ctr: isClicked ? ratio(outer, clicks, impressions) : null,
    cpm: perView === null ? null : perView * 1000,
    cpc: isPriced && isClicked ? ratio(outer, spend, clicks) : null,
    sessions: additive((row) => row.sessions),
    rows: outer.length,
    parts,
    reason: clashing
      ? "overlapping-exports"
      : currency === undefined
        ? "several-currencies"
        : click === undefined
          ? "several-kinds-of-clicks"
          : null,
  };
}

function reachOf(rows: readonly Told[], outer: readonly Told[], given: number | null): Row {
  const none = { reach_low: null, reach_high: null, reach_kind: null, ceiling: null };
  const told = kinds.filter(({ of }) => rows.some((row) => of(row) !== null));
  const [kind] = told;
  if (!kind) return { ...none, reach_reason: "no-reach" };
  if (told.length > 1) return { ...none, reach_reason: "several-kinds" };
  const having = rows.filter((row) => kind.of(row) !== null);
  const channels = new Set(having.map(({ channel }) => channel));
  // A platform that tells no reach has reached people too.
  const others =
    kind.id === "accounts" && rows.some((row) => row.impressions !== null && !channels.has(row.channel));
  if (channels.size > 1 || others) return { ...none, reach_reason: "several-platforms" };
  const as = (some: readonly Told[]): { reach: number | null; impressions: number | null }[] =>
    some.map((row) => ({
      reach: kind.of(row),
      impressions: kind.id === "accounts" ? row.impressions : null,
    }));
  const market = only(having.map((row) => row.market));
  const isOne = having.every((row) => row.market !== null);
  const ceiling =
    kind.id === "accounts" ? (given ?? (isOne ? inhabitantsAtMost(market ?? null) : null)) : null;
  const own = outer.filter(({ channel }) => channels.has(channel));
  const bounds = reachBounds(as(own), as(rows), ceiling);
  if (!bounds) return { ...none, reach_reason: "no-reach" };
  const { low, high, cappedBy } = bounds;
  return {
    reach_low: low,
    reach_high: high,
    reach_kind: kind.id,
    ceiling: cappedBy,
    reach_reason: high === null ? "reach-missing" : low === high ? null : "not-added",
  };
}
