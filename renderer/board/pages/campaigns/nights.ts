import { toRows, type Row } from "../../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../../data/kernel/indicator.ts";
import { staysMarket, windows } from "../../../screens/campaigns/shared.ts";
import { windowSentences } from "../../../screens/campaigns/sentences.ts";
import { num } from "../../../screens/read.ts";
import type { PageKind, Scope } from "../../model.ts";
import { firstSentence, joined } from "../../first-sentence.ts";
import { columnsOf } from "../../columns.ts";
import { targetMarket } from "./asks.ts";

/** Each window in the campaigns' year and the year before it, for where the year's nights are not there yet. */
function windowsOf({ campaignYear }: Scope) {
  return windows.flatMap(({ id, first }) =>
    [0, 1].map((back) => ({ id, month: `${(campaignYear ?? 0) - back}-${first}` })),
  );
}

const window: ReturnedColumn = {
  name: "window",
  type: "VARCHAR",
  label: { sl: "okno", it: "finestra", en: "window" },
};
const shown = ["window", "nights", "before", "change", "past_low", "past_high", "neighbours_change"];

/** Nights of the target market in the target windows, beside the year before: compared, never caused. */
export const nightsBeside: PageKind = {
  id: "campaigns-nights",
  section: "campaigns",
  title: ({ words }) => words.campaigns.nights.title,
  start: false,
  asks: (scope) =>
    scope.municipality === "" || scope.campaignYear === null
      ? []
      : windowsOf(scope).map(({ month }) => ({
          indicator: "stays_before_after",
          parameters: {
            ...{ municipality: scope.municipality, market: staysMarket(targetMarket), month, months: "2" },
          },
        })),
  says({ speech, scope: { campaignYear }, found }) {
    const [first] = found;
    if (!first || campaignYear === null) return null;
    const { format, label, words } = speech;
    const said = words.campaigns.nights;
    const { columns } = first.indicator;
    const rows = found.map(({ answer }): Row | undefined => toRows(answer.columns)[0]);
    const told = windows.map(({ id }, at) => {
      const [own, before] = [rows[2 * at], rows[2 * at + 1]];
      const sentences = windowSentences(speech, said[id], campaignYear, own, before, columns);
      return { row: num(own, "nights") === null ? before : own, sentences };
    });
    const known = told.flatMap(({ row }) =>
      row && num(row, "nights") !== null
        ? [
            {
              ...row,
              window: format.capital(format.span(String(row["first_month"]), String(row["last_month"]))),
            },
          ]
        : [],
    );
    if (known.length === 0) return null;
    // What is known comes before what is not there yet.
    const [headline = "", ...more] = [
      ...told.flatMap(({ sentences }) => sentences.slice(-1)),
      ...told.flatMap(({ sentences }) => sentences.slice(0, -1)),
    ].map((each) => firstSentence(each).headline);
    const market = label(
      first.indicator.parameters.find(({ name }) => name === "market")?.codes,
      staysMarket(targetMarket),
    );
    return {
      headline,
      meaning: joined(...more, said.note),
      title: `${said.title} · ${format.capital(market)}`,
      unit: said.unit,
      figure: { mark: "against", x: "window", y: "nights", behind: "before" },
      columns: columnsOf(known, shown),
      returned: shown.flatMap(
        (name) => columns.find((each) => each.name === name) ?? (name === "window" ? window : []),
      ),
    };
  },
};
