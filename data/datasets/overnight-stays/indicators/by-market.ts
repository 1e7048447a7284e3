import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindMarkets } from "./rows-behind.ts";
import sql from "./by-market.sql?raw";

export const byMarket: RoomIndicator = {
  id: "stays_by_market",
  title: {
    sl: "Prenočitve po trgih in letih",
    it: "Pernottamenti per mercato e anno",
    en: "Nights by market and year",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve leta po trgih: domači trg in posamezne države, ki se seštejejo v skupno število. Seštevek znanih mesecev.",
    it: "Pernottamenti dell’anno per mercato: il mercato interno e i singoli paesi, che sommati danno il totale. Somma dei mesi noti.",
    en: "The year’s nights by market: domestic and the single countries, which add up to the total. The sum of the known months.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.firstMonth, parameters.lastMonth],
  columns: [columns.municipality, columns.year, columns.market, columns.nights, columns.monthsKnown],
  figure: { mark: "table" },
  better: "up",
  rows: behindMarkets,
};
