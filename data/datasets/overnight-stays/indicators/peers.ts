import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./peers.sql?raw";

export const peers: RoomIndicator = {
  id: "stays_peers",
  title: {
    sl: "Primerljive občine",
    it: "Comuni comparabili",
    en: "Comparable municipalities",
  },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Sprememba Ginijevega koeficienta v občinah z vsaj 50.000 prenočitvami v vsakem letu od izhodiščnega do izbranega in z vsemi znanimi meseci. Mesto 1 ima največji padec.",
    it: "Variazione del Gini nei comuni con almeno 50.000 pernottamenti in ogni anno dal base a quello scelto e con tutti i mesi noti. Il posto 1 è il calo maggiore.",
    en: "Change of the Gini in municipalities with at least 50,000 nights in every year from the base year to the one chosen, all months known. Rank 1 is the largest fall.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.peerYear, parameters.peerBaseYear],
  columns: [
    columns.municipality,
    columns.year,
    columns.baseYear,
    columns.nights,
    columns.column("base_gini", "DOUBLE", {
      sl: "Gini izhodišča",
      it: "Gini dell’anno base",
      en: "Gini of the base year",
    }),
    columns.column("gini", "DOUBLE", {
      sl: "Ginijev koeficient",
      it: "coefficiente di Gini",
      en: "Gini coefficient",
    }),
    columns.column("gini_change", "DOUBLE", {
      sl: "sprememba",
      it: "variazione",
      en: "change",
    }),
    columns.column("rank", "INTEGER", {
      sl: "mesto",
      it: "posto",
      en: "rank",
    }),
    columns.column("of", "INTEGER", {
      sl: "od",
      it: "su",
      en: "of",
    }),
  ],
  figure: { mark: "peers", x: "municipality", from: "base_gini", to: "gini" },
  better: "down",
  rows: behindNights,
};
