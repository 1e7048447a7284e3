import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./seasonality.sql?raw";

export const seasonality: RoomIndicator = {
  id: "stays_seasonality",
  title: {
    sl: "Sezonskost",
    it: "Stagionalità",
    en: "Seasonality",
  },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Ginijev koeficient dvanajstih mesečnih prenočitev leta, brez popravka za vzorec: G = 2·Σ(i·x₍ᵢ₎)/(12·Σx) - 13/12, x naraščajoče. 0 = vsi meseci enaki, 11/12 = vse v enem mesecu. Leto z zaupnim ali manjkajočim mesecem ga nima. Sprememba pod 0,03 je običajno letno nihanje (18 velikih občin, 2022–2025: mediana 0,013, 90. percentil 0,027). Hoover: delež prenočitev, ki bi se moral preseliti v druge mesece. Theil in KV (populacijski) sta drugi meri istega.",
    it: "Coefficiente di Gini dei dodici valori mensili dei pernottamenti, senza correzione campionaria: G = 2·Σ(i·x₍ᵢ₎)/(12·Σx) - 13/12, x crescente. 0 = mesi uguali, 11/12 = tutto in un mese. Un anno con un mese riservato o mancante non ne ha. Una variazione sotto 0,03 è normale da un anno all’altro (18 grandi comuni, 2022–2025: mediana 0,013, 90° percentile 0,027). Hoover: quota dei pernottamenti che dovrebbe spostarsi in altri mesi. Theil e CV (di popolazione) misurano la stessa cosa in altro modo.",
    en: "Gini coefficient of the year’s twelve monthly nights, without sample correction: G = 2·Σ(i·x₍ᵢ₎)/(12·Σx) - 13/12, x ascending. 0 = all months equal, 11/12 = everything in one month. A year with a confidential or missing month has none. A change below 0.03 is ordinary from one year to the next (18 large municipalities, 2022–2025: median 0.013, 90th percentile 0.027). Hoover: the share of nights that would have to move to other months. Theil and CV (population form) measure the same in other ways.",
  },
  source: {
    sl: `${columns.surs.sl}. Formula: Lundtorp (2001); enaka kot ineq::Gini v R.`,
    it: `${columns.surs.it}. Formula: Lundtorp (2001); la stessa di ineq::Gini in R.`,
    en: `${columns.surs.en}. Formula: Lundtorp (2001); the same as ineq::Gini in R.`,
  },
  sql,
  parameters: [
    parameters.municipality,
    parameters.anyMarket,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.peakMonths,
    parameters.shoulderMonths,
  ],
  columns: [
    columns.municipality,
    columns.market,
    columns.year,
    columns.nights,
    columns.monthsKnown,
    columns.column("gini", "DOUBLE", {
      sl: "Ginijev koeficient",
      it: "coefficiente di Gini",
      en: "Gini coefficient",
    }),
    columns.column("theil", "DOUBLE", {
      sl: "Theilov indeks",
      it: "indice di Theil",
      en: "Theil index",
    }),
    columns.column("cv", "DOUBLE", {
      sl: "koeficient variacije",
      it: "coefficiente di variazione",
      en: "coefficient of variation",
    }),
    columns.column(
      "hoover",
      "DOUBLE",
      {
        sl: "Hooverjev indeks",
        it: "indice di Hoover",
        en: "Hoover index",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "nights_to_move",
      "INTEGER",
      {
        sl: "prenočitve, ki bi se morale preseliti",
        it: "pernottamenti che dovrebbero spostarsi",
        en: "nights that would have to move",
      },
      { unit: columns.nightsUnit },
    ),
    columns.column("ratio", "DOUBLE", {
      sl: "najvišji mesec na povprečje",
      it: "mese massimo su media",
      en: "highest month over mean",
    }),
    columns.column("amplitude", "DOUBLE", {
      sl: "najvišji mesec na najnižjega",
      it: "mese massimo su minimo",
      en: "highest month over lowest",
    }),
    columns.column(
      "top2_share",
      "DOUBLE",
      {
        sl: "dva najmočnejša meseca",
        it: "due mesi più forti",
        en: "two busiest months",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "bottom2_share",
      "DOUBLE",
      {
        sl: "dva najšibkejša meseca",
        it: "due mesi più deboli",
        en: "two slowest months",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "peak_share",
      "DOUBLE",
      {
        sl: "vrh sezone",
        it: "alta stagione",
        en: "peak",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "shoulder_share",
      "DOUBLE",
      {
        sl: "pred- in posezona",
        it: "media stagione",
        en: "shoulder",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "off_share",
      "DOUBLE",
      {
        sl: "zunaj sezone",
        it: "bassa stagione",
        en: "off-season",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "december_share",
      "DOUBLE",
      {
        sl: "od tega december",
        it: "di cui dicembre",
        en: "of which December",
      },
      { unit: columns.shareUnit },
    ),
    columns.reason,
  ],
  figure: { mark: "years", x: "year", y: "gini", reason: "reason" },
  better: "down",
  ordinary: 0.03,
  rows: behindNights,
};
