import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindTotal } from "./rows-behind.ts";
import sql from "./year-to-date.sql?raw";

export const yearToDate: RoomIndicator = {
  id: "stays_year_to_date",
  title: {
    sl: "Letos doslej",
    it: "Da inizio anno",
    en: "Year to date",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Zadnje leto doslej proti istim mesecem leto prej; samo meseci, ki so znani v obeh letih.",
    it: "L’ultimo anno finora rispetto agli stessi mesi dell’anno precedente; solo i mesi noti in entrambi gli anni.",
    en: "The latest year so far against the same months of the year before; only months known in both years.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.year,
    columns.firstMonth,
    columns.lastMonth,
    columns.column("months_compared", "INTEGER", {
      sl: "primerjani meseci",
      it: "mesi confrontati",
      en: "months compared",
    }),
    columns.nights,
    columns.nightsLastYear,
    columns.change,
    columns.arrivals,
    columns.column(
      "arrivals_last_year",
      "INTEGER",
      { sl: "prihodi leto prej", it: "arrivi dell’anno precedente", en: "arrivals the year before" },
      { unit: columns.arrivalsUnit },
    ),
    columns.column(
      "arrivals_change",
      "DOUBLE",
      { sl: "sprememba prihodov", it: "variazione degli arrivi", en: "change in arrivals" },
      { unit: columns.changeUnit },
    ),
  ],
  figure: { mark: "table" },
  better: "up",
  rows: behindTotal,
};
