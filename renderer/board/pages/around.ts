import { toRows } from "../../../data/kernel/columns.ts";
import { aroundSentence } from "../../screens/season/closer-sentences.ts";
import { usualAround } from "../../screens/season/usual.ts";
import { num } from "../../screens/read.ts";
import { firstSentence } from "../first-sentence.ts";
import type { PageKind } from "../model.ts";
import { downTable } from "./down-table.ts";

/** Two months of spring beside a year before, other years and the neighbours: the months the screen begins with. */
export const around: PageKind = {
  id: "around",
  section: "season",
  start: false,
  byMarket: true,
  asks: ({ municipality, market, year }) =>
    year === null
      ? []
      : [
          {
            indicator: "stays_before_after",
            parameters: { municipality, market: market ?? "total", ...usualAround(year) },
          },
        ],
  says({ speech, found: [compared] }) {
    if (!compared) return null;
    const { indicator, answer } = compared;
    const row = toRows(answer.columns)[0];
    if (!row || num(row, "change") === null) return null;
    const { format, of } = speech;
    const months = format.span(String(row["first_month"]), String(row["last_month"]));
    return {
      ...firstSentence(aroundSentence(speech, row, indicator.columns)),
      title: `${of(indicator.title)} · ${months}`,
      table: downTable(speech, indicator.columns, row, [
        ...["nights", "before", "change", "past_low", "past_high", "past_years", "unusual"],
        "neighbours_change",
      ]),
    };
  },
};
