import { toRows } from "../../../../data/kernel/columns.ts";
import { measuresSentence, nextSentence } from "../../../screens/measures/sentences.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";

/** Every measure from its start to its deadline; told in words that hold for a drawing and for a table. */
export const timeline: PageKind = {
  id: "measures-timeline",
  section: "measures",
  start: false,
  latestOnly: true,
  asks: ({ day }) =>
    ["measures_timeline", "measures_status"].map((indicator) => ({ indicator, parameters: { on: day } })),
  says({ speech, scope: { day }, found: [spans, status] }) {
    if (!spans || !status) return null;
    const { indicator, answer } = status;
    const titles = indicator.columns.find(({ name }) => name === "title")?.codes;
    return {
      headline: measuresSentence(speech, toRows(answer.columns)),
      meaning: nextSentence(speech, answer.columns, day, titles),
      columns: only(spans.answer.columns, ["title", "kind", "from_day", "to_day", "status"]),
    };
  },
};
