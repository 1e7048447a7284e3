import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./calendar.sql?raw";

export const calendar: RoomIndicator = {
  id: "stays_calendar",
  title: {
    sl: "Meseci in leta",
    it: "Mesi e anni",
    en: "Months and years",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve vsakega meseca vsakega leta druga ob drugi. Zaupen ali manjkajoč mesec je prazen, nikoli 0.",
    it: "Pernottamenti di ogni mese di ogni anno affiancati. Un mese riservato o mancante è vuoto, mai 0.",
    en: "Nights of each month of each year side by side. A confidential or missing month is empty, never 0.",
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
    columns.flag,
  ],
  figure: { mark: "heat", x: "month_of_year", y: "year", value: "nights", flag: "flag" },
  better: "neither",
  rows: behindNights,
};
