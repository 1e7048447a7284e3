import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { channels } from "../codes.ts";
import { markets } from "../markets.ts";
import * as columns from "./columns.ts";
import { cuts, totalsBy } from "./reach.compute.ts";

const cutNames = {
  channel: columns.channel.label,
  market: columns.market.label,
  window: columns.window.label,
  campaign: columns.campaign.label,
};
const cutCodes = cuts.map((id) => ({ id, label: cutNames[id], spellings: [] }));

export const totals: RoomIndicator = {
  id: "campaigns_totals",
  title: { sl: "Kampanje skupaj", it: "Campagne in totale", en: "Campaigns together" },
  unit: {
    sl: "prikazi, računi, denar",
    it: "impression, account, denaro",
    en: "impressions, accounts, money",
  },
  definition: {
    sl: "Enako kot doseg kampanj, za cele kanale, trge, okna ali kampanje. Meta, Google in TikTok skupaj nimajo dosega: isti ljudje so na vseh. Stiki, ki jih navaja medij, so posebna vrsta.",
    it: "Come la copertura delle campagne, per canali, mercati, finestre o campagne intere. Meta, Google e TikTok insieme non hanno copertura: le stesse persone sono su tutti. I contatti dichiarati dal mezzo sono un tipo a parte.",
    en: "As the reach of the campaigns, for whole channels, markets, windows or campaigns. Meta, Google and TikTok together have no reach: the same people are on all of them. Contacts a medium claims are a kind of their own.",
  },
  source: columns.source,
  compute: totalsBy,
  parameters: [
    {
      name: "by",
      type: "VARCHAR",
      meaning: { sl: "po čem se sešteje", it: "secondo che cosa", en: "by what" },
      fallback: "channel",
      codes: cutCodes,
    },
    ...columns.narrowing,
    ...columns.windowMonths,
    columns.population,
  ],
  columns: [
    columns.column("by", "VARCHAR", { sl: "po", it: "per", en: "by" }, { codes: cutCodes }),
    columns.column(
      "part",
      "VARCHAR",
      { sl: "del", it: "parte", en: "part" },
      { codes: [...channels, ...columns.places, ...markets] },
    ),
    ...columns.measured,
  ],
  figure: { mark: "bounds", x: "part", low: "reach_low", high: "reach_high", kind: "reach_kind" },
  better: "neither",
  rows: columns.behind,
};
