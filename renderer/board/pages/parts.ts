import { toRows } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { partsSentence } from "../../screens/season/sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** The nights of the peak, the shoulder and the off-season, year by year. */
export const parts: PageKind = {
  id: "parts",
  section: "season",
  start: true,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_classes", scope)],
  says({ speech, scope: { year, base }, found: [classes] }) {
    if (!classes || year === null) return null;
    const rows = toRows(classes.answer.columns);
    const outside = (wanted: number | null) => {
      const nights = rows
        .filter((row) => num(row, "year") === wanted && row["class"] !== "peak")
        .map((row) => num(row, "nights"));
      return nights.length === 0 || nights.includes(null)
        ? null
        : nights.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    };
    const [now, then] = [outside(year), outside(base)];
    if (now === null) return null;
    const by = then === null || then === 0 ? null : now / then - 1;
    return {
      headline: speech.words.board.parts(year, now, base, by),
      meaning: partsSentence(speech, classes.answer.columns, { shown: year, against: base, part: null }),
      focus: String(year),
    };
  },
};
