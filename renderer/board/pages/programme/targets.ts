import { toRows } from "../../../../data/kernel/columns.ts";
import { standingSentence } from "../../../screens/programme/sentences.ts";
import { amount, goalText, periodText, text, unitText, wordsOf } from "../../../screens/programme/tell.ts";
import { num } from "../../../screens/read.ts";
import type { PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";
import { isOfItsTime } from "./asks.ts";

/** Every target with its goal, its actual and its status: more than a page shows, all of it in the workbook. */
export const targets: PageKind = {
  id: "targets",
  section: "programme",
  title: ({ words }) => words.programme.list.title,
  start: false,
  asks: ({ day }) => [{ indicator: "programme_progress", parameters: { as_of: day } }],
  says({ speech, scope, found: [progress] }) {
    if (!progress) return null;
    const { indicator, answer } = progress;
    const rows = toRows(answer.columns);
    if (!isOfItsTime({ rows }, scope)) return null;
    const { list } = speech.words.programme;
    const { columns } = list;
    const label = wordsOf(speech, indicator);
    return {
      headline: standingSentence(speech, rows),
      meaning: "",
      unit: list.unit,
      figure: { mark: "table" },
      table: madeTable(
        [columns.target, columns.goal, columns.when, columns.actual, columns.status],
        rows.map((row) => {
          const actual = num(row, "actual");
          return [
            `${text(row, "target")} ${text(row, "activity")}: ${label(row, "indicator")}`,
            [goalText(speech, indicator, row), unitText(speech, indicator, row)].filter(Boolean).join(" "),
            periodText(speech, indicator, row),
            { text: amount(speech, actual), value: actual },
            speech.format.capital(label(row, "status")),
          ];
        }),
        [3],
      ),
    };
  },
};
