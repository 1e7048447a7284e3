import { rowCount } from "../../../data/kernel/columns.ts";
import { peersSentence } from "../../screens/season/sentences.ts";
import type { PageKind } from "../model.ts";
import { ofYears } from "./asks.ts";

/** How the seasons of comparable municipalities moved; nothing to tell where only one is loaded. */
export const peers: PageKind = {
  id: "peers",
  section: "season",
  start: true,
  asks: (scope) => [ofYears("stays_peers", scope)],
  says({ speech, scope: { municipality }, found: [others] }) {
    if (!others || rowCount(others.answer.columns) < 2) return null;
    const codes = others.indicator.columns[0]?.codes;
    const place = speech.label(codes, municipality);
    return {
      headline: peersSentence(speech, others.answer.columns, municipality, place),
      meaning: `${speech.format.capital(speech.words.season.facts.rankNote)}.`,
      focus: municipality,
    };
  },
};
