import { latest, num, rowsWhere } from "../../screens/read.ts";
import type { PageKind } from "../model.ts";

/** Nights of every year over those of the base year, times 100. */
export const index: PageKind = {
  id: "index",
  section: "stays",
  start: false,
  byMarket: true,
  asks: ({ municipality, market, base }) =>
    base === null
      ? []
      : [
          {
            indicator: "stays_index",
            parameters: { municipality, market: market ?? "total", base_year: String(base) },
          },
        ],
  says({ speech: { words }, scope: { year, base }, found: [indexed] }) {
    if (!indexed || year === null || base === null) return null;
    const columns = rowsWhere(indexed.answer.columns, (row) => (num(row, "year") ?? 0) <= year);
    const value = num(
      latest(columns, (row) => num(row, "year") === year),
      "index",
    );
    if (value === null) return null;
    return {
      headline: words.board.index(year, value, base),
      meaning: words.board.indexMeaning,
      columns,
    };
  },
};
