import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { splitChange } from "./mix.compute.ts";
import * as parameters from "./parameters.ts";
import { behindMarkets } from "./rows-behind.ts";

export const mix: RoomIndicator = {
  id: "stays_mix",
  title: {
    sl: "Sestava ali navade gostov",
    it: "Composizione o abitudini degli ospiti",
    en: "Who comes or when they come",
  },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Sprememba Ginija, razdeljena na sestavo (domači in tuji gostje imajo drugačno težo) in navade (kdaj pride vsaka skupina); povprečje obeh vrstnih redov (Shapley).",
    it: "Variazione del Gini divisa in composizione (pesano diversamente ospiti interni ed esteri) e abitudini (quando viene ciascun gruppo); media dei due ordini (Shapley).",
    en: "Change of the Gini split into mix (domestic and foreign guests weigh differently) and within (when each group comes); mean of both orders (Shapley).",
  },
  source: {
    sl: `${columns.surs.sl}. Razdelitev: Shapley (1953), Shorrocks (2013).`,
    it: `${columns.surs.it}. Scomposizione: Shapley (1953), Shorrocks (2013).`,
    en: `${columns.surs.en}. Split: Shapley (1953), Shorrocks (2013).`,
  },
  compute: splitChange,
  parameters: [parameters.municipality, parameters.peerYear, parameters.peerBaseYear],
  columns: [
    columns.municipality,
    columns.year,
    columns.baseYear,
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
      sl: "sprememba Ginija",
      it: "variazione del Gini",
      en: "change of the Gini",
    }),
    columns.column("mix", "DOUBLE", { sl: "sestava", it: "composizione", en: "mix" }),
    columns.column("within", "DOUBLE", { sl: "navade", it: "abitudini", en: "within" }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "down",
  rows: behindMarkets,
};
