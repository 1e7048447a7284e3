import { note } from "../../kernel/usual-columns.ts";
import type { Column, Contract } from "../../kernel/contract.ts";
import { comparators } from "./comparators.ts";
import { inOwnWords } from "./own-words.ts";
import { measurement } from "./measurement.ts";

const what: readonly Column[] = [
  {
    name: "target",
    type: "id",
    label: { sl: "oznaka cilja", it: "codice dell’obiettivo", en: "target code" },
    privacy: "public",
    required: true,
    aliases: ["id", "šifra cilja", "codice obiettivo", "target id"],
    hint: {
      sl: "Oznaka, ki se ne spreminja.",
      it: "Un codice che non cambia.",
      en: "A code that never changes.",
    },
    example: "C-001",
  },
  {
    name: "programme",
    type: "id",
    label: { sl: "leto programa", it: "anno del programma", en: "programme year" },
    privacy: "public",
    aliases: ["program", "programma", "programme", "plan year"],
    hint: {
      sl: "Leto programa dela; prazno pomeni leto iz obdobja.",
      it: "Anno del programma di lavoro; vuoto significa l’anno del periodo.",
      en: "Year of the work programme; empty means the year of the period.",
    },
    example: "2026",
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
    name: "area",
    type: "text",
    label: { sl: "področje", it: "settore", en: "area" },
    privacy: "public",
    hint: { sl: "Področje dela.", it: "Settore di lavoro.", en: "Field of work." },
    example: { sl: "kultura", it: "cultura", en: "culture" },
  },
  {
    name: "activity",
    type: "text",
    label: { sl: "dejavnost", it: "attività", en: "activity" },
    privacy: "public",
    aliases: ["activity sl", "aktivnost", "naloga", "compito", "task"],
    hint: {
      sl: "Dogodek ali naloga, kot ju imenuje program.",
      it: "Evento o compito, come lo chiama il programma.",
      en: "Event or task, as the programme calls it.",
    },
    example: "Večeri na placu",
  },
  {
    name: "period",
    type: "text",
    label: { sl: "obdobje", it: "periodo", en: "period" },
    privacy: "public",
    aliases: ["leto", "anno", "year"],
    hint: {
      sl: "Leto ali obdobje, kot v programu.",
      it: "Anno o periodo, come nel programma.",
      en: "Year or period, as in the programme.",
    },
    example: "2026",
  },
  {
    name: "reserve_date",
    type: "date",
    label: { sl: "rezervni datum", it: "data di riserva", en: "reserve date" },
    privacy: "public",
    aliases: ["rezerva", "riserva", "reserve"],
    hint: {
      sl: "Dan, če na načrtovanega ne gre.",
      it: "Il giorno se in quello previsto non si può.",
      en: "The day if the planned one fails.",
    },
    example: "2026-09-12",
  },
  {
    name: "indicator",
    type: "text",
    label: { sl: "kazalnik", it: "indicatore", en: "indicator" },
    privacy: "public",
    required: true,
    aliases: [
      "ime kazalnika",
      "naziv kazalnika",
      "nome indicatore",
      "nome dell'indicatore",
      "indicator name",
    ],
    hint: { sl: "Kaj se šteje ali meri.", it: "Che cosa si conta o misura.", en: "What is counted." },
    example: { sl: "obiskovalci", it: "visitatori", en: "visitors" },
  },
];

const howMuch: readonly Column[] = [
  {
    name: "target_value",
    type: "number",
    label: { sl: "ciljna vrednost", it: "valore obiettivo", en: "target value" },
    privacy: "public",
    aliases: ["cilj", "obiettivo", "valore atteso", "goal"],
    hint: {
      sl: "Število; prazno, če ga program ne pove.",
      it: "Un numero; vuoto se il programma non lo dice.",
      en: "A number; empty if the programme gives none.",
    },
    example: "350",
  },
  {
    name: "target_max",
    type: "number",
    label: { sl: "do vrednosti", it: "fino al valore", en: "up to" },
    privacy: "public",
    hint: {
      sl: "Zgornja meja razpona.",
      it: "Limite superiore dell’intervallo.",
      en: "Upper end of a range.",
    },
    example: "400",
  },
  {
    name: "unit",
    type: "text",
    label: { sl: "enota", it: "unità", en: "unit" },
    privacy: "public",
    aliases: ["merska enota", "enota mere", "unità di misura", "unit of measure"],
    hint: { sl: "V čem je število.", it: "In che cosa è il numero.", en: "What the number counts." },
    example: { sl: "obiskovalci", it: "visitatori", en: "visitors" },
  },
  {
    name: "comparator",
    type: "code",
    label: { sl: "primerjava", it: "confronto", en: "comparator" },
    privacy: "public",
    codes: comparators,
    hint: {
      sl: "Beseda pred številom v programu.",
      it: "La parola davanti al numero nel programma.",
      en: "The word before the number in the programme.",
    },
    example: "range",
  },
  {
    name: "baseline_value",
    type: "text",
    label: { sl: "izhodiščna vrednost", it: "valore di partenza", en: "baseline value" },
    privacy: "public",
    aliases: ["izhodišče", "izhodiščno stanje", "valore iniziale", "baseline"],
    hint: {
      sl: "Kot v programu, tudi z besedami.",
      it: "Come nel programma, anche a parole.",
      en: "As in the programme, in words if need be.",
    },
    example: "320",
  },
  {
    name: "baseline_basis",
    type: "text",
    label: { sl: "osnova izhodišča", it: "base del valore", en: "basis of the baseline" },
    privacy: "public",
    hint: {
      sl: "Od kod izhodiščna vrednost.",
      it: "Da dove viene il valore.",
      en: "Where the baseline comes from.",
    },
    example: "2025",
  },
];

const whence: readonly Column[] = [
  {
    name: "source_line",
    type: "text",
    label: { sl: "mesto v programu", it: "posto nel programma", en: "place in the programme" },
    privacy: "public",
    aliases: ["seed line"],
    hint: {
      sl: "Stran ali vrstica programa.",
      it: "Pagina o riga del programma.",
      en: "Page or line of the programme.",
    },
    example: { sl: "str. 17", it: "p. 17", en: "p. 17" },
  },
  {
    name: "quote",
    type: "text",
    label: { sl: "navedek", it: "citazione", en: "quotation" },
    privacy: "public",
    aliases: ["besedilo v programu", "testo nel programma"],
    hint: {
      sl: "Nekaj besed, kot stojijo v programu.",
      it: "Poche parole, come stanno nel programma.",
      en: "A few words as they stand in the programme.",
    },
    example: "Najmanj 6 dogodkov",
  },
  {
    name: "kind",
    type: "text",
    label: { sl: "vrsta cilja", it: "tipo di obiettivo", en: "kind" },
    privacy: "public",
    hint: {
      sl: "Obisk, izvedba, denar, rok …",
      it: "Presenze, realizzazione, denaro …",
      en: "Attendance, output, money …",
    },
    example: { sl: "obisk", it: "presenze", en: "attendance" },
  },
  {
    name: "data_family",
    type: "text",
    label: { sl: "podatki", it: "dati", en: "data family" },
    privacy: "public",
    hint: {
      sl: "Podatki, ki cilj izmerijo.",
      it: "I dati che misurano l’obiettivo.",
      en: "The data that can measure it.",
    },
    example: { sl: "dogodki", it: "eventi", en: "events" },
  },
  {
    name: "conflict",
    type: "id",
    label: { sl: "nasprotje", it: "contraddizione", en: "conflict" },
    privacy: "public",
    hint: {
      sl: "Ista oznaka pri ciljih, ki si nasprotujejo.",
      it: "Lo stesso codice per obiettivi in contraddizione.",
      en: "One code for targets that contradict each other.",
    },
    example: "N1",
  },
  note,
];

/** One row is one target as the programme states it; where it contradicts itself, both are kept. */
export const contract: Contract = {
  table: "targets",
  columns: [...what, ...howMuch, ...whence, ...measurement].map(inOwnWords),
  grain: ["programme", "target"],
  sums: [],
};
