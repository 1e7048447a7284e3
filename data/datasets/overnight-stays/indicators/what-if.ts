import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { whatIf } from "./what-if.compute.ts";
import * as parameters from "./parameters.ts";
import { behindMarkets } from "./rows-behind.ts";

export const whatIfMore: RoomIndicator = {
  id: "stays_what_if",
  title: {
    sl: "Kaj če bi prišlo več gostov?",
    it: "E se venissero più ospiti?",
    en: "What if more guests came?",
  },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Gini leta, če bi trg v izbranih mesecih prinesel še toliko prenočitev, drugo enako; in koliko prenočitev bi bilo treba za želeni padec. Prenočitve so razporejene enakomerno po mesecih ali kot trg sam. Račun, ne napoved.",
    it: "Gini dell’anno se un mercato portasse altrettanti pernottamenti nei mesi scelti, a parità di tutto il resto; e quanti ne servirebbero per il calo voluto. Distribuiti in parti uguali o come il mercato stesso. Un calcolo, non una previsione.",
    en: "The year’s Gini if a market brought so many more nights in the chosen months, all else as it was; and how many it would take for the fall wanted. Spread evenly or as the market itself. A sum, not a forecast.",
  },
  source: columns.surs,
  compute: whatIf,
  parameters: [
    parameters.municipality,
    parameters.year,
    parameters.whatIfMarket,
    parameters.months,
    parameters.extraNights,
    parameters.wantedFall,
    parameters.spread,
  ],
  columns: [
    columns.municipality,
    columns.year,
    columns.market,
    columns.column("months", "VARCHAR", { sl: "meseci", it: "mesi", en: "months" }),
    columns.column(
      "market_nights",
      "INTEGER",
      { sl: "prenočitve trga", it: "pernottamenti del mercato", en: "nights of the market" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "market_nights_in_months",
      "INTEGER",
      { sl: "od tega v teh mesecih", it: "di cui in questi mesi", en: "of which in these months" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "extra_nights",
      "INTEGER",
      { sl: "dodatne prenočitve", it: "pernottamenti in più", en: "extra nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column("gini", "DOUBLE", {
      sl: "Ginijev koeficient",
      it: "coefficiente di Gini",
      en: "Gini coefficient",
    }),
    columns.column("gini_after", "DOUBLE", { sl: "Gini potem", it: "Gini dopo", en: "Gini after" }),
    columns.column("gini_change", "DOUBLE", {
      sl: "sprememba Ginija",
      it: "variazione del Gini",
      en: "change of the Gini",
    }),
    columns.column("wanted_fall", "DOUBLE", { sl: "želeni padec", it: "calo voluto", en: "wanted fall" }),
    columns.column(
      "nights_needed",
      "INTEGER",
      { sl: "potrebne prenočitve", it: "pernottamenti necessari", en: "nights needed" },
      { unit: columns.nightsUnit },
    ),
    columns.column("lowest_gini", "DOUBLE", {
      sl: "najnižji možni Gini",
      it: "Gini minimo possibile",
      en: "lowest possible Gini",
    }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "down",
  rows: behindMarkets,
};
