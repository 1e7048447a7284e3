import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { effectOfEaster } from "./easter.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const easterOnNights: RoomIndicator = {
  id: "stays_easter_effect",
  title: { sl: "Učinek velike noči", it: "Effetto della Pasqua", en: "Effect of Easter" },
  unit: {
    sl: "delež prenočitev meseca",
    it: "quota dei pernottamenti del mese",
    en: "share of a month’s nights",
  },
  definition: {
    sl: "Za koliko več prenočitev ima mesec z vso veliko nočjo, s 95-odstotnim intervalom. Za obalne občine skupaj: sosede doživijo iste velike noči. Število velikih noči pove, na kako malo sloni.",
    it: "Quanti pernottamenti in più ha un mese con tutta la Pasqua, con intervallo al 95 %. Per i comuni della costa insieme: i vicini vivono le stesse Pasque. Il numero di Pasque dice su quanto poco si regge.",
    en: "How many more nights a month with all of Easter has, with its 95 % interval. For the coast together: neighbours see the same Easters. The number of Easters says how little it rests on.",
  },
  source: {
    sl: `${columns.surs.sl}. Račun velike noči: Gauß; regresija log x ~ leto + mesec + velika noč (delež petih dni od četrtka do ponedeljka).`,
    it: `${columns.surs.it}. Calcolo della Pasqua: Gauß; regressione log x ~ anno + mese + Pasqua (quota dei cinque giorni da giovedì a lunedì).`,
    en: `${columns.surs.en}. Easter’s date: Gauß; regression log x ~ year + month + Easter (share of the five days Thursday to Monday).`,
  },
  compute: effectOfEaster,
  parameters: [parameters.municipality, parameters.market, parameters.excludedYears],
  columns: [
    columns.municipality,
    columns.column(
      "effect",
      "DOUBLE",
      { sl: "učinek", it: "effetto", en: "effect" },
      { unit: columns.shareUnit },
    ),
    columns.column("low", "DOUBLE", { sl: "od", it: "da", en: "from" }, { unit: columns.shareUnit }),
    columns.column("high", "DOUBLE", { sl: "do", it: "a", en: "to" }, { unit: columns.shareUnit }),
    columns.column("easters", "INTEGER", { sl: "velike noči", it: "Pasque", en: "Easters" }),
    columns.column("in_march", "INTEGER", {
      sl: "od tega marca",
      it: "di cui a marzo",
      en: "of which in March",
    }),
    columns.column("municipalities", "INTEGER", { sl: "občine", it: "comuni", en: "municipalities" }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindNights,
};
