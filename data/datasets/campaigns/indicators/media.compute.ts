import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countToTell, rateRatio } from "../../../statistics/counts.ts";
import { groupBy } from "./group.ts";
import { counted, sumOf } from "./sums.ts";
import { askTold, type Told } from "./told.ts";

/** Media mentions of each year beside those of the base year, with what chance alone may do. */
export async function mediaMentions(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const { base_year: base = "", year: wanted, ...narrowing } = asked;
  const target = 1 + Number(asked["target_change"]);
  const rows = (await askTold(ask, narrowing)).filter(
    ({ mentions, first }) => mentions !== null && first !== null,
  );
  const years = groupBy(rows, ({ first }) => first?.slice(0, 4) ?? "");
  return [...years]
    .filter(([year]) => year !== base && (wanted === undefined || year === wanted))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, some]) => {
      const end =
        some
          .map(({ last }) => last ?? "")
          .toSorted()
          .at(-1) ?? "";
      const [mentions, before] = [count(some), count(upTo(end.slice(5), years.get(base) ?? []))];
      const row = {
        year: Number(year),
        mentions,
        base_year: Number(base),
        base_mentions: before,
        last_day: end,
      };
      const found = mentions === null || before === null ? null : rateRatio(mentions, before);
      const needed = target > 1 ? countToTell(target) : null;
      if (!found) return { ...row, target, needed, status: mentions === null ? "overlapping" : "no-base" };
      const isReached = found.ratio >= target - 1e-12;
      const isTold = found.low > 1 || found.high < 1;
      return {
        ...{ ...row, ...found, target, needed },
        status: `${isReached ? "reached" : "not-reached"}${isTold ? "" : "-by-chance"}`,
      };
    });
}

/** Mentions that may be added; null where exports overlap, or nothing is known. */
function count(rows: readonly Told[] | null): number | null {
  if (rows === null) return null;
  const { outer, clashing } = counted(rows);
  return clashing ? null : sumOf(outer.map(({ mentions }) => mentions));
}

/**
 * The rows of the base year up to the same day, for eleven months beside twelve are no comparison; null
 * where a row goes on beyond it.
 *
 * @param end month and day, `MM-DD`
 */
function upTo(end: string, rows: readonly Told[]): Told[] | null {
  const day = (text: string | null): string => text?.slice(5) ?? "";
  const some = rows.filter(({ first }) => day(first) <= end);
  return some.some(({ last }) => day(last) > end) ? null : some;
}
