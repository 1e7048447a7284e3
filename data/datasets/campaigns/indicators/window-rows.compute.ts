import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { windowsOf } from "./reach.compute.ts";
import { askTold, isMeasured } from "./told.ts";
import { placeOf } from "./windows.ts";

/** Every row of people, clicks or money with the season window it lies in, where it stands in its file. */
export async function rowsOfWindows(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const windows = windowsOf(asked);
  return (await askTold(ask, asked)).filter(isMeasured).map((row) => ({
    window: placeOf(row.first, row.last, windows),
    channel: row.channel,
    campaign: row.campaign,
    market: row.market,
    from: row.first,
    to: row.last,
    impressions: row.impressions,
    spend: row.spend,
    currency: row.currency,
    import: row.import,
    file: row.file,
    line: row.line,
  }));
}
