import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./year-on-year.sql?raw";

export const yearOnYear: RoomIndicator = {
  id: "stays_year_on_year",
  title: {
    sl: "Prenočitve po mesecih",
    it: "Pernottamenti per mese",
    en: "Nights by month",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve v mesecu ob prenočitvah v istem mesecu leto prej. Sprememba = prenočitve / prenočitve leto prej - 1.",
    it: "Pernottamenti del mese accanto a quelli dello stesso mese dell’anno precedente. Variazione = pernottamenti / pernottamenti dell’anno precedente - 1.",
    en: "Nights in the month beside those of the same month the year before. Change = nights / nights the year before - 1.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.firstMonth, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.month,
    columns.nights,
    columns.nightsLastYear,
    columns.change,
    columns.flag,
  ],
  figure: { mark: "months", x: "month", y: "nights", behind: "nights_last_year", flag: "flag" },
  better: "up",
  rows: behindNights,
};
