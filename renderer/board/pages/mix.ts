import { toRows } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { mixSentence } from "../../screens/season/closer-sentences.ts";
import type { PageKind } from "../model.ts";
import { ofYears } from "./asks.ts";

/** How the change of seasonality parts into who came and when they came. */
export const mix: PageKind = {
  id: "mix",
  section: "season",
  start: false,
  asks: (scope) => [ofYears("stays_mix", { ...scope, market: null })],
  says({ speech, scope: { year, base }, found: [parted] }) {
    const row = toRows(parted?.answer.columns ?? {})[0];
    const [who, when] = [num(row, "mix"), num(row, "within")];
    if (!parted || who === null || when === null || year === null || base === null) return null;
    const said = speech.words.board.mix;
    return {
      headline: Math.abs(when) >= Math.abs(who) ? said.within(base, year) : said.mix(base, year),
      meaning: mixSentence(speech, row, parted.indicator.columns),
    };
  },
};
