import type { Profile, Role } from "../../../kernel/profile.ts";

const field = (name: string): Role => ({ kind: "field", field: name });

const roles: Readonly<Record<string, Role>> = {
  Date: { kind: "span", of: "day", from: "from", to: "to" },
  ad_id: field("platform_id"),
  xyz_campaign_id: field("campaign"),
  fb_campaign_id: field("ad_group"),
  age: field("age"),
  gender: field("gender"),
  interest: field("audience"),
  Impressions: field("impressions"),
  Clicks: field("clicks"),
  Spent: field("spend"),
  Total_Conversion: field("results"),
  // Part of the total: one row holds one kind of results.
  Approved_Conversion: { kind: "ignored" },
};

/** The Facebook ads file that courses teach with: ids for names, one ad and one audience a row. */
export const facebookAdsKag: Profile = {
  id: "facebook-ads-kag",
  title: {
    sl: "Facebook Ads, učna tabela",
    it: "Facebook Ads, tabella didattica",
    en: "Facebook Ads, course table",
  },
  recognise: ({ headings }) => {
    if (!Object.keys(roles).every((heading) => headings.includes(heading) || heading === "Date"))
      return undefined;
    return {
      roles: headings.map((heading) => roles[heading] ?? { kind: "ignored" }),
      source: "Facebook Ads (KAG)",
      release: null,
      unpublished: true,
      constants: { channel: "meta-ads", level: "ad", click_kind: "all", result_kind: "Total_Conversion" },
      decimal: ".",
      dates: "dmy",
    };
  },
};
