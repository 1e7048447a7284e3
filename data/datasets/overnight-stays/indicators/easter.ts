import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { withoutEasters } from "./easter.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const easter: RoomIndicator = {
  id: "stays_easter",
  title: { sl: "Brez velike noči", it: "Senza la Pasqua", en: "Without Easter" },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve in poleg njih, kolikor bi jih bilo brez velike noči; nikoli namesto njih. Učinek je ocenjen skupaj za obalne občine ali naveden. Ni uradno.",
    it: "Pernottamenti e, accanto, quanti sarebbero senza la Pasqua; mai al loro posto. L’effetto è stimato insieme per i comuni della costa o indicato. Non ufficiale.",
    en: "Nights, and beside them what they would be without Easter; never instead of them. The effect is estimated for the coast together, or given. Not official.",
  },
  source: {
    sl: `${columns.surs.sl}. Račun velike noči: Gauß; regresija log x ~ leto + mesec + velika noč (delež petih dni od četrtka do ponedeljka).`,
    it: `${columns.surs.it}. Calcolo della Pasqua: Gauß; regressione log x ~ anno + mese + Pasqua (quota dei cinque giorni da giovedì a lunedì).`,
    en: `${columns.surs.en}. Easter’s date: Gauß; regression log x ~ year + month + Easter (share of the five days Thursday to Monday).`,
  },
  compute: withoutEasters,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.effect,
    parameters.excludedYears,
  ],
  columns: [
    columns.municipality,
    columns.month,
    columns.nights,
    columns.column("easter_share", "DOUBLE", {
      sl: "delež velike noči",
      it: "quota della Pasqua",
      en: "share of Easter",
    }),
    columns.column(
      "adjusted",
      "DOUBLE",
      { sl: "brez velike noči", it: "senza la Pasqua", en: "without Easter" },
      { unit: columns.nightsUnit },
    ),
  ],
  figure: { mark: "line", x: "month", y: "adjusted", also: ["nights"] },
  better: "neither",
  rows: behindNights,
};
