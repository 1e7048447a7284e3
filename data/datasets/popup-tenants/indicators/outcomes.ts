import type { ReturnedColumn, RoomIndicator } from "../../../kernel/indicator.ts";
import { bases, withheld } from "../codes.ts";
import * as parameters from "./parameters.ts";
import sql from "./outcomes.sql?raw";

const count = (name: string, label: ReturnedColumn["label"]): ReturnedColumn => ({
  name,
  type: "INTEGER",
  label,
});

export const outcomes: RoomIndicator = {
  id: "popup_outcomes",
  title: {
    sl: "Kaj je prinesla pop-up trgovina",
    it: "Che cosa ha portato il negozio pop-up",
    en: "What the pop-up shop achieved",
  },
  unit: { sl: "najemi", it: "affitti", en: "stays" },
  definition: {
    sl: "Za vsak cikel: zasedenost = oddani dnevi / dnevi, ko je bil prostor na voljo (dan z dvema najemnikoma je en dan); odgovori in izidi kot števila; preživetje = še poslujejo / končani pred toliko meseci, neznani so posebej. Promet je vsota za ves končan cikel in je zaupen, če so ga povedali manj kot trije najemniki ali ima eden več kot 85 %. Najemi brez cikla in vrste »pop-up« ne štejejo.",
    it: "Per ogni ciclo: occupazione = giorni affittati / giorni in cui il locale era disponibile (un giorno con due inquilini è un giorno); risposte ed esiti come conteggi; sopravvivenza = ancora attivi / finiti da tanti mesi, gli ignoti a parte. Il fatturato è la somma di tutto un ciclo finito e resta riservato se lo hanno comunicato meno di tre inquilini o se uno solo ne ha più dell’85 %. Gli affitti senza ciclo e di tipo diverso da «pop-up» non contano.",
    en: "For each cycle: occupancy = days let / days the unit was available (a day with two tenants is one day); answers and outcomes as counts; survival = still trading / ended that many months ago, unknown ones apart. Turnover is the sum over a whole cycle that is over, and withheld where fewer than three tenants told it or one has more than 85 % of it. Stays without a cycle and not of the kind “pop-up” do not count.",
  },
  source: {
    sl: "Seznam najemnikov. Formule so Loggijine: uveljavljene definicije ni. Prag zaupnosti: OECD, Glossary of Statistical Terms (trije poročevalci).",
    it: "Elenco degli inquilini. Le formule sono di Loggia: una definizione riconosciuta non esiste. Soglia di riservatezza: OECD, Glossary of Statistical Terms (tre rispondenti).",
    en: "List of tenants. The formulas are Loggia’s own: there is no established definition. Confidentiality threshold: OECD, Glossary of Statistical Terms (three respondents).",
  },
  sql,
  parameters: [parameters.on, parameters.cycle],
  columns: [
    { name: "cycle", type: "VARCHAR", label: { sl: "cikel", it: "ciclo", en: "cycle" } },
    count("units", { sl: "prostori", it: "locali", en: "units" }),
    count("stays", { sl: "najemi", it: "affitti", en: "stays" }),
    count("tenants", { sl: "najemniki", it: "inquilini", en: "tenants" }),
    { name: "first_day", type: "DATE", label: { sl: "prvi dan", it: "primo giorno", en: "first day" } },
    { name: "last_day", type: "DATE", label: { sl: "zadnji dan", it: "ultimo giorno", en: "last day" } },
    count("ended", { sl: "končani najemi", it: "affitti finiti", en: "stays ended" }),
    count("undated", { sl: "brez datuma", it: "senza data", en: "without a date" }),
    count("days_available", { sl: "dni na voljo", it: "giorni disponibili", en: "days available" }),
    count("days_let", { sl: "oddani dnevi", it: "giorni affittati", en: "days let" }),
    {
      name: "occupancy",
      type: "DOUBLE",
      label: { sl: "zasedenost", it: "occupazione", en: "occupancy" },
      share: true,
    },
    {
      name: "basis",
      type: "VARCHAR",
      label: { sl: "na voljo", it: "disponibile", en: "available" },
      codes: bases,
    },
    count("gaps", { sl: "vrzeli", it: "vuoti", en: "gaps" }),
    count("gap_days", { sl: "dni brez najemnika", it: "giorni vuoti", en: "days without a tenant" }),
    count("longest_gap", { sl: "najdaljša vrzel", it: "vuoto più lungo", en: "longest gap" }),
    count("visitors", { sl: "obiskovalci", it: "visitatori", en: "visitors" }),
    count("visitors_told", {
      sl: "najemi z znanim obiskom",
      it: "affitti con visitatori noti",
      en: "stays with visitors told",
    }),
    {
      name: "revenue",
      type: "DOUBLE",
      label: { sl: "promet", it: "fatturato", en: "revenue" },
      unit: { sl: "EUR", it: "EUR", en: "EUR" },
    },
    count("revenue_told", {
      sl: "najemi z znanim prometom",
      it: "affitti con fatturato noto",
      en: "stays with revenue told",
    }),
    {
      name: "revenue_withheld",
      type: "VARCHAR",
      label: { sl: "promet zaupen, ker", it: "fatturato riservato perché", en: "revenue withheld because" },
      codes: withheld,
    },
    count("graded", { sl: "ocen", it: "voti", en: "grades" }),
    count("graded_good", { sl: "ocene 4 ali 5", it: "voti 4 o 5", en: "grades 4 or 5" }),
    count("repeat_told", {
      sl: "odgovorov o ponovitvi",
      it: "risposte sul ritorno",
      en: "answers on coming again",
    }),
    count("would_repeat", { sl: "bi prišli znova", it: "tornerebbero", en: "would come again" }),
    count("left_centre", { sl: "odšli", it: "andati via", en: "left" }),
    count("extended", { sl: "podaljšali", it: "prorogati", en: "extended" }),
    count("lease_centre", {
      sl: "svoj najem v jedru",
      it: "contratto proprio in centro",
      en: "own lease in the centre",
    }),
    count("lease_elsewhere", {
      sl: "svoj najem drugje",
      it: "contratto proprio altrove",
      en: "own lease elsewhere",
    }),
    count("lease_untold", {
      sl: "svoj najem, kraj ni znan",
      it: "contratto proprio, luogo ignoto",
      en: "own lease, place not told",
    }),
    count("no_lease", { sl: "brez svojega najema", it: "senza contratto proprio", en: "no own lease" }),
    count("outcome_unknown", { sl: "izid ni znan", it: "esito ignoto", en: "outcome not known" }),
    count("due_6", {
      sl: "končani pred vsaj 6 meseci",
      it: "finiti da almeno 6 mesi",
      en: "ended at least 6 months ago",
    }),
    count("told_6", { sl: "od teh znano", it: "di cui noti", en: "of these known" }),
    count("trading_6", {
      sl: "posluje po 6 mesecih",
      it: "attivi dopo 6 mesi",
      en: "trading after 6 months",
    }),
    count("due_12", {
      sl: "končani pred vsaj 12 meseci",
      it: "finiti da almeno 12 mesi",
      en: "ended at least 12 months ago",
    }),
    count("told_12", { sl: "od teh znano po 12", it: "di cui noti dopo 12", en: "of these known after 12" }),
    count("trading_12", {
      sl: "posluje po 12 mesecih",
      it: "attivi dopo 12 mesi",
      en: "trading after 12 months",
    }),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: { indicator: "popup_tenants_rows", parameters: {} },
};
