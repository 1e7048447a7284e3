import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindMarkets } from "./rows-behind.ts";
import sql from "./market-effect.sql?raw";

export const marketEffect: RoomIndicator = {
  id: "stays_market_effect",
  title: {
    sl: "Kateri trgi blažijo sezono",
    it: "Quali mercati attenuano la stagionalità",
    en: "Which markets ease the season",
  },
  unit: {
    sl: "relativni mejni učinek, delež",
    it: "effetto marginale relativo, quota",
    en: "relative marginal effect, share",
  },
  definition: {
    sl: "G = Σ delež·koncentracija; koncentracija trga meri njegove mesece po vrstnem redu vseh prenočitev (enaki meseci s srednjim rangom). Učinek = delež·koncentracija/G - delež. Negativen: več prenočitev tega trga, razporejenih kot zdaj, znižuje sezonskost. Vsota učinkov je 0.",
    it: "G = Σ quota·concentrazione; la concentrazione di un mercato ordina i suoi mesi secondo tutti i pernottamenti (ranghi medi per mesi uguali). Effetto = quota·concentrazione/G - quota. Negativo: più pernottamenti di questo mercato, distribuiti come ora, riducono la stagionalità. Gli effetti sommano a 0.",
    en: "G = Σ share·concentration; a market’s concentration takes its months in the order of all nights (mean ranks for equal months). Effect = share·concentration/G - share. Negative: more nights of this market, spread as they are now, lower the seasonality. Effects add up to 0.",
  },
  source: {
    sl: `${columns.surs.sl}. Formula: Lerman in Yitzhaki (1985), Fernández-Morales in Mayorga-Toledano (2008).`,
    it: `${columns.surs.it}. Formula: Lerman e Yitzhaki (1985), Fernández-Morales e Mayorga-Toledano (2008).`,
    en: `${columns.surs.en}. Formula: Lerman and Yitzhaki (1985), Fernández-Morales and Mayorga-Toledano (2008).`,
  },
  sql,
  parameters: [parameters.municipality, parameters.year, parameters.firstMonth, parameters.lastMonth],
  columns: [
    columns.municipality,
    columns.year,
    columns.market,
    columns.nights,
    columns.column(
      "share",
      "DOUBLE",
      {
        sl: "delež",
        it: "quota",
        en: "share",
      },
      { unit: columns.shareUnit },
    ),
    columns.column("concentration", "DOUBLE", {
      sl: "koncentracija",
      it: "concentrazione",
      en: "concentration",
    }),
    columns.column("marginal_effect", "DOUBLE", {
      sl: "mejni učinek",
      it: "effetto marginale",
      en: "marginal effect",
    }),
  ],
  figure: { mark: "effects", x: "market", y: "marginal_effect" },
  better: "down",
  rows: behindMarkets,
};
