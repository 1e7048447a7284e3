import type { Code } from "../../kernel/contract.ts";

/** What one row covers: a single performance, or all of a day, month or year together. */
export const covers: readonly Code[] = [
  {
    id: "performance",
    label: { sl: "prireditev", it: "evento singolo", en: "performance" },
    spellings: ["izvedba", "predstava", "dogodek", "evento", "spettacolo", "event"],
  },
  { id: "day", label: { sl: "dan", it: "giorno", en: "day" }, spellings: [] },
  { id: "month", label: { sl: "mesec", it: "mese", en: "month" }, spellings: [] },
  { id: "year", label: { sl: "leto", it: "anno", en: "year" }, spellings: [] },
];

export const zones: readonly Code[] = [
  {
    id: "old-centre",
    label: { sl: "staro mestno jedro", it: "centro storico", en: "old centre" },
    spellings: ["mestno jedro", "staro mesto", "center", "centro", "centre"],
  },
  { id: "town", label: { sl: "mesto", it: "città", en: "town" }, spellings: [] },
  {
    id: "countryside",
    label: { sl: "podeželje", it: "campagna", en: "countryside" },
    spellings: ["zaledje", "entroterra", "rural"],
  },
];

/** The areas of the work programme. */
export const areas: readonly Code[] = [
  { id: "youth", label: { sl: "mladi", it: "giovani", en: "youth" }, spellings: ["mladina", "gioventù"] },
  { id: "culture", label: { sl: "kultura", it: "cultura", en: "culture" }, spellings: [] },
  { id: "tourism", label: { sl: "turizem", it: "turismo", en: "tourism" }, spellings: [] },
  {
    id: "city-centre",
    label: { sl: "mestno središče", it: "centro città", en: "city centre" },
    spellings: ["mestno jedro", "center"],
  },
  { id: "promotion", label: { sl: "promocija", it: "promozione", en: "promotion" }, spellings: [] },
  { id: "sport", label: { sl: "šport", it: "sport", en: "sport" }, spellings: [] },
  { id: "other", label: { sl: "drugo", it: "altro", en: "other" }, spellings: ["ostalo"] },
];

export const owners: readonly Code[] = [
  {
    id: "own",
    label: { sl: "lastna produkcija", it: "produzione propria", en: "own production" },
    spellings: ["lastna", "lastno", "propria"],
  },
  {
    id: "coproduced",
    label: { sl: "koprodukcija", it: "coproduzione", en: "co-production" },
    spellings: ["soorganizacija", "coproduced", "co-produced"],
  },
];

export const answers: readonly Code[] = [
  { id: "yes", label: { sl: "da", it: "sì", en: "yes" }, spellings: ["si", "1", "x", "true"] },
  { id: "no", label: { sl: "ne", it: "no", en: "no" }, spellings: ["0", "false"] },
];

/** How people were counted. Tickets are not persons, and an estimate is not a count. */
export const methods: readonly Code[] = [
  {
    id: "tickets",
    label: { sl: "vstopnice", it: "biglietti", en: "tickets" },
    spellings: ["prodane vstopnice", "biglietti venduti", "ticket"],
  },
  {
    id: "counter",
    label: { sl: "števec", it: "contapersone", en: "counter" },
    spellings: ["štetje", "conteggio", "count"],
  },
  {
    id: "estimate",
    label: { sl: "ocena", it: "stima", en: "estimate" },
    spellings: ["ocenjeno", "stimato", "estimated"],
  },
];

/** Who was counted. Different kinds are never added together. */
export const kinds: readonly Code[] = [
  {
    id: "visitors",
    label: { sl: "obiskovalci", it: "visitatori", en: "visitors" },
    spellings: ["obisk", "gledalci", "pubblico", "spettatori", "audience", "visitor"],
  },
  {
    id: "participants",
    label: { sl: "udeleženci", it: "partecipanti", en: "participants" },
    spellings: ["nastopajoči", "participant"],
  },
  {
    id: "active-youth",
    label: { sl: "aktivni mladi", it: "giovani attivi", en: "active youth" },
    spellings: ["aktivno mladih", "mladi", "giovani"],
  },
];

/** Code lists here are compared in small letters: nobody types them alike. */
export function small(text: string): string {
  return text.toLowerCase();
}
