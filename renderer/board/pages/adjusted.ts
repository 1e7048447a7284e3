import { toRows } from "../../../data/kernel/columns.ts";
import { latest, num } from "../../screens/read.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** The nights without the season's usual swing; not an official adjustment, and it says so. */
export const adjusted: PageKind = {
  id: "adjusted",
  section: "stays",
  start: false,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_decomposition", scope), ofPeriod("stays_regularity", scope)],
  says({ speech: { words }, found: [parted, regular] }) {
    const row = latest(parted?.answer.columns, (each) => num(each, "adjusted") !== null);
    const [observed, without] = [num(row, "observed"), num(row, "adjusted")];
    if (!row || observed === null || without === null) return null;
    const regularity = num(toRows(regular?.answer.columns ?? {})[0], "regularity");
    const { adjusted: said } = words.season;
    return {
      headline: said.sentence(String(row["month"]), observed, Math.round(without)),
      meaning: regularity === null ? "" : said.regularity(regularity),
    };
  },
};
