import { toRows } from "../../../../data/kernel/columns.ts";
import { cofundingSentence, costSentence } from "../../../screens/events/sentences.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofEvents } from "./asks.ts";

/** What a visitor costs, all together and event by event. */
export const cost: PageKind = {
  id: "events-cost",
  section: "events",
  start: false,
  asks: (scope) => ofEvents("events_cost", scope),
  says({ speech, found: [spent] }) {
    if (!spent) return null;
    const { columns } = spent.answer;
    const free = toRows(columns).find((row) => row["event"] === null && row["ticketed"] === "no");
    return {
      headline: costSentence(speech, free),
      meaning: speech.words.events.cost,
      columns: only(columns, [
        "event",
        "ticketed",
        "cost_per_visitor",
        "cost",
        "visitors",
        "left_out",
        "reason",
      ]),
    };
  },
};

/** Applications in the order of their points, by the usual weights. */
export const cofunding: PageKind = {
  id: "events-cofunding",
  section: "events",
  start: false,
  asks: (scope) => ofEvents("events_cofunding", scope),
  says: ({ speech, found: [ranked] }) =>
    ranked
      ? {
          ...firstSentence(cofundingSentence(speech, ranked.answer.columns)),
          columns: only(ranked.answer.columns, [
            ...["rank", "event", "points", "centre", "off_season", "quality", "requested", "reason"],
          ]),
        }
      : null,
};

/** Where the co-funding of each year went. */
export const review: PageKind = {
  id: "events-review",
  section: "events",
  start: false,
  latestOnly: true,
  asks: () => [{ indicator: "events_cofunding_review", parameters: {} }],
  says: ({ speech, found: [years] }) =>
    years ? { headline: speech.words.events.review, meaning: "" } : null,
};
