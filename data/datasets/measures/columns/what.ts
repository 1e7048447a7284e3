import type { Column } from "../../../kernel/contract.ts";

/** Which measure it is, and who looks after it. */
export const what: readonly Column[] = [
  {
    name: "measure",
    type: "id",
    label: { sl: "ukrep", it: "misura", en: "measure" },
    privacy: "public",
    required: true,
    aliases: [
      "oznaka ukrepa",
      "measure id",
      "šifra ukrepa",
      "št. ukrepa",
      "codice misura",
      "codice della misura",
      "measure code",
    ],
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
    aliases: ["naziv ukrepa", "ime ukrepa", "titolo della misura", "measure title", "measure name"],
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
    aliases: ["nosilec", "skrbnik", "odgovorni", "owner", "servizio", "responsabile", "office"],
    hint: {
      sl: "Služba, ne ime osebe.",
      it: "Il servizio, non il nome di una persona.",
      en: "The office, not a person’s name.",
    },
    example: { sl: "upravljanje mestnega jedra", it: "gestione del centro", en: "town centre office" },
  },
];
