import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./rolling-gini.sql?raw";

export const rollingGini: RoomIndicator = {
  id: "stays_rolling_gini",
  title: {
    sl: "Sezonskost zadnjih dvanajstih mesecev",
    it: "Stagionalità degli ultimi dodici mesi",
    en: "Seasonality of the last twelve months",
  },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Ginijev koeficient dvanajstih mesecev, ki se končajo s tem mesecem; ista formula kot letni, a se premika vsak mesec. Potrebuje vseh dvanajst znanih mesecev.",
    it: "Coefficiente di Gini dei dodici mesi che terminano con quel mese; stessa formula dell’annuale, ma si muove ogni mese. Richiede dodici mesi noti.",
    en: "Gini coefficient of the twelve months that end with each month; the same formula as the year’s, moving every month. Needs all twelve months known.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.firstMonth, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.month,
    columns.nights,
    columns.column("gini", "DOUBLE", {
      sl: "Ginijev koeficient",
      it: "coefficiente di Gini",
      en: "Gini coefficient",
    }),
  ],
  figure: { mark: "line", x: "month", y: "gini" },
  better: "down",
  ordinary: 0.03,
  rows: behindNights,
};
