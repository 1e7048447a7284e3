import { toRows } from "../../../data/kernel/columns.ts";
import { latest, num, ofYear, ordinaryOf } from "../../screens/read.ts";
import { yearsSentence } from "../../screens/sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod, ofYears } from "./asks.ts";

/** The Gini of every year; a change within ordinary movement is called neither better nor worse. */
export const spread: PageKind = {
  id: "spread",
  section: "season",
  start: false,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_seasonality", scope), ofYears("stays_verdict", scope)],
  says({ speech, scope, found: [seasonality, verdict] }) {
    if (!seasonality) return null;
    const { columns } = seasonality.answer;
    const ordinary = ordinaryOf(verdict?.answer.columns, seasonality.indicator.ordinary ?? 0);
    const row = latest(columns, (each) => num(each, "gini") !== null);
    const [year, gini] = [num(row, "year"), num(row, "gini")];
    if (year === null || gini === null) return null;
    const before = num(ofYear(columns, year - 1), "gini");
    const said = speech.words.board.spread;
    // Ordinary movement was measured on all markets together.
    const known = scope.market === null && before !== null;
    const headline = !known
      ? said.alone(year, gini)
      : Math.abs(gini - before) < ordinary
        ? said.same(year, year - 1)
        : gini < before
          ? said.evener(year, year - 1)
          : said.denser(year, year - 1);
    const chosen = { period: scope.period, bounds: scope.period, scope: scope.market };
    const codes = seasonality.indicator.columns.find(({ name }) => name === "reason")?.codes;
    const gaps = toRows(columns).flatMap(({ year: without, reason }) =>
      typeof reason === "string" ? [`${without}: ${speech.label(codes, reason)}.`] : [],
    );
    return { headline, meaning: [yearsSentence(speech, columns, chosen, ordinary), ...gaps].join(" ") };
  },
};
