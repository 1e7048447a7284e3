import type { Asked, Code } from "../../kernel/contract.ts";

/** Who owns the premise, as far as a landlord programme has to know. */
export const ownerKinds: readonly Code[] = [
  {
    id: "municipality",
    label: { sl: "občina", it: "comune", en: "municipality" },
    spellings: ["MOK", "občinski", "občinsko", "občinska", "comunale"],
  },
  {
    id: "private",
    label: { sl: "zasebni", it: "privato", en: "private" },
    spellings: ["zasebno", "zasebna", "zasebnik", "privata"],
  },
  { id: "church", label: { sl: "cerkev", it: "chiesa", en: "church" }, spellings: [] },
  {
    id: "state",
    label: { sl: "država", it: "stato", en: "state" },
    spellings: ["RS", "državno", "državna", "statale"],
  },
  { id: "unknown", label: { sl: "neznano", it: "sconosciuto", en: "unknown" }, spellings: ["?"] },
];

/**
 * What a visitor finds on the day of mapping. A pop-up is neither vacant nor let for good, and a shop
 * that is let but closed is no shop to the street: each is a state of its own.
 */
export const statuses: readonly Code[] = [
  {
    id: "occupied",
    label: { sl: "zasedeno", it: "occupato", en: "occupied" },
    spellings: [
      "zaseden",
      "zasedena",
      "oddan",
      "oddano",
      "oddana",
      "v najemu",
      "affittato",
      "let",
      "leased",
      "FILLED",
      "Filled",
      "filled",
    ],
  },
  {
    id: "vacant",
    label: { sl: "prazno", it: "sfitto", en: "vacant" },
    spellings: ["prazen", "prazna", "vuoto", "libero", "empty", "Vacant Space"],
  },
  {
    id: "pop-up",
    label: { sl: "začasna raba", it: "uso temporaneo", en: "pop-up use" },
    spellings: ["popup", "Pop-up", "pop up"],
  },
  {
    id: "closed-though-let",
    label: { sl: "zaprto, a v najemu", it: "chiuso ma affittato", en: "closed though let" },
    spellings: ["zaprto"],
  },
];

/** One question, asked the two ways round: a YES to either is a NO to the other. */
export const statusQuestions: readonly Asked[] = [
  {
    headings: ["vacant", "is vacant", "vacant?", "vacant on 12 31", "prazno", "prazno?", "sfitto", "sfitto?"],
    yes: "vacant",
    no: "occupied",
  },
  {
    headings: ["leased", "is leased", "leased?", "oddano", "oddano?", "v najemu", "affittato", "affittato?"],
    yes: "occupied",
    no: "vacant",
  },
];

/** How the first day of a vacancy is known: one that lasted already at the first mapping has none. */
export const sinceKinds: readonly Code[] = [
  { id: "known", label: { sl: "znano", it: "noto", en: "known" }, spellings: [] },
  {
    id: "before-first-mapping",
    label: { sl: "pred prvim popisom", it: "prima della prima rilevazione", en: "before the first mapping" },
    spellings: [],
  },
  { id: "unknown", label: { sl: "neznano", it: "sconosciuto", en: "unknown" }, spellings: ["?"] },
];

/** One vacancy by itself, in registers that write one a row. */
export const vacancies: readonly Code[] = [
  { id: "lasting", label: { sl: "še traja", it: "dura ancora", en: "still lasts" }, spellings: [] },
  { id: "ended", label: { sl: "končana", it: "terminato", en: "has ended" }, spellings: [] },
];

/** Whether the municipality pays a part of the tenant's rent. */
export const cofunding: readonly Code[] = [
  { id: "yes", label: { sl: "da", it: "sì", en: "yes" }, spellings: ["30 %", "30%", "x"] },
  { id: "no", label: { sl: "ne", it: "no", en: "no" }, spellings: [] },
];
