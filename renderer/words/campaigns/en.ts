import { createFormat } from "../format.ts";

const f = createFormat("en");
const accounts = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "account", other: "accounts" })}`;
const money = (value: number, currency: string) => `${f.count(Math.round(value))} ${currency}`.trim();
const share = (low: number, high: number) =>
  f.percent(low) === f.percent(high) ? f.percent(low) : `between ${f.percent(low)} and ${f.percent(high)}`;

/** What the screen "Campaigns" says; never that money caused nights. */
export const campaigns = {
  year: "Year",
  market: "Target market",
  by: "By",
  cuts: { channel: "channel", market: "market", window: "window", campaign: "campaign" },
  empty: "No campaigns yet",
  emptyBody:
    "Drop an export of Meta, Google Ads, TikTok or Analytics anywhere on this window, or fill in the template under Data for radio, print and posters.",

  verdict: {
    sentence: (
      spend: number,
      currency: string,
      windowLow: number,
      windowHigh: number,
      market: string,
      low: number,
      high: number,
    ) =>
      `Of ${money(spend, currency)}, ${share(windowLow, windowHigh)} went into April⁠–⁠May and September⁠–⁠October and ${share(low, high)} to the market ${market}.`,
    unnamed: (spend: number, currency: string, windowLow: number, windowHigh: number) =>
      `Of ${money(spend, currency)}, ${share(windowLow, windowHigh)} went into April⁠–⁠May and September⁠–⁠October; no row names a market.`,
    none: (year: number) => `No spend is known for ${year}.`,
    clash: "Exports overlap, so their money cannot be added: see the list below.",
    lead: "It says where the money went, not what it brought. Currencies are never mixed, people never added.",
    other: (spend: number, currency: string) => `Besides: ${money(spend, currency)}.`,
  },
  share: (windowLow: number, windowHigh: number) =>
    `${f.capital(share(windowLow, windowHigh))} of the money went into the target windows. Rows that cross a window’s edge, or name no market, make a share a span.`,
  reach: {
    exact: (part: string, count: number) =>
      `${part}: ${accounts(count)}, as the platform itself counts them together.`,
    between: (part: string, low: number, high: number) =>
      `${part}: between ${f.count(low)} and ${accounts(high)}; the same people may be in several rows.`,
    atLeast: (part: string, low: number) => `${part}: at least ${accounts(low)}.`,
    never: "Reach of different platforms is never added, and contacts a medium claims are no reach.",
    none: "No row tells its reach; impressions and money stand in the table.",
    several: "Several platforms together have no reach: the same people are on all of them.",
  },
  measures: {
    title: "Money, impressions and rates",
    sentence:
      "Impressions and money are added; CTR, CPM and cost per click are sum over sum, never a mean of rows.",
  },
  results: {
    sentence: (kinds: number) =>
      `${f.count(kinds)} ${f.plural(kinds, { one: "kind", other: "kinds" })} of results, each by itself: a click, a like and a booking are never added.`,
    none: "No row tells results.",
  },
  nights: {
    title: "Nights of the target market in these windows",
    unit: "compared with a year before",
    spring: "April–May",
    autumn: "September–October",
    notHere: "This market is not among those of the overnight stays.",
    note: "Compared with, never caused by: weather, holidays and neighbours move nights too.",
    notLoaded: (what: string, year: number) => `${what} ${year}: no nights are loaded yet.`,
  },
  providers: {
    sentence: (name: string, year: number, count: number, target: number, low: number, high: number) =>
      `${name}, ${year}: ${f.count(count)} ${f.plural(count, { one: "provider", other: "providers" })} against about ${f.count(target)}` +
      (count < low
        ? "; below the band of "
        : count > high
          ? "; above the band of "
          : "; within the band of ") +
      `${f.count(low)} to ${f.count(high)}.`,
    none: "No campaign of this year names the providers taking part.",
  },
  media: {
    counts: (_year: number, now: number, base: number, before: number, day: string) =>
      `${f.count(now)} mentions up to ${f.day(day)}, ${f.count(before)} up to the same day of ${base}.`,
    verdicts: {
      reached: "Reached: +5%, and more than chance.",
      "reached-by-chance": "Reached, but not distinguishable from chance.",
      "not-reached": "Not reached.",
      "not-reached-by-chance": "Not reached; the change is not distinguishable from chance.",
      "no-base": "Cannot tell: the base year is missing for these days.",
      overlapping: "Cannot tell: exports overlap.",
    },
    interval: (ratio: number, low: number, high: number) =>
      `Ratio ${f.decimal(ratio, 2)}, with chance alone ${f.decimal(low, 2)} to ${f.decimal(high, 2)}.`,
    needed: (count: number) =>
      `A rise of 5% would stand out from about ${f.count(count)} mentions in the base year.`,
    none: "No media mentions are written down: rows with the channel “media coverage” hold them.",
  },
  overlaps: (parts: number, clashes: number) =>
    [
      parts > 0
        ? `${f.count(parts)} ${f.plural(parts, { one: "row is", other: "rows are" })} part of another and not counted again.`
        : "",
      clashes > 0
        ? `${f.count(clashes)} ${f.plural(clashes, { one: "row overlaps", other: "rows overlap" })} another and neither holds the other: there is no sum until one export is removed.`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  unknownPart: "not told",
};

export type CampaignWords = typeof campaigns;
