import type { Parameter, RoomIndicator } from "../../../kernel/indicator.ts";
import { ownerKinds } from "../codes.ts";
import * as columns from "./columns.ts";
import sql from "./groups.sql?raw";
import * as parameters from "./parameters.ts";

const by: Parameter = {
  name: "by",
  type: "VARCHAR",
  meaning: { sl: "po čem", it: "per che cosa", en: "by what" },
  fallback: "street",
  codes: [
    { id: "street", label: parameters.street.meaning, spellings: [] },
    { id: "owner_kind", label: parameters.ownerKind.meaning, spellings: [] },
    { id: "use", label: parameters.use.meaning, spellings: [] },
    { id: "cause", label: { sl: "vzrok", it: "causa", en: "cause" }, spellings: [] },
  ],
};

export const groups: RoomIndicator = {
  id: "premises_groups",
  title: {
    sl: "Kje in čigavi so prazni",
    it: "Dove e di chi sono gli sfitti",
    en: "Where and whose the vacant are",
  },
  unit: columns.unitsWord,
  definition: {
    sl: "Prazni prostori enega vala po ulici, lastniku, dejavnosti ali vzroku, po številu, površini in širini pročelij. Delež = prazni / vsi popisani z znanim stanjem v tej skupini. Po površini in pročelju štejejo le prostori z znano mero; koliko jih je, piše zraven. Vzrok je znan le pri praznih, zato deleža nima.",
    it: "Locali sfitti di una rilevazione per via, proprietario, attività o causa, per numero, superficie e fronte. Quota = sfitti / tutti i rilevati di condizione nota di quel gruppo. Per superficie e fronte contano solo i locali di misura nota; accanto c’è quanti sono. La causa è nota solo degli sfitti, quindi non ha quota.",
    en: "Vacant premises of one wave by street, owner, use or cause, by units, floor area and frontage. Rate = vacant / all mapped of known status in that group. By area and frontage only premises of known measure count; how many they are stands beside. A cause is known of vacant ones only, so it has no rate.",
  },
  source: {
    sl: `${columns.mapping.sl}. Delež po pročelju: lastna opredelitev.`,
    it: `${columns.mapping.it}. Quota per fronte: definizione propria.`,
    en: `${columns.mapping.en}. Rate by frontage: our own definition.`,
  },
  sql,
  parameters: [by, parameters.oneWave, ...parameters.narrowing],
  columns: [
    columns.own("wave"),
    columns.column("part", "VARCHAR", { sl: "skupina", it: "gruppo", en: "group" }, { codes: ownerKinds }),
    columns.units,
    columns.vacant,
    columns.rate,
    columns.column("pop_up", "INTEGER", { sl: "začasna raba", it: "uso temporaneo", en: "pop-up use" }),
    columns.column("closed", "INTEGER", {
      sl: "zaprto, a v najemu",
      it: "chiuso ma affittato",
      en: "closed though let",
    }),
    columns.area,
    columns.vacantArea,
    columns.areaRate,
    columns.column("area_known", "INTEGER", {
      sl: "z znano površino",
      it: "di superficie nota",
      en: "of known area",
    }),
    columns.frontage,
    columns.vacantFrontage,
    columns.frontageRate,
    columns.column("frontage_known", "INTEGER", {
      sl: "z znanim pročeljem",
      it: "di fronte noto",
      en: "of known frontage",
    }),
    columns.denominator,
  ],
  figure: { mark: "stock", x: "part", y: "vacant", of: "units", share: "rate" },
  better: "down",
  rows: columns.behind,
};
