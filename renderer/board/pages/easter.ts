import { toRows } from "../../../data/kernel/columns.ts";
import { easterSentence } from "../../screens/season/closer-sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** The nights as if Easter fell alike every year; an estimate, and it says so. */
export const easter: PageKind = {
  id: "easter",
  section: "stays",
  start: false,
  latestOnly: true,
  asks: (scope) => [
    ofPeriod("stays_easter", { ...scope, market: null }),
    ofPeriod("stays_easter_effect", { ...scope, market: null }),
  ],
  says({ speech, scope: { year }, found: [without, effect] }) {
    const row = toRows(effect?.answer.columns ?? {})[0];
    if (!without || !row || row["effect"] === null) return null;
    const said = (shown: number | null) => easterSentence(speech, without.answer.columns, row, null, shown);
    const rests = said(null);
    const april = said(year).replace(rests, "").trim();
    return april === "" ? { headline: rests, meaning: "" } : { headline: april, meaning: rests };
  },
};
