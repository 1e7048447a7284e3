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
