import { toRows } from "../../../data/kernel/columns.ts";
import { num, rowsWhere } from "../../screens/read.ts";
import { forecastSentence } from "../../screens/season/closer-sentences.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** To the year's end, by the method that was least off on months it could not know. */
export const forecast: PageKind = {
  id: "forecast",
  section: "stays",
  start: true,
  byMarket: true,
  latestOnly: true,
  asks: (scope) => [ofPeriod("stays_forecast", scope), ofPeriod("stays_forecast_error", scope)],
  says({ speech, found: [ahead, tried] }) {
    if (!ahead || !tried) return null;
    const [best] = toRows(tried.answer.columns)
      .filter((row) => num(row, "error") !== null)
      .toSorted((a, b) => (num(a, "error") ?? 0) - (num(b, "error") ?? 0));
    const method = best?.["method"];
    const columns = rowsWhere(ahead.answer.columns, (row) => row["method"] === method);
    const last = toRows(columns).findLast((row) => num(row, "forecast") !== null);
    if (!best || !last) return null;
    // One sentence of two; the method and its error are what the second says.
    const said = forecastSentence(speech, columns, best, tried.indicator.columns);
    const { forecast: words } = speech.words.season;
    const codes = tried.indicator.columns.find(({ name }) => name === "method")?.codes;
    const meaning = words.error(
      speech.label(codes, String(method)),
      num(best, "tests") ?? 0,
      num(best, "error") ?? 0,
    );
    return { headline: said.replace(meaning, "").trim(), meaning, columns };
  },
};
