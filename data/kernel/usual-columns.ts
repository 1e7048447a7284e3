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
