import type { Code } from "../../../kernel/contract.ts";
import type { ReturnedColumn } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { markets } from "../markets.ts";
import { measures } from "../measures.ts";

/** Units, in words. */
export const nightsUnit: Words = { sl: "prenočitve", it: "pernottamenti", en: "nights" };
export const arrivalsUnit: Words = { sl: "prihodi", it: "arrivi", en: "arrivals" };
export const shareUnit: Words = { sl: "delež", it: "quota", en: "share" };
export const changeUnit: Words = {
  sl: "sprememba glede na leto prej",
  it: "variazione sull’anno precedente",
  en: "change on the year before",
};

/** Where every figure of this room comes from. */
export const surs: Words = {
  sl: "SURS, SiStat, tabela 2164466S: Prihodi in prenočitve turistov po državah, občine, mesečno",
  it: "SURS, SiStat, tabella 2164466S: Arrivi e pernottamenti dei turisti per paese, comuni, mensile",
  en: "SURS, SiStat, table 2164466S: Tourist arrivals and overnight stays by country, municipalities, monthly",
};

/** Why a year has no Gini. */
export const reasons: readonly Code[] = [
  {
    id: "confidential-month",
    label: { sl: "mesec je zaupen", it: "un mese è riservato", en: "a month is confidential" },
    spellings: [],
  },
  {
    id: "missing-month",
    label: { sl: "meseci manjkajo", it: "mancano dei mesi", en: "months are missing" },
    spellings: [],
  },
  {
    id: "no-nights",
    label: { sl: "ni prenočitev", it: "nessun pernottamento", en: "no nights at all" },
    spellings: [],
  },
  {
    id: "no-base-year",
    label: {
      sl: "izhodiščno leto ni naloženo",
      it: "l’anno base non è caricato",
      en: "the base year is not loaded",
    },
    spellings: [],
  },
  {
    id: "base-year-incomplete",
    label: {
      sl: "izhodiščno leto ni popolno",
      it: "l’anno base è incompleto",
      en: "the base year is incomplete",
    },
    spellings: [],
  },
  {
    id: "no-area-or-inhabitants",
    label: {
      sl: "površina ali prebivalci niso znani",
      it: "superficie o abitanti ignoti",
      en: "area or inhabitants are not known",
    },
    spellings: [],
  },
];

export const municipality: ReturnedColumn = {
  name: "municipality",
  type: "VARCHAR",
  label: { sl: "občina", it: "comune", en: "municipality" },
};
export const month: ReturnedColumn = {
  name: "month",
  type: "MONTH",
  label: { sl: "mesec", it: "mese", en: "month" },
};
export const firstMonth: ReturnedColumn = {
  name: "first_month",
  type: "MONTH",
  label: { sl: "prvi mesec", it: "primo mese", en: "first month" },
};
export const lastMonth: ReturnedColumn = {
  name: "last_month",
  type: "MONTH",
  label: { sl: "zadnji mesec", it: "ultimo mese", en: "last month" },
};
export const year: ReturnedColumn = {
  name: "year",
  type: "INTEGER",
  label: { sl: "leto", it: "anno", en: "year" },
};
export const baseYear: ReturnedColumn = {
  name: "base_year",
  type: "INTEGER",
  label: { sl: "izhodiščno leto", it: "anno base", en: "base year" },
};
export const monthClass: ReturnedColumn = {
  name: "class",
  type: "VARCHAR",
  label: { sl: "del leta", it: "periodo dell’anno", en: "class of month" },
  codes: [
    { id: "peak", label: { sl: "vrh sezone", it: "alta stagione", en: "peak" }, spellings: [] },
    {
      id: "shoulder",
      label: { sl: "pred- in posezona", it: "media stagione", en: "shoulder" },
      spellings: [],
    },
    { id: "off", label: { sl: "zunaj sezone", it: "bassa stagione", en: "off-season" }, spellings: [] },
  ],
};
export const market: ReturnedColumn = {
  name: "market",
  type: "VARCHAR",
  label: { sl: "trg", it: "mercato", en: "market" },
  codes: markets,
};
export const measure: ReturnedColumn = {
  name: "measure",
  type: "VARCHAR",
  label: { sl: "meritev", it: "misura", en: "measure" },
  codes: measures,
};
export const flag: ReturnedColumn = {
  name: "flag",
  type: "VARCHAR",
  label: { sl: "oznaka", it: "contrassegno", en: "flag" },
};
export const nights: ReturnedColumn = {
  name: "nights",
  type: "INTEGER",
  label: { sl: "prenočitve", it: "pernottamenti", en: "nights" },
  unit: nightsUnit,
};
export const nightsLastYear: ReturnedColumn = {
  name: "nights_last_year",
  type: "INTEGER",
  label: {
    sl: "prenočitve leto prej",
    it: "pernottamenti dell’anno precedente",
    en: "nights the year before",
  },
  unit: nightsUnit,
};
export const arrivals: ReturnedColumn = {
  name: "arrivals",
  type: "INTEGER",
  label: { sl: "prihodi", it: "arrivi", en: "arrivals" },
  unit: arrivalsUnit,
};
export const change: ReturnedColumn = {
  name: "change",
  type: "DOUBLE",
  label: { sl: "sprememba", it: "variazione", en: "change" },
  unit: changeUnit,
};
export const monthsKnown: ReturnedColumn = {
  name: "months_known",
  type: "INTEGER",
  label: { sl: "znani meseci", it: "mesi noti", en: "months known" },
};

/** A number of its own name, for what only one indicator returns. */
export function column(
  name: string,
  type: ReturnedColumn["type"],
  label: Words,
  unit?: Words,
): ReturnedColumn {
  return unit ? { name, type, label, unit } : { name, type, label };
}
