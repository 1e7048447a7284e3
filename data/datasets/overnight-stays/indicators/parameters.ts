import type { Parameter } from "../../../kernel/indicator.ts";
import { markets } from "../markets.ts";
import { measures } from "../measures.ts";

export const municipality: Parameter = {
  name: "municipality",
  type: "VARCHAR",
  meaning: {
    sl: "občina, kot jo imenuje SURS",
    it: "comune, come lo denomina SURS",
    en: "municipality as SURS names it",
  },
};

export const market: Parameter = {
  name: "market",
  type: "VARCHAR",
  meaning: {
    sl: "trg: total, domestic, foreign ali koda države, npr. DE",
    it: "mercato: total, domestic, foreign o il codice del paese, ad es. DE",
    en: "market: total, domestic, foreign or a country code such as DE",
  },
  fallback: "total",
  codes: markets,
};

/** For the published rows: without it, every market. */
export const anyMarket: Parameter = {
  name: market.name,
  type: market.type,
  meaning: market.meaning,
  codes: markets,
};

export const firstMonth: Parameter = {
  name: "first_month",
  type: "MONTH",
  meaning: { sl: "prvi mesec, LLLL-MM", it: "primo mese, AAAA-MM", en: "first month, YYYY-MM" },
};

export const lastMonth: Parameter = {
  name: "last_month",
  type: "MONTH",
  meaning: { sl: "zadnji mesec, LLLL-MM", it: "ultimo mese, AAAA-MM", en: "last month, YYYY-MM" },
};

export const year: Parameter = {
  name: "year",
  type: "INTEGER",
  meaning: {
    sl: "leto; brez njega izbrano obdobje ali zadnje celo leto",
    it: "anno; se omesso, il periodo scelto o l’ultimo anno completo",
    en: "year; without it the period asked for, else the latest complete year",
  },
};

export const measure: Parameter = {
  name: "measure",
  type: "VARCHAR",
  meaning: {
    sl: "meritev: arrivals ali nights",
    it: "misura: arrivals o nights",
    en: "measure: arrivals or nights",
  },
  codes: measures,
};

export const peakMonths: Parameter = {
  name: "peak_months",
  type: "VARCHAR",
  meaning: {
    sl: "meseci vrha sezone, npr. 6,7,8",
    it: "mesi di alta stagione, ad es. 6,7,8",
    en: "months of the peak, e.g. 6,7,8",
  },
  fallback: "6,7,8",
};

export const shoulderMonths: Parameter = {
  name: "shoulder_months",
  type: "VARCHAR",
  meaning: {
    sl: "meseci pred- in posezone, npr. 4,5,9,10",
    it: "mesi di media stagione, ad es. 4,5,9,10",
    en: "months of the shoulder, e.g. 4,5,9,10",
  },
  fallback: "4,5,9,10",
};

export const peerYear: Parameter = {
  name: "year",
  type: "INTEGER",
  meaning: {
    sl: "leto; brez njega zadnje celo",
    it: "anno; se omesso, l’ultimo completo",
    en: "year; without it the latest complete one",
  },
};

export const peerBaseYear: Parameter = {
  name: "base_year",
  type: "INTEGER",
  meaning: {
    sl: "izhodiščno leto; brez njega leto prej",
    it: "anno base; se omesso, l’anno precedente",
    en: "base year; without it the year before",
  },
};

export const indexBaseYear: Parameter = {
  name: "base_year",
  type: "INTEGER",
  meaning: {
    sl: "izhodiščno leto indeksa",
    it: "anno base dell’indice",
    en: "base year of the index",
  },
  fallback: "2019",
};

export const baseFirstMonth: Parameter = {
  name: "base_first_month",
  type: "MONTH",
  meaning: {
    sl: "prvi mesec izhodišča, LLLL-MM",
    it: "primo mese della base, AAAA-MM",
    en: "first month of the base, YYYY-MM",
  },
};

export const baseLastMonth: Parameter = {
  name: "base_last_month",
  type: "MONTH",
  meaning: {
    sl: "zadnji mesec izhodišča, LLLL-MM",
    it: "ultimo mese della base, AAAA-MM",
    en: "last month of the base, YYYY-MM",
  },
};

export const area: Parameter = {
  name: "area",
  type: "DOUBLE",
  meaning: {
    sl: "površina občine v km²",
    it: "superficie del comune in km²",
    en: "area of the municipality in km²",
  },
};

export const population: Parameter = {
  name: "population",
  type: "INTEGER",
  meaning: {
    sl: "prebivalci občine",
    it: "abitanti del comune",
    en: "inhabitants of the municipality",
  },
};
