import type { Profile } from "../../../kernel/profile.ts";
import { clickKind, find, levelOf, toRoles, type Known } from "./headings.ts";

const known: Known = {
  day: ["date", "by day"],
  campaign: ["campaign name"],
  ad_group: ["ad group name"],
  ad: ["ad name"],
  platform_id: ["ad id", "ad group id", "campaign id"],
  objective: ["objective", "advertising objective"],
  currency: ["currency"],
  spend: ["cost"],
  impressions: ["impressions"],
  reach: ["reach"],
  frequency: ["frequency"],
  "clicks:link": ["clicks (destination)"],
  "clicks:all": ["clicks (all)"],
  "ctr:link": ["ctr (destination)"],
  "ctr:all": ["ctr (all)"],
  results: ["conversions"],
};

/** TikTok Ads Manager; its clicks to a destination are what others call link clicks. */
export const tiktokAds: Profile = {
  id: "tiktok-ads",
  title: { sl: "TikTok Ads Manager", it: "TikTok Ads Manager", en: "TikTok Ads Manager" },
  recognise: ({ headings }) => {
    const found = find(headings, known);
    const isTikTok = found.has("clicks:link") || found.has("ctr:link");
    if (!isTikTok || !found.has("spend") || !found.has("impressions")) return undefined;
    const kind = clickKind(found);
    return {
      roles: toRoles(headings, found, kind),
      source: "TikTok Ads",
      release: null,
      unpublished: true,
      constants: {
        channel: "tiktok-ads",
        level: levelOf(found),
        ...(kind ? { click_kind: kind } : {}),
        ...(found.has("results") ? { result_kind: "conversions" } : {}),
      },
      decimal: ".",
    };
  },
};
