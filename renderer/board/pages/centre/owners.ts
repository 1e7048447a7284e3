import { groupsSentence } from "../../../screens/centre/sentences.ts";
import type { PageKind } from "../../model.ts";
import { ofWave } from "./asks.ts";

/** Whose the vacant premises are. */
export const owners: PageKind = {
  id: "owners",
  section: "centre",
  titleOf: "premises_groups",
  start: false,
  asks: (scope) => ofWave("premises_groups", scope, { by: "owner_kind" }),
  says: ({ speech, found: [groups] }) =>
    groups
      ? { headline: groupsSentence(speech, groups.answer.columns, groups.indicator.columns), meaning: "" }
      : null,
};
