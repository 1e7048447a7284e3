import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindTotal } from "./rows-behind.ts";
import sql from "./monthly.sql?raw";

export const monthly: RoomIndicator = {
  id: "stays_monthly",
  title: {
    sl: "Prihodi in prenočitve po mesecih",
    it: "Arrivi e pernottamenti per mese",
    en: "Arrivals and nights by month",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prihodi in prenočitve turistov v nastanitvenih obratih občine v mesecu, kot jih objavlja SURS. Zaupna vrednost (z) ni nič, ampak ni znana.",
    it: "Arrivi e pernottamenti dei turisti nelle strutture ricettive del comune nel mese, come pubblicati da SURS. Un valore riservato (z) non è zero: non è noto.",
    en: "Tourist arrivals at, and nights spent in, the municipality’s accommodation in the month, as SURS publishes them. A confidential value (z) is not zero, it is unknown.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.firstMonth, parameters.lastMonth],
  columns: [columns.municipality, columns.month, columns.arrivals, columns.nights, columns.flag],
  figure: { mark: "table" },
  better: "up",
  rows: behindTotal,
};
