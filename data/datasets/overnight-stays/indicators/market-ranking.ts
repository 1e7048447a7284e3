import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindMarkets } from "./rows-behind.ts";
import sql from "./market-ranking.sql?raw";

export const marketRanking: RoomIndicator = {
  id: "stays_market_ranking",
  title: {
    sl: "Prenočitve po trgih",
    it: "Pernottamenti per mercato",
    en: "Nights by market",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Trgi po prenočitvah v izbranih mesecih (če niso izbrani, v zadnjem celem letu), ob istih mesecih leta prej. Delež = prenočitve trga / vse prenočitve. Seštevek z neznanim mesecem ni znan.",
    it: "Mercati per pernottamenti nei mesi scelti (se non scelti, nell’ultimo anno completo), accanto agli stessi mesi dell’anno precedente. Quota = pernottamenti del mercato / totale. Una somma con un mese ignoto non è nota.",
    en: "Markets by nights in the chosen months (if none are chosen, in the latest complete year), beside the same months of the year before. Share = nights of the market / all nights. A sum with an unknown month is unknown.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.year, parameters.firstMonth, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.firstMonth,
    columns.lastMonth,
    columns.market,
    columns.nights,
    columns.nightsLastYear,
    columns.change,
    columns.column("share", "DOUBLE", { sl: "delež", it: "quota", en: "share" }, { unit: columns.shareUnit }),
  ],
  figure: { mark: "ranking", x: "market", y: "nights", behind: "nights_last_year" },
  better: "up",
  rows: behindMarkets,
};
