import { num, rowsWhere } from "../../screens/read.ts";
import { profileSentence } from "../../screens/sentences.ts";
import { shiftSentence } from "../../screens/season/sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** The twelve months of the latest full year over those of the year before and of the base year. */
export const profile: PageKind = {
  id: "profile",
  section: "season",
  start: false,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_profile", scope)],
  says({ speech, scope: { year, base }, found: [shares] }) {
    if (!shares || year === null) return null;
    const wanted = [year, year - 1, base];
    const columns = rowsWhere(shares.answer.columns, (row) => wanted.includes(num(row, "year")));
    return {
      headline: profileSentence(speech, columns),
      meaning: base === null ? "" : shiftSentence(speech, columns, year, base),
      columns,
    };
  },
};
