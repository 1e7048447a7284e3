import { mainCurrency, otherMoney, verdictSentence } from "../../../screens/campaigns/sentences.ts";
import { joined } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { only } from "../../columns.ts";
import { ofCampaigns, targetMarket } from "./asks.ts";

/** How much of the money went into the target windows and to the target market. */
export const share: PageKind = {
  id: "campaign-share",
  section: "campaigns",
  start: true,
  asks: (scope) => ofCampaigns("campaigns_target_share", scope, { target_market: targetMarket }),
  says({ speech, scope: { campaignYear }, found: [shares] }) {
    if (!shares || campaignYear === null) return null;
    const { indicator, answer } = shares;
    const codes = indicator.columns.find(({ name }) => name === "target_market")?.codes;
    const market = speech.label(codes, targetMarket);
    return {
      headline: verdictSentence(speech, answer.columns, campaignYear, market),
      meaning: joined(otherMoney(speech, answer.columns), speech.words.campaigns.verdict.lead),
      columns: only(mainCurrency(answer.columns), [
        ...["target", "share_low", "share_high", "spend_low", "spend_high", "currency"],
      ]),
    };
  },
};
