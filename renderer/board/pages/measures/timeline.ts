import { ganttSentence } from "../../../screens/measures/sentences.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";

/** Every measure from its start to its deadline. */
export const timeline: PageKind = {
  id: "measures-timeline",
  section: "measures",
  start: false,
  latestOnly: true,
  asks: ({ day }) => [{ indicator: "measures_timeline", parameters: { on: day } }],
  says: ({ speech, found: [spans] }) =>
    spans
      ? {
          headline: ganttSentence(speech, spans.answer.columns),
          meaning: "",
          columns: only(spans.answer.columns, ["title", "kind", "from_day", "to_day", "status"]),
        }
      : null,
};
