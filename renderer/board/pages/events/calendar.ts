import { clashesSentence, gapsSentence } from "../../../screens/events/sentences.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofEvents } from "./asks.ts";

/** The year's events in order, with clashes and gaps. */
export const eventCalendar: PageKind = {
  id: "events-calendar",
  section: "events",
  start: false,
  asks: (scope) => ["events_calendar", "events_gaps"].flatMap((id) => ofEvents(id, scope)),
  says({ speech, scope: { eventYear }, found: [calendar, gaps] }) {
    if (!calendar || !gaps || eventYear === null) return null;
    const { columns } = calendar.answer;
    return {
      headline: clashesSentence(speech, eventYear, columns),
      meaning: gapsSentence(speech, columns, gaps.answer.columns),
      columns: only(columns, ["event", "from", "to", "venue", "zone", "visitors", "clashes_with"]),
    };
  },
};
