import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { groupBy } from "./group.ts";
import { inOrder } from "./reach.compute.ts";
import { counted, only, ratio, sumOf } from "./sums.ts";
import { askTold } from "./told.ts";

/** Results of one kind, and what one of them cost: the spend of the rows that have results of that kind. */
export async function resultsByKind(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rows = (await askTold(ask, asked)).filter(({ results }) => results !== null);
  const groups = groupBy(rows, (row) => JSON.stringify([row.channel, row.campaign, row.resultKind]));
  return [...groups.values()]
    .flatMap((group): Row[] => {
      const [first] = group;
      if (!first) return [];
      const { outer, clashing } = counted(group);
      const currency = only(outer.map((row) => (row.spend === null ? null : row.currency)));
      const isPriced = !clashing && currency !== undefined;
      return [
        {
          channel: first.channel,
          campaign: first.campaign,
          result_kind: first.resultKind,
          results: clashing ? null : sumOf(outer.map((row) => row.results)),
          spend: isPriced ? sumOf(outer.map((row) => row.spend)) : null,
          currency: currency ?? null,
          cost_per_result: isPriced
            ? ratio(
                outer,
                (row) => row.spend,
                (row) => row.results,
              )
            : null,
          rows: outer.length,
          reason: clashing ? "overlapping-exports" : isPriced ? null : "several-currencies",
        },
      ];
    })
    .toSorted(inOrder("channel", "campaign", "result_kind"));
}
