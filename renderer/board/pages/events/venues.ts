import { capacitySentence, newSentence, placesSentence } from "../../../screens/events/sentences.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofEvents } from "./asks.ts";

/** How full the venues were. */
export const capacity: PageKind = {
  id: "events-capacity",
  section: "events",
  start: false,
  asks: (scope) => ofEvents("events_capacity", scope),
  says: ({ speech, found: [used] }) =>
    used
      ? {
          ...firstSentence(capacitySentence(speech, used.answer.columns)),
          columns: only(used.answer.columns, [
            "venue",
            "share_used",
            "attendance",
            "performances",
            "counted",
          ]),
        }
      : null,
};

/** Over how many places the events are spread. */
export const places: PageKind = {
  id: "events-places",
  section: "events",
  start: false,
  asks: (scope) => ofEvents("events_places", scope),
  says: ({ speech, found: [spread] }) =>
    spread ? { headline: placesSentence(speech, spread.answer.columns), meaning: "" } : null,
};

/** Which events are new, which returned, which are not there any more. */
export const newcomers: PageKind = {
  id: "events-new",
  section: "events",
  start: false,
  asks: (scope) => ofEvents("events_new", scope),
  says: ({ speech, found: [standing] }) =>
    standing ? { headline: newSentence(speech, standing.answer.columns), meaning: "" } : null,
};
