import type { Column } from "./contract.ts";

/** What a person writes beside a row; tables of all kinds have it alike. */
export const note: Column = {
  name: "note",
  type: "text",
  label: { sl: "opomba", it: "nota", en: "note" },
  privacy: "public",
  aliases: ["opombe", "komentar", "pripombe", "note", "notes", "osservazioni", "comment", "remarks"],
  hint: { sl: "Kar koli še.", it: "Qualsiasi altra cosa.", en: "Anything else." },
  example: {
    sl: "primer: to vrstico izbrišite",
    it: "esempio: cancellare questa riga",
    en: "example: delete this row",
  },
};

/** Which target of the work programme an entry is about. */
export const targetCode: Column = {
  name: "target",
  type: "id",
  label: { sl: "oznaka cilja", it: "codice dell’obiettivo", en: "target code" },
  privacy: "public",
  required: true,
  aliases: ["id", "šifra cilja", "codice obiettivo", "target id", "target"],
  hint: {
    sl: "Oznaka cilja iz registra.",
    it: "Il codice dell’obiettivo nel registro.",
    en: "The target’s code in the register.",
  },
  example: "T043",
};

/** Of which year’s programme; empty where the target’s own year says it. */
export const programmeYear: Column = {
  name: "programme",
  type: "id",
  label: { sl: "leto programa", it: "anno del programma", en: "programme year" },
  privacy: "public",
  aliases: ["program", "programma", "programme"],
  hint: {
    sl: "Leto programa dela.",
    it: "Anno del programma di lavoro.",
    en: "Year of the work programme.",
  },
  example: "2026",
};

/** Where what was entered can be read up. */
export const proof: Column = {
  name: "proof",
  type: "text",
  label: { sl: "dokazilo", it: "prova", en: "proof" },
  privacy: "public",
  aliases: ["dokaz", "vir", "riscontro", "evidence"],
  hint: {
    sl: "Kje je zapisano: poročilo, povezava, številka dokumenta.",
    it: "Dove sta scritto: relazione, link, numero del documento.",
    en: "Where it is written: report, link, number of the document.",
  },
  example: { sl: "poročilo 12/2026", it: "relazione 12/2026", en: "report 12/2026" },
};

/** What the first of a row's days is headed in people's own tables. */
export const firstDayAliases: readonly string[] = [
  ...["začetek", "datum od", "datum začetka", "začetni datum", "prvi dan"],
  ...["inizio", "data inizio", "data di inizio", "primo giorno"],
  ...["start", "start date", "first day", "from date"],
];

/** And where a row is of one day only. */
export const dayAliases: readonly string[] = ["datum", "dan", "data", "giorno", "date", "day"];

/** What the last of a row's days is headed in people's own tables. */
export const lastDayAliases: readonly string[] = [
  ...["konec", "datum do", "datum konca", "končni datum", "zadnji dan"],
  ...["fine", "data fine", "data di fine", "ultimo giorno"],
  ...["end", "end date", "last day", "to date"],
];
