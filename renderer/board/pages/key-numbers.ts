import { keyFigures } from "../../screens/figures.ts";
import { isFullYear, latest, num, ordinaryOf } from "../../screens/read.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod, ofYears } from "./asks.ts";
import { figuresTable } from "./figures-table.ts";

/** The numbers at the head of the overview, each with its change and whether that is better or worse. */
export const keyNumbers: PageKind = {
  id: "key-numbers",
  section: "summary",
  title: ({ words }) => words.board.key.title,
  start: true,
  byMarket: true,
  asks: (scope) => [
    ...["stays_yearly", "stays_year_to_date", "stays_seasonality", "stays_year_on_year"].map((id) =>
      ofPeriod(id, scope),
    ),
    ofYears("stays_verdict", scope),
  ],
  says({ speech, scope, found }) {
    const { words, label, format } = speech;
    const [yearly, toDate, seasonality, months, verdict] = found.map(({ answer }) => answer.columns);
    const { period, market } = scope;
    const full = latest(yearly, isFullYear);
    const figures = keyFigures(speech, {
      ...{ yearly, toDate, seasonality, months, period, bounds: period },
      ordinary: ordinaryOf(verdict, found[2]?.indicator.ordinary ?? 0),
      scope: market === null ? null : label(found[0]?.indicator.parameters[1]?.codes, market),
    });
    const { none } = words.board.key;
    return {
      unit: "",
      headline: full
        ? words.overview.headline(num(full, "year") ?? 0, num(full, "nights") ?? 0, num(full, "change"))
        : none(period.first, period.last),
      meaning: words.overview.coverage(
        format.capital(label(found[0]?.indicator.columns[0]?.codes, scope.municipality)),
        period.first,
        period.last,
      ),
      figure: { mark: "table" },
      table: figuresTable(speech, figures),
    };
  },
};
