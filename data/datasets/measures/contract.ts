import type { Column, Contract } from "../../kernel/contract.ts";
import { statuses } from "./codes.ts";

const what: readonly Column[] = [
  {
    name: "measure",
    type: "id",
    label: { sl: "ukrep", it: "misura", en: "measure" },
    privacy: "public",
    required: true,
    aliases: ["oznaka ukrepa", "measure id"],
    hint: {
      sl: "Oznaka, ki se ne spreminja.",
      it: "Un codice che non cambia.",
      en: "A code that never changes.",
    },
    example: "U-01",
  },
  {
    name: "section",
    type: "text",
    label: { sl: "poglavje", it: "capitolo", en: "section" },
    privacy: "public",
    hint: {
      sl: "Poglavje programa dela.",
      it: "Capitolo del programma di lavoro.",
      en: "Section of the work programme.",
    },
    example: "2.3.2.7",
  },
  {
    name: "title",
    type: "text",
    label: { sl: "naziv", it: "titolo", en: "title" },
    privacy: "public",
    required: true,
    hint: { sl: "Kaj se naredi.", it: "Che cosa si fa.", en: "What is done." },
    example: {
      sl: "popis praznih prostorov",
      it: "rilevazione dei locali sfitti",
      en: "mapping of vacant premises",
    },
  },
  {
    name: "area",
    type: "text",
    label: { sl: "področje", it: "settore", en: "area" },
    privacy: "public",
    hint: { sl: "Področje dela.", it: "Settore di lavoro.", en: "Field of work." },
    example: { sl: "mestno jedro", it: "centro storico", en: "town centre" },
  },
  {
    name: "responsible",
    type: "text",
    label: { sl: "odgovorna služba", it: "servizio responsabile", en: "responsible" },
    privacy: "business",
    hint: {
      sl: "Služba, ne ime osebe.",
      it: "Il servizio, non il nome di una persona.",
      en: "The office, not a person’s name.",
    },
    example: { sl: "upravljanje mestnega jedra", it: "gestione del centro", en: "town centre office" },
  },
];

const when: readonly Column[] = [
  {
    name: "due",
    type: "date",
    label: { sl: "rok", it: "scadenza", en: "due" },
    privacy: "public",
    hint: {
      sl: "Zadnji dan; prazno, če roka ni.",
      it: "Ultimo giorno; vuoto se non c’è.",
      en: "Last day; empty if there is none.",
    },
    example: "2026-12-31",
  },
  {
    name: "started",
    type: "date",
    label: { sl: "začetek", it: "inizio", en: "started" },
    privacy: "public",
    hint: { sl: "Dan začetka.", it: "Giorno d’inizio.", en: "Day it began." },
    example: "2026-02-03",
  },
  {
    name: "done",
    type: "date",
    label: { sl: "konec", it: "fine", en: "done on" },
    privacy: "public",
    hint: {
      sl: "Dan, ko je bilo končano.",
      it: "Giorno in cui è finita.",
      en: "Day it was finished.",
    },
    example: "2026-11-05",
  },
  {
    name: "status",
    type: "code",
    label: { sl: "stanje", it: "stato", en: "status" },
    privacy: "public",
    codes: statuses,
    hint: { sl: "Kako daleč je.", it: "A che punto è.", en: "How far it has come." },
    example: "done",
  },
  {
    name: "place",
    type: "text",
    label: { sl: "kraj", it: "luogo", en: "place" },
    privacy: "public",
    aliases: ["ulica", "via", "street"],
    hint: { sl: "Ulica ali območje.", it: "Via o zona.", en: "Street or area." },
    example: "Čevljarska ulica",
  },
  {
    name: "cost",
    type: "money",
    label: { sl: "strošek", it: "costo", en: "cost" },
    unit: { sl: "EUR", it: "EUR", en: "EUR" },
    privacy: "public",
    limits: { least: 0 },
    additive: true,
    hint: { sl: "Z DDV.", it: "IVA inclusa.", en: "With VAT." },
    example: "3800",
  },
  {
    name: "source_line",
    type: "text",
    label: { sl: "mesto v programu", it: "posto nel programma", en: "place in the programme" },
    privacy: "public",
    hint: {
      sl: "Stran ali vrstica programa dela.",
      it: "Pagina o riga del programma.",
      en: "Page or line of the programme.",
    },
    example: { sl: "str. 41", it: "p. 41", en: "p. 41" },
  },
  {
    name: "note",
    type: "text",
    label: { sl: "opomba", it: "nota", en: "note" },
    privacy: "public",
    hint: { sl: "Kar koli še.", it: "Qualsiasi altra cosa.", en: "Anything else." },
    example: {
      sl: "primer: to vrstico izbrišite",
      it: "esempio: cancellare questa riga",
      en: "example: delete this row",
    },
  },
];

/** One row is one measure of the work programme and how far it has come. */
export const contract: Contract = {
  table: "measures",
  columns: [...what, ...when],
  grain: ["measure"],
  sums: [],
};
