import type { Parameter, RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { durations as compute } from "./spells.compute.ts";

const lasting: Parameter = {
  name: "lasting",
  type: "VARCHAR",
  meaning: {
    sl: "yes: le praznosti, ki še trajajo",
    it: "yes: solo gli sfitti che durano ancora",
    en: "yes: only vacancies that still last",
  },
  codes: [{ id: "yes", label: { sl: "da", it: "sì", en: "yes" }, spellings: [] }],
};

export const durations: RoomIndicator = {
  id: "premises_durations",
  title: { sl: "Kako dolgo so prazni", it: "Da quanto sono sfitti", en: "How long they have been vacant" },
  unit: { sl: "praznosti", it: "sfitti", en: "vacancies" },
  definition: {
    sl: "Praznosti po trajanju: pod 365 dni, od 365 do 1.095 dni, dlje. Ena, ki še traja, šteje s trajanjem doslej; iz takih dolžin povprečje ne pove, kako dolgo praznosti trajajo (to pove krivulja). Mediana je mediana znanih trajanj doslej.",
    it: "Sfitti per durata: meno di 365 giorni, da 365 a 1.095, oltre. Uno che dura ancora conta con la durata finora; di tali durate la media non dice quanto durano gli sfitti (lo dice la curva). La mediana è quella delle durate note finora.",
    en: "Vacancies by length: under 365 days, 365 to 1,095 days, longer. One that still lasts counts with its length so far; the mean of such lengths does not say how long vacancies last (the curve does). The median is that of known lengths so far.",
  },
  source: {
    sl: `${columns.mapping.sl}. Razredi: LDC, PBL.`,
    it: `${columns.mapping.it}. Classi: LDC, PBL.`,
    en: `${columns.mapping.en}. Classes: LDC, PBL.`,
  },
  compute,
  parameters: [lasting, ...parameters.narrowing],
  columns: [
    columns.durationClass,
    columns.column("spells", "INTEGER", { sl: "praznosti", it: "sfitti", en: "vacancies" }),
    columns.column("lasting", "INTEGER", { sl: "še trajajo", it: "durano ancora", en: "still last" }),
    columns.column("share", "DOUBLE", { sl: "delež", it: "quota", en: "share" }, { share: true }),
    columns.area,
    columns.column("median_days", "INTEGER", {
      sl: "mediana dni doslej",
      it: "mediana dei giorni finora",
      en: "median days so far",
    }),
  ],
  figure: { mark: "stock", x: "class", y: "spells", share: "share" },
  better: "down",
  rows: columns.behind,
};
