import { mediaSentence, overlapsSentence, providersSentence } from "../../../screens/campaigns/sentences.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { ofCampaigns } from "./asks.ts";

/** How many providers take part, beside the programme's "about 50". */
export const providers: PageKind = {
  id: "providers",
  section: "campaigns",
  start: false,
  asks: (scope) => ofCampaigns("campaigns_providers", scope),
  says: ({ speech, found: [told] }) =>
    told ? firstSentence(providersSentence(speech, told.answer.columns)) : null,
};

/** Whether media mentions rose as planned, and whether chance alone would do as much. */
export const media: PageKind = {
  id: "media",
  section: "campaigns",
  start: false,
  asks: (scope) => ofCampaigns("campaigns_media", scope),
  says: ({ speech, found: [told] }) =>
    told ? firstSentence(mediaSentence(speech, told.answer.columns)) : null,
};

/** Rows of exports that tell of the same days and are not counted twice. */
export const overlaps: PageKind = {
  id: "campaign-overlaps",
  section: "campaigns",
  start: false,
  asks: (scope) => ofCampaigns("campaigns_overlaps", scope),
  says: ({ speech, found: [told] }) =>
    told ? firstSentence(overlapsSentence(speech, told.answer.columns)) : null,
};
