import { toRows } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { whatIfSentences } from "../../screens/season/closer-sentences.ts";
import { monthsAsked, usualWhatIf } from "../../screens/season/usual.ts";
import type { PageKind } from "../model.ts";
import { downTable } from "./down-table.ts";

const { part, extra, wanted } = usualWhatIf;

/** What a fall of the Gini would take of one market in the programme's windows: Austria, unless another is chosen. */
export const whatIf: PageKind = {
  id: "what-if",
  section: "season",
  start: false,
  byMarket: true,
  asks: ({ municipality, market, year }) =>
    year === null
      ? []
      : [
          {
            indicator: "stays_what_if",
            parameters: {
              ...{ municipality, year: String(year), market: market ?? usualWhatIf.market },
              ...{ months: monthsAsked(part), extra_nights: String(extra), wanted_fall: String(wanted) },
            },
          },
        ],
  says({ speech, scope: { market, year }, found: [worked] }) {
    if (!worked || year === null) return null;
    const { indicator, answer } = worked;
    const row = toRows(answer.columns)[0];
    const { format, label, of, words } = speech;
    const codes = indicator.columns.find(({ name }) => name === "market")?.codes;
    const name = format.capital(label(codes, market ?? usualWhatIf.market));
    const said = whatIfSentences(speech, row, { name, part, extra, wanted });
    if (!row || !said || num(row, "gini") === null) return null;
    const title = `${of(indicator.title).replace(/\?$/, "")} · ${words.season.parts.names[part]} ${year}`;
    return {
      headline: said.needed,
      meaning: [said.after, words.season.whatIf.same].join(" "),
      // A chosen market is named behind every title.
      title: market === null ? `${title} · ${name}` : title,
      table: downTable(speech, indicator.columns, row, [
        ...[
          "market_nights",
          "market_nights_in_months",
          "gini",
          "wanted_fall",
          "nights_needed",
          "lowest_gini",
        ],
        ...["extra_nights", "gini_after", "gini_change"],
      ]),
    };
  },
};
