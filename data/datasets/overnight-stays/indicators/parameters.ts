import type { Code } from "../../../kernel/contract.ts";
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

export const excludedYears: Parameter = {
  name: "excluded_years",
  type: "VARCHAR",
  meaning: {
    sl: "leta, ki niso redna; prazno: nobeno",
    it: "anni non ordinari; vuoto: nessuno",
    en: "years that are not ordinary; empty: none",
  },
  fallback: "2020,2021",
};

export const months: Parameter = {
  name: "months",
  type: "VARCHAR",
  meaning: {
    sl: "meseci leta, npr. 4,5,9,10",
    it: "mesi dell’anno, ad es. 4,5,9,10",
    en: "months of the year, e.g. 4,5,9,10",
  },
  fallback: "4,5,9,10",
};

export const whatIfMarket: Parameter = {
  name: "market",
  type: "VARCHAR",
  meaning: { sl: "trg, npr. AT", it: "mercato, ad es. AT", en: "market, e.g. AT" },
  fallback: "AT",
  codes: markets,
};

export const extraNights: Parameter = {
  name: "extra_nights",
  type: "INTEGER",
  meaning: { sl: "dodatne prenočitve", it: "pernottamenti in più", en: "extra nights" },
  fallback: "1000",
};

export const wantedFall: Parameter = {
  name: "wanted_fall",
  type: "DOUBLE",
  meaning: { sl: "želeni padec Ginija", it: "calo voluto del Gini", en: "wanted fall of the Gini" },
  fallback: "0.01",
};

export const spread: Parameter = {
  name: "spread",
  type: "VARCHAR",
  meaning: {
    sl: "even: enako vsak mesec; own: kot trg sam",
    it: "even: uguale ogni mese; own: come il mercato",
    en: "even: the same each month; own: as the market itself",
  },
  fallback: "even",
  codes: oneOf("even", "own"),
};

export const seasonalWindow: Parameter = {
  name: "seasonal_window",
  type: "VARCHAR",
  meaning: {
    sl: "okno sezone: periodic ali liho število let",
    it: "finestra stagionale: periodic o un numero dispari di anni",
    en: "seasonal window: periodic, or an odd number of years",
  },
  fallback: "periodic",
};

export const robust: Parameter = {
  name: "robust",
  type: "VARCHAR",
  meaning: {
    sl: "odporno na izjeme: true ali false",
    it: "robusto: true o false",
    en: "robust: true or false",
  },
  fallback: "false",
  codes: oneOf("true", "false"),
};

export const scale: Parameter = {
  name: "scale",
  type: "VARCHAR",
  meaning: {
    sl: "log: faktorji; plain: prenočitve",
    it: "log: fattori; plain: pernottamenti",
    en: "log: factors; plain: nights",
  },
  fallback: "log",
  codes: oneOf("log", "plain"),
};

export const effect: Parameter = {
  name: "effect",
  type: "DOUBLE",
  meaning: {
    sl: "učinek velike noči, npr. 0.25",
    it: "effetto della Pasqua, ad es. 0.25",
    en: "effect of Easter, e.g. 0.25",
  },
};

export const eventMonth: Parameter = {
  name: "month",
  type: "MONTH",
  meaning: {
    sl: "prvi mesec dogodka, LLLL-MM",
    it: "primo mese dell’evento, AAAA-MM",
    en: "first month of the event, YYYY-MM",
  },
};

export const eventMonths: Parameter = {
  name: "months",
  type: "INTEGER",
  meaning: {
    sl: "koliko mesecev, največ 12",
    it: "quanti mesi, al massimo 12",
    en: "how many months, 12 at most",
  },
  fallback: "12",
};

export const low: Parameter = {
  name: "low",
  type: "DOUBLE",
  meaning: {
    sl: "najmanj prenočitev neznanega meseca",
    it: "minimo del mese ignoto",
    en: "fewest nights of the unknown month",
  },
};

export const high: Parameter = {
  name: "high",
  type: "DOUBLE",
  meaning: {
    sl: "največ prenočitev neznanega meseca",
    it: "massimo del mese ignoto",
    en: "most nights of the unknown month",
  },
};

function oneOf(...ids: readonly string[]): readonly Code[] {
  return ids.map((id) => ({ id, label: { sl: id, it: id, en: id }, spellings: [] }));
}
