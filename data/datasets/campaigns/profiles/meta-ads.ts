import type { DateOrder, DecimalMark, Profile, SkipRule } from "../../../kernel/profile.ts";
import { clickKind, currencyIn, find, levelOf, toRoles, type Found } from "./headings.ts";
import { known } from "./meta-headings.ts";

/** Ads Manager, in the language its user has set: English, German or Italian. */
export const metaAds: Profile = {
  id: "meta-ads",
  title: { sl: "Meta Ads Manager", it: "Meta Ads Manager", en: "Meta Ads Manager" },
  recognise: ({ headings }) => {
    const found = find(headings, known);
    if (!needed.every((name) => found.has(name)) || !things.some((name) => found.has(name))) return undefined;
    const kind = clickKind(found);
    const spent = headings[found.get("spend") ?? -1];
    const currency = currencyIn(spent);
    return {
      roles: toRoles(headings, found, kind),
      source: "Meta Ads",
      release: null,
      unpublished: true,
      constants: {
        channel: "meta-ads",
        level: levelOf(found),
        ...(kind ? { click_kind: kind } : {}),
        ...(currency ? { currency } : {}),
      },
      skips: totals(found),
      ...habits.find(({ spend }) => spend.test(spent ?? ""))?.writes,
    };
  },
};

const needed = ["impressions", "spend"];
const things = ["campaign", "ad_group", "ad", "platform_id"];

/**
 * The row without a name is the sum of those that have one, wherever it stands. Its reach is no sum:
 * Meta alone knows who saw several ads, so the row is kept for it.
 */
function totals(found: Found): SkipRule[] {
  const at = things.map((name) => found.get(name)).find((each) => each !== undefined);
  return at === undefined
    ? []
    : [
        {
          reason: "total",
          at,
          matches: "^$",
          verifies: true,
          keeps: { field: "reach", as: { level: "account" } },
        },
      ];
}

/** What the heading of the money spent tells about numbers and dates. */
const habits: readonly {
  readonly spend: RegExp;
  readonly writes: { readonly decimal?: DecimalMark; readonly dates?: DateOrder };
}[] = [
  { spend: /^Amount/i, writes: { decimal: "." } },
  { spend: /^Ausgegeben/i, writes: { decimal: ",", dates: "dmy" } },
  { spend: /^Importo/i, writes: { decimal: ",", dates: "dmy" } },
];
