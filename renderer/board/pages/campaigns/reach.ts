import { reachSentence } from "../../../screens/campaigns/sentences.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofCampaigns } from "./asks.ts";

/** Whom each channel may have reached: at least and at most, never added. */
export const reach: PageKind = {
  id: "reach",
  section: "campaigns",
  titleOf: "campaigns_reach",
  start: true,
  asks: (scope) => ofCampaigns("campaigns_totals", scope, { by: "channel" }),
  says({ speech, found: [totals] }) {
    if (!totals) return null;
    const { indicator, answer } = totals;
    const codes = indicator.columns.find(({ name }) => name === "part")?.codes;
    return {
      ...firstSentence(reachSentence(speech, answer.columns, codes)),
      unit: speech.words.board.reachUnit,
      columns: only(answer.columns, ["part", "reach_low", "reach_high", "reach_kind", "reach_reason"]),
    };
  },
};
