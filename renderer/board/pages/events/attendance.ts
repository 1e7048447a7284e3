import { toRows } from "../../../../data/kernel/columns.ts";
import { attendanceSentence, basketLead, verdictSentence } from "../../../screens/events/sentences.ts";
import { firstSentence, joined } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofEvents, visitors } from "./asks.ts";

const shown = ["event", "attendance", "base", "change", "status"];

/** Whether the same events drew more than in their three years before, and which did. */
export const attendance: PageKind = {
  id: "events",
  section: "events",
  start: true,
  asks: (scope) => [
    ...ofEvents("events_attendance", scope, visitors),
    ...ofEvents("events_basket", scope, visitors),
  ],
  says({ speech, scope: { eventYear }, found: [events, basket] }) {
    if (!events || !basket || eventYear === null) return null;
    const { columns } = events.answer;
    const row = toRows(basket.answer.columns)[0];
    return {
      headline: verdictSentence(speech, row, eventYear, visitors.kind),
      meaning: joined(basketLead(speech, row), firstSentence(attendanceSentence(speech, columns)).headline),
      columns: only(columns, shown),
    };
  },
};
