import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { media } from "./indicators/media.ts";
import { overlaps } from "./indicators/overlaps.ts";
import { providers } from "./indicators/providers.ts";
import { reach } from "./indicators/reach.ts";
import { results } from "./indicators/results.ts";
import { rows } from "./indicators/rows.ts";
import { targetShare } from "./indicators/target-share.ts";
import { totals } from "./indicators/totals.ts";
import { windowRows } from "./indicators/window-rows.ts";
import { facebookAdsKag } from "./profiles/facebook-ads-kag.ts";
import { ga4 } from "./profiles/ga4.ts";
import { googleAds } from "./profiles/google-ads.ts";
import { metaAds } from "./profiles/meta-ads.ts";
import { plain } from "./profiles/plain.ts";
import { tiktokAds } from "./profiles/tiktok-ads.ts";

/** Campaigns: what advertising platforms, the website, radio and print report of a campaign. */
export const campaigns: Dataset = {
  id: "campaigns",
  title: { sl: "Kampanje", it: "Campagne", en: "Campaigns" },
  contract,
  profiles: [googleAds, metaAds, tiktokAds, ga4, facebookAdsKag, plain],
  indicators: [rows, reach, totals, results, targetShare, overlaps, providers, media, windowRows],
};
