import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./profile.sql?raw";

export const profile: RoomIndicator = {
  id: "stays_profile",
  title: {
    sl: "Dvanajst mesecev leta",
    it: "I dodici mesi dell’anno",
    en: "The twelve months of the year",
  },
  unit: {
    sl: "delež letnih prenočitev",
    it: "quota dei pernottamenti annui",
    en: "share of the year’s nights",
  },
  definition: {
    sl: "Delež prenočitev leta, ki odpade na posamezni mesec; 8,3 % v vsakem mesecu pomeni leto brez sezone. Samo leta z vsemi dvanajstimi znanimi meseci.",
    it: "Quota dei pernottamenti dell’anno che cade in ciascun mese; 8,3 % in ogni mese significa un anno senza stagione. Solo anni con tutti i dodici mesi noti.",
    en: "Share of the year’s nights that falls in each month; 8.3 % in every month would be a year without a season. Only years with all twelve months known.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.firstMonth, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.year,
    columns.column("month_of_year", "INTEGER", {
      sl: "mesec v letu",
      it: "mese dell’anno",
      en: "month of the year",
    }),
    columns.nights,
    columns.column(
      "share_of_year",
      "DOUBLE",
      { sl: "delež leta", it: "quota dell’anno", en: "share of the year" },
      { unit: columns.shareUnit },
    ),
  ],
  figure: { mark: "profile", x: "month_of_year", y: "share_of_year", series: "year" },
  better: "neither",
  rows: behindNights,
};
