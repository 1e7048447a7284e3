import { zonesSentence } from "../../../screens/events/sentences.ts";
import { rowsWhere } from "../../../screens/read.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofEvents, visitors } from "./asks.ts";

/** Where the visitors of events came to. */
export const zones: PageKind = {
  id: "events-zones",
  section: "events",
  start: false,
  asks: (scope) => ofEvents("events_by_zone", scope, visitors),
  says({ speech, found: [zone] }) {
    if (!zone) return null;
    const columns = rowsWhere(zone.answer.columns, (row) => row["kind"] !== null);
    return {
      headline: zonesSentence(speech, columns),
      meaning: "",
      columns: only(columns, ["zone", "attendance", "share", "events", "performances", "not_counted"]),
    };
  },
};
