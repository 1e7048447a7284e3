import { latest, num } from "../../screens/read.ts";
import { measuresSentence } from "../../screens/season/closer-sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** What the other pages do not say already. */
const measures = ["municipality", "year", "gini", "theil", "cv", "hoover", "nights_to_move", "top2_share"];

/** The same unevenness by other measures, as a table. */
export const unevenness: PageKind = {
  id: "unevenness",
  section: "season",
  title: ({ words }) => words.board.unevennessTitle,
  start: false,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_seasonality", scope)],
  says({ speech, scope: { year }, found: [seasonality] }) {
    if (!seasonality || year === null) return null;
    const { columns } = seasonality.answer;
    const gini = num(
      latest(columns, (row) => num(row, "year") === year),
      "gini",
    );
    if (gini === null) return null;
    return {
      headline: speech.words.board.unevenness(year, gini),
      meaning: measuresSentence(speech, columns, year),
      figure: { mark: "table" },
      columns: Object.fromEntries(measures.map((name) => [name, columns[name] ?? []])),
    };
  },
};
