import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { countToTell, rateRatio } from "../../../statistics/counts.ts";
import { groupBy } from "./group.ts";
import { counted, sumOf } from "./sums.ts";
import { askTold } from "./told.ts";

/** Media mentions of each year beside those of the base year, with what chance alone may do. */
export async function mediaMentions(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const { base_year: base = "", year: wanted, ...narrowing } = asked;
  const target = 1 + Number(asked["target_change"]);
  const rows = (await askTold(ask, narrowing)).filter(
    ({ mentions, first }) => mentions !== null && first !== null,
  );
  const counts = new Map(
    [...groupBy(rows, ({ first }) => first?.slice(0, 4) ?? "")].map(([year, some]) => {
      const { outer, clashing } = counted(some);
      return [year, clashing ? null : sumOf(outer.map(({ mentions }) => mentions))] as const;
    }),
  );
  const before = counts.get(base) ?? null;
  return [...counts]
    .filter(([year]) => year !== base && (wanted === undefined || year === wanted))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, mentions]) => {
      const row = { year: Number(year), mentions, base_year: Number(base), base_mentions: before };
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
