import { toRows } from "../../../data/kernel/columns.ts";
import { isFullYear, num } from "../../screens/read.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** Every year in figures; only full years are compared. */
export const yearly: PageKind = {
  id: "yearly",
  section: "stays",
  start: false,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_yearly", scope)],
  says({ speech: { words }, found: [years] }) {
    const full = toRows(years?.answer.columns ?? {}).filter(isFullYear);
    const [best] = full.toSorted((a, b) => (num(b, "nights") ?? 0) - (num(a, "nights") ?? 0));
    if (!best) return null;
    return {
      headline: words.board.yearly(full.length, num(best, "year") ?? 0, num(best, "nights") ?? 0),
      meaning: words.table.sentence,
    };
  },
};
