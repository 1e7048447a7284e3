import { toRows } from "../../../../data/kernel/columns.ts";
import { durationsSentence, survivalBasis, survivalSentence } from "../../../screens/centre/sentences.ts";
import type { PageKind } from "../../model.ts";

/** How long the vacant ones have stood so, and how long a vacancy lasts. */
export const durations: PageKind = {
  id: "durations",
  section: "centre",
  start: false,
  latestOnly: true,
  asks: () => [{ indicator: "premises_durations", parameters: { lasting: "yes" } }],
  says: ({ speech, found: [lasting] }) =>
    lasting ? { headline: durationsSentence(speech, lasting.answer.columns), meaning: "" } : null,
};

/** The share of vacancies that last longer than so many days. */
export const survival: PageKind = {
  id: "survival",
  section: "centre",
  start: false,
  latestOnly: true,
  asks: () =>
    ["premises_survival", "premises_survival_basis"].map((indicator) => ({ indicator, parameters: {} })),
  says({ speech, found: [curve, basis] }) {
    if (!curve || !basis) return null;
    const row = toRows(basis.answer.columns)[0];
    return { headline: survivalSentence(speech, row), meaning: survivalBasis(speech, row) };
  },
};
