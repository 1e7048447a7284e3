import { toRows } from "../../../../data/kernel/columns.ts";
import { whatCameOfIt, whatTheySay, whatWasDone, type Item } from "../../../screens/measures/evaluation.ts";
import { popupSentence, usualCycle } from "../../../screens/measures/sentences.ts";
import type { PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";

/** What the latest cycle of the pop-up shop came to, in counts; no tenant is named, and no turnover that would tell on one. */
export const popup: PageKind = {
  id: "popup",
  section: "measures",
  start: true,
  latestOnly: true,
  asks: ({ day }) => [{ indicator: "popup_outcomes", parameters: { on: day } }],
  says({ speech, found: [outcomes] }) {
    const cycles = toRows(outcomes?.answer.columns ?? {});
    const row = usualCycle(cycles);
    if (!outcomes || !row) return null;
    const { words } = speech;
    const { evaluation } = words.measures;
    const { what, count, note } = words.board.popup;
    const items: readonly Item[] = [
      ...whatWasDone(speech, row, outcomes.indicator.columns),
      ...whatTheySay(speech, row),
      ...whatCameOfIt(speech, row, outcomes.indicator.columns),
    ];
    return {
      headline: popupSentence(speech, cycles),
      meaning: evaluation.honest,
      figure: { mark: "table" },
      table: madeTable(
        [what, count, note],
        items.map((item) => [item.label, item.value, item.note ?? ""]),
      ),
    };
  },
};
