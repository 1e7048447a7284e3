import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindMarkets } from "./rows-behind.ts";
import sql from "./nights.sql?raw";

export const nights: RoomIndicator = {
  id: "stays_nights",
  title: {
    sl: "Prenočitve po mesecih in trgih",
    it: "Pernottamenti per mese e mercato",
    en: "Nights by month and market",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve posameznega trga v posameznem mesecu, kot jih objavlja SURS. Zaupna vrednost (z) je neznana, nikoli 0.",
    it: "Pernottamenti di un mercato in un mese, come li pubblica il SURS. Un valore riservato (z) è ignoto, mai 0.",
    en: "Nights of one market in one month, as SURS publishes them. A confidential value (z) is unknown, never 0.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.anyMarket, parameters.firstMonth, parameters.lastMonth],
  columns: [columns.municipality, columns.market, columns.month, columns.nights, columns.flag],
  figure: { mark: "table" },
  better: "neither",
  rows: behindMarkets,
};
