import { toRows } from "../../../data/kernel/columns.ts";
import type { Month, Period } from "../../../data/kernel/period.ts";
import { latest, num, rowsWhere, totalOf } from "../../screens/read.ts";
import { periodHeadline } from "../../screens/sentences.ts";
import { hidesNumber } from "../../words/cell.ts";
import type { PageKind } from "../model.ts";
import { ofPeriod } from "./asks.ts";

/** The nights of every month beside a year before; the headline is the latest month. */
export const months: PageKind = {
  id: "months",
  section: "stays",
  start: true,
  byMarket: true,
  asks: (scope) => [ofPeriod("stays_year_on_year", scope)],
  says({ speech, scope, found: [monthly] }) {
    if (!monthly) return null;
    const { words } = speech;
    const { columns } = monthly.answer;
    const row = latest(columns, (each) => num(each, "nights") !== null);
    if (!row) return null;
    const month = String(row["month"]) as Month;
    const soFar: Period = { first: `${scope.period.last.slice(0, 4)}-01` as Month, last: scope.period.last };
    const ofYear = rowsWhere(columns, (each) => String(each["month"]) >= soFar.first);
    const hidden = toRows(columns)
      .filter((each) => num(each, "nights") === null && hidesNumber(each["flag"] ?? null))
      .map((each) => String(each["month"]));
    return {
      headline: words.months.sentence(month, num(row, "nights") ?? 0, num(row, "change")),
      meaning: [
        soFar.first === soFar.last ? "" : `${periodHeadline(speech, soFar, totalOf(ofYear, soFar))}.`,
        hidden.length > 0 ? words.months.hidden(hidden.slice(0, 3), Math.max(0, hidden.length - 3)) : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    };
  },
};
