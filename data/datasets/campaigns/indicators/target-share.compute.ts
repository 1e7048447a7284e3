import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { groupBy } from "./group.ts";
import { windowsOf } from "./reach.compute.ts";
import { counted, sumOf } from "./sums.ts";
import { askTold, type Told } from "./told.ts";
import { placeOf } from "./windows.ts";

/** Whether a row's money went where it was meant to: surely, surely not, or nobody can say. */
type Aim = (row: Told) => boolean | null;

/** Which part of the money went into the target windows and the target market, in each currency. */
export async function shareOfTargets(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const windows = windowsOf(asked);
  const market = asked["target_market"] ?? "AT";
  const inWindow = (row: Told, ids: readonly string[]): boolean | null => {
    const place = placeOf(row.first, row.last, windows);
    return place === "across" || place === "undated" ? null : ids.includes(place);
  };
  const inMarket: Aim = (row) => (row.market === null ? null : row.market === market);
  const inWindows: Aim = (row) => inWindow(row, ["spring", "autumn"]);
  const aims: Readonly<Record<string, Aim>> = {
    spring: (row) => inWindow(row, ["spring"]),
    autumn: (row) => inWindow(row, ["autumn"]),
    windows: inWindows,
    market: inMarket,
    both: (row) => and(inWindows(row), inMarket(row)),
  };
  const { outer, clashing } = counted(await askTold(ask, asked));
  const paid = outer.filter(({ spend }) => spend !== null);
  const currencies = groupBy(paid, ({ currency }) => currency ?? "");
  return [...currencies.entries()].flatMap(([currency, rows]) => {
    const total = sumOf(rows.map(({ spend }) => spend)) ?? 0;
    const part = (aim: Aim, isSure: boolean): number =>
      sumOf(rows.map((row) => (aim(row) === true || (!isSure && aim(row) === null) ? row.spend : 0))) ?? 0;
    return Object.entries(aims).map(([target, aim]): Row => {
      const [low, high] = [part(aim, true), part(aim, false)];
      const row = { currency: currency === "" ? null : currency, target, target_market: market };
      const none = { spend_low: null, spend_high: null, spend: null, share_low: null, share_high: null };
      if (clashing) return { ...row, ...none, reason: "overlapping-exports" };
      return {
        ...row,
        ...{ spend_low: low, spend_high: high, spend: total },
        share_low: total > 0 ? low / total : null,
        share_high: total > 0 ? high / total : null,
        reason: null,
      };
    });
  });
}

function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}
