import { toRows } from "../../../../data/kernel/columns.ts";
import { groupsSentence, lead } from "../../../screens/centre/sentences.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofWave } from "./asks.ts";

/** What stands empty in the old centre, and in which street most. */
export const vacancy: PageKind = {
  id: "vacancy",
  section: "centre",
  titleOf: "premises_vacancy",
  start: true,
  asks: (scope) => [
    ...ofWave("premises_groups", scope, { by: "street" }),
    ...ofWave("premises_vacancy", scope),
  ],
  says({ speech, scope: { wave }, found: [streets, vacant] }) {
    if (!streets || !vacant || wave === null) return null;
    const { indicator, answer } = streets;
    const total = toRows(vacant.answer.columns).find((row) => row["street"] === "total");
    return {
      headline: lead(speech, wave, total, ""),
      meaning: groupsSentence(speech, answer.columns, indicator.columns),
      title: speech.of(vacant.indicator.title),
      columns: only(answer.columns, ["part", "vacant", "units", "rate", "vacant_area", "area"]),
    };
  },
};
