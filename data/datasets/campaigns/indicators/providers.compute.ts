import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { groupBy } from "./group.ts";
import { inOrder } from "./reach.compute.ts";
import { askTold } from "./told.ts";

/** Providers taking part in each campaign of each year, beside "about so many". */
export async function providersTakingPart(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const [target, band] = [Number(asked["target"]), Number(asked["band"])];
  const [low, high] = [target - target * band, target + target * band];
  const rows = (await askTold(ask, asked)).filter(({ providers }) => providers !== null);
  const groups = groupBy(rows, (row) => JSON.stringify([row.campaign, row.first?.slice(0, 4)]));
  return [...groups.values()]
    .map((group): Row => {
      // The same providers stand in the rows of several channels: the largest row, never a sum.
      const providers = Math.max(...group.map((row) => row.providers ?? 0));
      const [year, campaign] = [group[0]?.first?.slice(0, 4), group[0]?.campaign ?? null];
      return {
        ...{ campaign, year: year === undefined ? null : Number(year), providers, target, low, high },
        status: providers < low ? "below" : providers > high ? "above" : "within",
      };
    })
    .toSorted(inOrder("year", "campaign"));
}
