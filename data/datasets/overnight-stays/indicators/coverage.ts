import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { behindAll } from "./rows-behind.ts";
import sql from "./coverage.sql?raw";

export const coverage: RoomIndicator = {
  id: "stays_coverage",
  title: {
    sl: "Kaj je naloženo",
    it: "Che cosa è caricato",
    en: "What is loaded",
  },
  unit: {
    sl: "število",
    it: "numero",
    en: "number",
  },
  definition: {
    sl: "Meseci, trgi in podatki vsake občine v delovnem prostoru.",
    it: "Mesi, mercati e dati di ciascun comune nell’area di lavoro.",
    en: "Months, markets and figures of each municipality in the workspace.",
  },
  source: columns.surs,
  sql,
  parameters: [],
  columns: [
    columns.municipality,
    columns.firstMonth,
    columns.lastMonth,
    columns.column("markets", "INTEGER", { sl: "trgi", it: "mercati", en: "markets" }),
    columns.column("figures", "INTEGER", { sl: "podatki", it: "dati", en: "figures" }),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindAll,
};
