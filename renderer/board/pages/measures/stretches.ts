import { stretchesSentence } from "../../../screens/measures/sentences.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";

/** Who had the pop-up unit when, by what they do, and when nobody did. */
export const stretches: PageKind = {
  id: "popup-stretches",
  section: "measures",
  start: false,
  latestOnly: true,
  asks: ({ day }) => [{ indicator: "popup_stretches", parameters: { on: day } }],
  says: ({ speech, found: [let_] }) =>
    let_
      ? {
          headline: stretchesSentence(speech, let_.answer.columns),
          meaning: "",
          columns: only(let_.answer.columns, [
            ...["unit", "cycle", "stretch", "activity", "from_day", "to_day", "days"],
          ]),
        }
      : null,
};
