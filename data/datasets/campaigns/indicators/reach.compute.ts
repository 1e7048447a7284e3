import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { groupBy } from "./group.ts";
import { measures } from "./sums.ts";
import { askTold, isMeasured, type Told } from "./told.ts";
import { monthsIn, placeOf, type Windows } from "./windows.ts";

export function windowsOf(asked: Asked): Windows {
  return { spring: monthsIn(asked["spring_months"]), autumn: monthsIn(asked["autumn_months"]) };
}

export function ceilingOf({ population }: Asked): number | null {
  return population === undefined ? null : Number(population);
}

/** What each campaign did on each channel in each window. */
export async function reachOfCampaigns(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const windows = windowsOf(asked);
  const placed = (await askTold(ask, asked)).filter(isMeasured).map((row) => ({
    row,
    window: placeOf(row.first, row.last, windows),
  }));
  const groups = groupBy(placed, ({ row, window }) => JSON.stringify([row.channel, row.campaign, window]));
  return [...groups.values()]
    .flatMap((group): Row[] => {
      const [first] = group;
      if (!first) return [];
      const { channel, campaign } = first.row;
      const measured = measures(
        group.map(({ row }) => row),
        ceilingOf(asked),
      );
      return [{ channel, campaign, window: first.window, ...measured }];
    })
    .toSorted(inOrder("channel", "campaign", "window"));
}

/** By the text of these columns; what has none comes last. */
export function inOrder(...names: readonly string[]) {
  const textOf = (row: Row): string => names.map((name) => String(row[name] ?? "\u{10ffff}")).join("\u0000");
  return (a: Row, b: Row): number => (textOf(a) < textOf(b) ? -1 : 1);
}

/** What rows can be summed up by, besides campaign and window. */
export const cuts = ["channel", "market", "window", "campaign"] as const;

/** The same for whole channels, markets, windows or campaigns. */
export async function totalsBy(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const by = cuts.find((each) => each === asked["by"]) ?? "channel";
  const windows = windowsOf(asked);
  const partOf = (row: Told): string | null =>
    by === "window" ? placeOf(row.first, row.last, windows) : row[by];
  const groups = groupBy((await askTold(ask, asked)).filter(isMeasured), (row) =>
    JSON.stringify(partOf(row)),
  );
  return [...groups.values()]
    .flatMap((group): Row[] => {
      const [first] = group;
      return first ? [{ by, part: partOf(first), ...measures(group, ceilingOf(asked)) }] : [];
    })
    .toSorted(inOrder("part"));
}
