import { toRows } from "../../../../data/kernel/columns.ts";
import { diversitySentence } from "../../../screens/centre/sentences.ts";
import type { PageKind } from "../../model.ts";
import { firstSentence } from "../../first-sentence.ts";

/** How mixed the uses of the occupied premises are. */
export const diversity: PageKind = {
  id: "diversity",
  section: "centre",
  start: false,
  latestOnly: true,
  asks: () => [{ indicator: "premises_diversity", parameters: {} }],
  says({ speech, scope: { wave }, found: [uses] }) {
    const row = toRows(uses?.answer.columns ?? {}).find((each) => each["wave"] === wave);
    const said = diversitySentence(speech, row);
    return said === "" ? null : firstSentence(said);
  },
};
