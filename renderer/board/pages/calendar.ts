import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { heatSentence } from "../../screens/season/sentences.ts";
import { hidesNumber } from "../../words/cell.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** Months by years, the darker the more; a confidential month has no colour and says why. */
export const calendar: PageKind = {
  id: "calendar",
  section: "stays",
  start: false,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_calendar", scope)],
  says({ speech, found: [heat] }) {
    if (!heat) return null;
    const { words, format } = speech;
    const rows = toRows(heat.answer.columns);
    if (rows.every((row) => num(row, "nights") === null)) return null;
    const hidden = rows
      .filter((row) => num(row, "nights") === null && hidesNumber(row["flag"] ?? null))
      .map(monthOf);
    // Which month was the busiest is the headline; the gaps are named in words that fit any picture.
    const { flag: _flag, ...nights } = heat.answer.columns;
    return {
      headline: heatSentence(speech, nights, undefined),
      meaning: [
        `${format.capital(words.season.heat.more)}.`,
        hidden.length > 0 ? words.months.hidden(hidden.slice(0, 3), Math.max(0, hidden.length - 3)) : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    };
  },
};

function monthOf(row: Row): string {
  return `${num(row, "year")}-${String(num(row, "month_of_year")).padStart(2, "0")}`;
}
