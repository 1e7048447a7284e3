import { toRows } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { withBand } from "../../screens/season/band.ts";
import { rollingSentence, verdictSentence } from "../../screens/season/sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod, ofYears } from "./asks.ts";

/** Is the season getting longer: the verdict, drawn as the twelve months' Gini in its ordinary band. */
export const verdict: PageKind = {
  id: "verdict",
  section: "season",
  titleOf: "stays_verdict",
  start: true,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_rolling_gini", scope), ofYears("stays_verdict", scope)],
  says({ speech, scope, found: [rolling, judged] }) {
    if (!rolling || !judged) return null;
    const row = toRows(judged.answer.columns)[0];
    const band = { base: num(row, "base_gini"), ordinary: num(row, "ordinary"), from: scope.base };
    const { indicator, answer } = withBand(rolling, band);
    return {
      headline: verdictSentence(speech, row, scope.year, judged.indicator.columns),
      meaning: rollingSentence(speech, answer.columns, scope.base),
      figure: indicator.figure,
      columns: answer.columns,
    };
  },
};
