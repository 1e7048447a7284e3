import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./compare.sql?raw";

export const compare: RoomIndicator = {
  id: "stays_compare",
  title: {
    sl: "Obdobje ob obdobju",
    it: "Periodo a confronto",
    en: "Period against period",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve obdobja ob prenočitvah drugega; sprememba le, če so vsi meseci obeh znani. Brez izhodišča isti meseci leto prej.",
    it: "Pernottamenti di un periodo accanto a quelli di un altro; variazione solo se tutti i mesi di entrambi sono noti. Senza base, gli stessi mesi dell’anno prima.",
    en: "Nights of a period beside those of another; a change only if every month of both is known. Without a base, the same months a year before.",
  },
  source: columns.surs,
  sql,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.baseFirstMonth,
    parameters.baseLastMonth,
  ],
  columns: [
    columns.municipality,
    columns.firstMonth,
    columns.lastMonth,
    columns.column("base_first_month", "MONTH", {
      sl: "prvi mesec izhodišča",
      it: "primo mese della base",
      en: "first month of the base",
    }),
    columns.column("base_last_month", "MONTH", {
      sl: "zadnji mesec izhodišča",
      it: "ultimo mese della base",
      en: "last month of the base",
    }),
    columns.column("months", "INTEGER", {
      sl: "meseci",
      it: "mesi",
      en: "months",
    }),
    columns.monthsKnown,
    columns.column("base_months_known", "INTEGER", {
      sl: "znani meseci izhodišča",
      it: "mesi noti della base",
      en: "months known of the base",
    }),
    columns.nights,
    columns.column(
      "base_nights",
      "INTEGER",
      {
        sl: "prenočitve izhodišča",
        it: "pernottamenti della base",
        en: "nights of the base",
      },
      { unit: columns.nightsUnit },
    ),
    columns.column("change", "DOUBLE", columns.change.label),
  ],
  figure: { mark: "table" },
  better: "up",
  rows: behindNights,
};
