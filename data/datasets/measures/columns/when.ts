import type { Column } from "../../../kernel/contract.ts";

/** By when it is to be done, and when it was. */
export const when: readonly Column[] = [
  {
    name: "due",
    type: "date",
    label: { sl: "rok", it: "scadenza", en: "due" },
    privacy: "public",
    aliases: ["rok izvedbe", "termine", "deadline", "due date"],
    hint: {
      sl: "Zadnji dan; prazno, če roka ni.",
      it: "Ultimo giorno; vuoto se non c’è.",
      en: "Last day; empty if there is none.",
    },
    example: "2026-12-31",
  },
  {
    name: "timetable",
    type: "text",
    label: { sl: "časovnica", it: "cronoprogramma", en: "timetable" },
    privacy: "public",
    aliases: ["terminski načrt", "tempistica", "schedule"],
    hint: {
      sl: "Kakor piše v programu dela.",
      it: "Come scritto nel programma di lavoro.",
      en: "As the work programme words it.",
    },
    example: { sl: "februar – maj 2026", it: "febbraio – maggio 2026", en: "February – May 2026" },
  },
  {
    name: "planned_start",
    type: "date",
    label: { sl: "predviden začetek", it: "inizio previsto", en: "planned start" },
    privacy: "public",
    aliases: ["načrtovan začetek", "inizio pianificato", "planned from"],
    hint: { sl: "Prvi dan po načrtu.", it: "Primo giorno previsto.", en: "First day as planned." },
    example: "2026-02-01",
  },
  {
    name: "milestone",
    type: "text",
    label: { sl: "mejnik", it: "tappa", en: "milestone" },
    privacy: "public",
    hint: {
      sl: "Kaj mora biti narejeno že prej.",
      it: "Che cosa va fatto già prima.",
      en: "What has to be done earlier already.",
    },
    example: { sl: "posodobljena merila", it: "criteri aggiornati", en: "criteria updated" },
  },
  {
    name: "milestone_due",
    type: "date",
    label: { sl: "rok mejnika", it: "scadenza della tappa", en: "milestone due" },
    privacy: "public",
    hint: {
      sl: "Rok pred zadnjim rokom.",
      it: "Scadenza prima dell’ultima.",
      en: "A deadline before the last.",
    },
    example: "2026-03-31",
  },
  {
    name: "milestone_done",
    type: "date",
    label: { sl: "mejnik dosežen", it: "tappa raggiunta", en: "milestone reached" },
    privacy: "public",
    hint: {
      sl: "Dan, ko je bil mejnik dosežen.",
      it: "Giorno in cui la tappa è stata raggiunta.",
      en: "Day the milestone was reached.",
    },
    example: "2026-03-20",
  },
  {
    name: "started",
    type: "date",
    label: { sl: "začetek", it: "inizio", en: "started" },
    privacy: "public",
    aliases: ["začetek izvedbe", "datum začetka", "data inizio", "start", "start date"],
    hint: { sl: "Dan začetka.", it: "Giorno d’inizio.", en: "Day it began." },
    example: "2026-02-03",
  },
  {
    name: "done",
    type: "date",
    label: { sl: "konec", it: "fine", en: "done on" },
    privacy: "public",
    aliases: ["zaključek", "končano", "datum konca", "data fine", "end", "end date", "completed"],
    hint: {
      sl: "Dan, ko je bilo končano.",
      it: "Giorno in cui è finita.",
      en: "Day it was finished.",
    },
    example: "2026-11-05",
  },
];
