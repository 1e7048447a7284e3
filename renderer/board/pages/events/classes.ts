import { classesSentence, zonesSentence } from "../../../screens/events/sentences.ts";
import { rowsWhere } from "../../../screens/read.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofEvents, visitors } from "./asks.ts";

/** When in the year the visitors of events came, and how many of them to the old centre. */
export const classes: PageKind = {
  id: "events-season",
  section: "events",
  start: true,
  asks: (scope) => ["events_by_class", "events_by_zone"].flatMap((id) => ofEvents(id, scope, visitors)),
  says({ speech, found }) {
    // Of all kinds together only events are told, not people.
    const [byClass, byZone] = found.map(({ answer }) =>
      rowsWhere(answer.columns, (row) => row["kind"] !== null),
    );
    if (!byClass || !byZone) return null;
    return {
      headline: classesSentence(speech, byClass),
      meaning: zonesSentence(speech, byZone),
      columns: only(byClass, ["class", "attendance", "share", "events", "performances", "not_counted"]),
    };
  },
};
