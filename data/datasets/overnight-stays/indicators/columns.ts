import { column } from "../../../kernel/returned.ts";
import type { ReturnedColumn } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { markets } from "../markets.ts";
import { measures } from "../measures.ts";
import { reasons } from "./reasons.ts";

export { column };

/** Units, in words. */
export const nightsUnit: Words = { sl: "prenočitve", it: "pernottamenti", en: "nights" };
export const arrivalsUnit: Words = { sl: "prihodi", it: "arrivi", en: "arrivals" };
export const shareUnit: Words = { sl: "delež", it: "quota", en: "share" };
export const changeUnit: Words = {
  sl: "sprememba glede na leto prej",
  it: "variazione sull’anno precedente",
  en: "change on the year before",
};

export const pointsUnit: Words = { sl: "odstotne točke", it: "punti percentuali", en: "percentage points" };

/** Where every figure of this room comes from. */
export const surs: Words = {
  sl: "SURS, SiStat, tabela 2164466S: Prihodi in prenočitve turistov po državah, občine, mesečno",
  it: "SURS, SiStat, tabella 2164466S: Arrivi e pernottamenti dei turisti per paese, comuni, mensile",
  en: "SURS, SiStat, table 2164466S: Tourist arrivals and overnight stays by country, municipalities, monthly",
};

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
/** Why there is no figure. */
export const reason: ReturnedColumn = {
  name: "reason",
  type: "VARCHAR",
  label: { sl: "razlog", it: "motivo", en: "reason" },
  codes: reasons,
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

/** What became of the season; "cannot tell" is an answer. */
export const verdict: ReturnedColumn = {
  name: "verdict",
  type: "VARCHAR",
  label: { sl: "sodba", it: "giudizio", en: "verdict" },
  codes: [
    {
      id: "off-season-grew",
      label: { sl: "zunaj vrha je zraslo", it: "è cresciuta la bassa stagione", en: "the off-season grew" },
      spellings: [],
    },
    {
      id: "peak-shrank",
      label: { sl: "vrh se je skrčil", it: "l’alta stagione si è ridotta", en: "the peak shrank" },
      spellings: [],
    },
    { id: "both", label: { sl: "oboje", it: "entrambe", en: "both" }, spellings: [] },
    {
      id: "hollow",
      label: {
        sl: "prazno: delež je zrasel, prenočitve ne",
        it: "vuoto: è cresciuta la quota, non i pernottamenti",
        en: "hollow: the share rose, the nights did not",
      },
      spellings: [],
    },
    { id: "worse", label: { sl: "slabše", it: "peggio", en: "worse" }, spellings: [] },
    {
      id: "cannot-tell",
      label: { sl: "ni mogoče reči", it: "non si può dire", en: "cannot tell" },
      spellings: [],
    },
  ],
};
export const method: ReturnedColumn = {
  name: "method",
  type: "VARCHAR",
  label: { sl: "metoda", it: "metodo", en: "method" },
  codes: [
    {
      id: "seasonal-naive",
      label: {
        sl: "kot isti mesec lani",
        it: "come lo stesso mese dell’anno prima",
        en: "as the same month last year",
      },
      spellings: [],
    },
    {
      id: "holt-winters",
      label: { sl: "Holt-Winters", it: "Holt-Winters", en: "Holt-Winters" },
      spellings: [],
    },
    {
      id: "year-before",
      label: {
        sl: "primerjava z letom prej",
        it: "confronto con l’anno prima",
        en: "compared with the year before",
      },
      spellings: [],
    },
    {
      id: "level",
      label: { sl: "premik ravni", it: "spostamento di livello", en: "shift of the level" },
      spellings: [],
    },
  ],
};
export const yesNo = [
  { id: "yes", label: { sl: "da", it: "sì", en: "yes" }, spellings: [] },
  { id: "no", label: { sl: "ne", it: "no", en: "no" }, spellings: [] },
];
