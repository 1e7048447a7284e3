import { mulberry32, type Random } from "../../data/statistics/random.ts";
import { table, type Line } from "./table.ts";

/** What a channel did for a campaign: impressions, how often each account saw it, clicks and money. */
type Flight = {
  readonly channel: string;
  readonly campaign: string;
  readonly market: string;
  readonly from: string;
  readonly to: string;
  readonly platforms?: readonly string[];
  readonly impressions?: number;
  readonly frequency?: number;
  readonly rate?: number;
  readonly click?: "link" | "all";
  readonly spend: number;
  readonly result?: readonly [kind: string, perClick: number];
  readonly contacts?: number;
  readonly providers?: number;
};

const meta = {
  channel: "meta-ads",
  platforms: ["Facebook", "Instagram"],
  click: "link",
  frequency: 2.4,
} as const;
const google = { channel: "google-ads", click: "all" } as const;
const tiktok = { channel: "tiktok-ads", click: "link", frequency: 1.7 } as const;

/** One year's campaigns; `scale` is how much was spent of the later year's money. */
const year = (y: number, scale: number): readonly Flight[] =>
  [
    {
      ...meta,
      campaign: "Zeleno zaledje",
      market: "AT",
      from: `${y}-04-06`,
      to: `${y}-05-24`,
      impressions: 640_000,
      rate: 0.014,
      spend: 3900,
      result: ["ogledi strani", 0.7],
    },
    {
      ...google,
      campaign: "Zeleno zaledje",
      market: "AT",
      from: `${y}-04-06`,
      to: `${y}-05-24`,
      impressions: 210_000,
      rate: 0.031,
      spend: 2600,
      result: ["povpraševanja", 0.02],
    },
    {
      ...meta,
      campaign: "Zeleno zaledje",
      market: "AT",
      from: `${y}-09-07`,
      to: `${y}-10-18`,
      impressions: 520_000,
      rate: 0.013,
      spend: 3200,
      result: ["ogledi strani", 0.7],
    },
    {
      ...google,
      campaign: "Zeleno zaledje",
      market: "DE",
      from: `${y}-09-07`,
      to: `${y}-10-18`,
      impressions: 160_000,
      rate: 0.027,
      spend: 1900,
      result: ["povpraševanja", 0.018],
    },
    {
      ...meta,
      campaign: "Pomlad se začne v mestu",
      market: "SI",
      from: `${y}-03-20`,
      to: `${y}-05-10`,
      impressions: 910_000,
      rate: 0.011,
      spend: 2400,
      providers: 47,
      result: ["prijave na nagradno igro", 0.09],
    },
    {
      ...tiktok,
      campaign: "Pomlad se začne v mestu",
      market: "SI",
      from: `${y}-04-01`,
      to: `${y}-04-30`,
      impressions: 380_000,
      rate: 0.006,
      spend: 900,
    },
    {
      channel: "radio",
      campaign: "Pomlad se začne v mestu",
      market: "SI",
      from: `${y}-04-01`,
      to: `${y}-04-30`,
      spend: 1600,
      contacts: 84_000,
      providers: 47,
    },
    {
      ...meta,
      campaign: "Poletje v Kopru",
      market: "IT",
      from: `${y}-06-15`,
      to: `${y}-08-15`,
      impressions: 720_000,
      rate: 0.009,
      spend: 2800,
    },
    {
      ...google,
      campaign: "Poletje v Kopru",
      market: "IT",
      from: `${y}-06-15`,
      to: `${y}-08-15`,
      impressions: 190_000,
      rate: 0.024,
      spend: 1500,
    },
    {
      channel: "print",
      campaign: "Zeleno zaledje",
      market: "DE",
      from: `${y}-03-01`,
      to: `${y}-03-31`,
      spend: 2900,
      contacts: 210_000,
    },
    {
      ...meta,
      campaign: "Fantazima",
      market: "IT",
      from: `${y}-11-20`,
      to: `${y}-12-20`,
      impressions: 460_000,
      rate: 0.012,
      spend: 2100,
    },
    {
      ...meta,
      campaign: "Fantazima",
      market: "HR",
      from: `${y}-11-20`,
      to: `${y}-12-20`,
      impressions: 240_000,
      rate: 0.012,
      spend: 1100,
    },
    {
      channel: "outdoor",
      campaign: "Fantazima",
      market: "SI",
      from: `${y}-11-20`,
      to: `${y}-12-24`,
      spend: 2300,
      contacts: 150_000,
    },
  ]
    .map((flight) => ({ ...flight, spend: Math.round(flight.spend * scale) }) as Flight)
    .filter(({ to }) => to <= "2026-11-15");

export function campaigns(): string {
  const random = mulberry32(20261116);
  return table([
    ...[year(2025, 0.86), year(2026, 1)].flatMap((all) => all.flatMap((flight) => rows(flight, random))),
    ...mentions(random),
  ]);
}

const blank: Line = {
  ...{ channel: null, level: null, campaign: null, platform: null, market: null, from: null, to: null },
  ...{ impressions: null, reach: null, clicks: null, click_kind: null, results: null, result_kind: null },
  ...{
    spend: null,
    currency: null,
    contacts: null,
    providers: null,
    mentions: null,
    note: "izmišljeno za prikaz",
  },
};

/** One row, or one for each platform and above them the platform's own total with its reach. */
function rows(flight: Flight, random: Random): Line[] {
  const {
    channel,
    campaign,
    market,
    from,
    to,
    platforms = [],
    spend,
    contacts = null,
    providers = null,
  } = flight;
  const about = { ...blank, channel, campaign, market, from, to, currency: "EUR", providers };
  if (flight.impressions === undefined) return [{ ...about, spend, contacts }];
  const shown = Math.round(flight.impressions * (0.92 + random() * 0.16));
  const told = (part: number): Line => {
    const impressions = Math.round(shown * part);
    const clicks = Math.round(impressions * (flight.rate ?? 0));
    return {
      ...about,
      level: "campaign",
      impressions,
      reach: flight.frequency === undefined ? null : Math.round(impressions / flight.frequency),
      clicks,
      click_kind: flight.click ?? null,
      spend: Math.round(spend * part * 100) / 100,
      ...(flight.result && { results: Math.round(clicks * flight.result[1]), result_kind: flight.result[0] }),
    };
  };
  if (platforms.length === 0) return [told(1)];
  const [large, small] = [0.62, 0.38];
  const parts = platforms.map((platform, at): Line => ({
    ...told(at === 0 ? large : small),
    level: "placement",
    platform,
  }));
  // The autumn and the summer were exported by platform only: nobody knows who saw both.
  const hasTotal = from.slice(5, 7) < "06" || from.slice(5, 7) > "10";
  if (!hasTotal) return parts;
  const whole = told(1);
  return [{ ...whole, reach: Math.round(Number(whole["reach"]) * 0.87) }, ...parts];
}

/** Media mentions, month by month, up to the last full one. */
function mentions(random: Random): Line[] {
  return [2025, 2026].flatMap((y) =>
    Array.from({ length: y === 2026 ? 10 : 12 }, (_, at): Line => {
      const month = String(at + 1).padStart(2, "0");
      const last = new Date(Date.UTC(y, at + 1, 0)).toISOString().slice(0, 10);
      const count = Math.round((y === 2026 ? 18.6 : 17) * (0.7 + random() * 0.6));
      return {
        ...blank,
        channel: "press",
        campaign: "Koper odmeva",
        from: `${y}-${month}-01`,
        to: last,
        mentions: count,
      };
    }),
  );
}
