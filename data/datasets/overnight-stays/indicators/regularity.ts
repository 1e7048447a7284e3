import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { regularity } from "./decomposition.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const regularityOfSeason: RoomIndicator = {
  id: "stays_regularity",
  title: { sl: "Rednost sezone", it: "Regolarità della stagione", en: "Regularity of the season" },
  unit: { sl: "od 0 do 1", it: "da 0 a 1", en: "0 to 1" },
  definition: {
    sl: "Moč sezonskosti: max(0, 1 - Var(ostanek)/Var(sezona + ostanek)) razčlenitve STL. Pove, kako redno se sezona ponavlja, nikoli kako velika je; to pove Gini. Potrebuje štiri polna leta.",
    it: "Forza della stagionalità: max(0, 1 - Var(residuo)/Var(stagione + residuo)) della scomposizione STL. Dice quanto regolarmente la stagione si ripete, mai quanto è grande: questo lo dice il Gini. Richiede quattro anni completi.",
    en: "Strength of seasonality: max(0, 1 - Var(remainder)/Var(season + remainder)) of the STL. It says how regularly the season returns, never how large it is; the Gini does. Needs four full years.",
  },
  source: {
    sl: `${columns.surs.sl}. Formula: Wang, Smith in Hyndman (2006).`,
    it: `${columns.surs.it}. Formula: Wang, Smith e Hyndman (2006).`,
    en: `${columns.surs.en}. Formula: Wang, Smith and Hyndman (2006).`,
  },
  compute: regularity,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.seasonalWindow,
    parameters.robust,
    parameters.excludedYears,
  ],
  columns: [
    columns.municipality,
    columns.firstMonth,
    columns.lastMonth,
    columns.column("months", "INTEGER", { sl: "meseci", it: "mesi", en: "months" }),
    columns.column("regularity", "DOUBLE", { sl: "rednost", it: "regolarità", en: "regularity" }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindNights,
};
