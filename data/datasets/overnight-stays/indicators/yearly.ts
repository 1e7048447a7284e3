import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindTotal } from "./rows-behind.ts";
import sql from "./yearly.sql?raw";

export const yearly: RoomIndicator = {
  id: "stays_yearly",
  title: {
    sl: "Leta v številkah",
    it: "Gli anni in cifre",
    en: "The years in figures",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Seštevki znanih mesecev leta. Sprememba samo med letoma z dvanajstimi znanimi meseci. Povprečna doba bivanja = prenočitve / prihodi. Tuji delež = tuje prenočitve / vse prenočitve.",
    it: "Somme dei mesi noti dell’anno. Variazione solo tra anni con dodici mesi noti. Permanenza media = pernottamenti / arrivi. Quota estera = pernottamenti esteri / totale.",
    en: "Sums of the year’s known months. Change only between years with twelve known months. Average stay = nights / arrivals. Foreign share = foreign nights / all nights.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.firstMonth, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.year,
    columns.monthsKnown,
    columns.arrivals,
    columns.nights,
    columns.nightsLastYear,
    columns.change,
    columns.column(
      "average_stay",
      "DOUBLE",
      { sl: "povprečna doba bivanja", it: "permanenza media", en: "average stay" },
      { unit: { sl: "prenočitev na prihod", it: "pernottamenti per arrivo", en: "nights per arrival" } },
    ),
    columns.column(
      "foreign_share",
      "DOUBLE",
      { sl: "tuji delež", it: "quota estera", en: "foreign share" },
      { unit: columns.shareUnit },
    ),
  ],
  figure: { mark: "table" },
  better: "up",
  rows: behindTotal,
};
