import { everything, everythingSentence } from "../../../screens/measures/together.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";

/** Measures, pop-up tenants, vacancies and events under one another, so that the eye can compare dates. */
export const together: PageKind = {
  id: "measures-together",
  section: "measures",
  title: ({ words }) => words.measures.together.title,
  start: false,
  latestOnly: true,
  asks: ({ day }) => [
    { indicator: "measures_timeline", parameters: { on: day } },
    { indicator: "popup_stretches", parameters: { on: day } },
    ...["premises_rows", "events_rows"].map((indicator) => ({ indicator, parameters: {} })),
  ],
  says({ speech, found: [measures, stays, premises, events] }) {
    if (!measures || !stays || !premises || !events) return null;
    const { indicator, columns, counts } = everything(
      speech,
      { timeline: measures.indicator, stretches: stays.indicator },
      {
        measures: measures.answer.columns,
        stays: stays.answer.columns,
        premises: premises.answer.columns,
        events: events.answer.columns,
      },
    );
    const { unit } = speech.words.measures.together;
    return {
      ...firstSentence(everythingSentence(speech, counts)),
      ...{ unit, columns, returned: indicator.columns, figure: indicator.figure },
    };
  },
};
