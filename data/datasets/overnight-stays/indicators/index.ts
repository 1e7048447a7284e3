import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./index.sql?raw";

export const index: RoomIndicator = {
  id: "stays_index",
  title: {
    sl: "Indeks, izhodišče = 100",
    it: "Indice, base = 100",
    en: "Index, base year = 100",
  },
  unit: {
    sl: "indeks",
    it: "indice",
    en: "index",
  },
  definition: {
    sl: "Prenočitve leta na prenočitve izhodiščnega leta, krat 100; privzeto 2019. Enako za Ginijev koeficient. Brez izhodiščnega leta z vsemi meseci indeksa ni.",
    it: "Pernottamenti dell’anno su quelli dell’anno base, per 100; di norma il 2019. Lo stesso per il Gini. Senza un anno base completo non c’è indice.",
    en: "The year’s nights over those of the base year, times 100; 2019 by default. The same for the Gini. No index without a complete base year.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.market, parameters.indexBaseYear],
  columns: [
    columns.municipality,
    columns.year,
    columns.nights,
    columns.column("index", "DOUBLE", {
      sl: "indeks prenočitev",
      it: "indice dei pernottamenti",
      en: "index of nights",
    }),
    columns.column("gini_index", "DOUBLE", {
      sl: "indeks sezonskosti",
      it: "indice di stagionalità",
      en: "index of seasonality",
    }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindNights,
};
