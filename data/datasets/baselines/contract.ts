import { note, programmeYear, proof, targetCode } from "../../kernel/usual-columns.ts";
import type { Column, Contract } from "../../kernel/contract.ts";

const columns: readonly Column[] = [
  targetCode,
  programmeYear,
  {
    name: "base_year",
    type: "id",
    label: { sl: "izhodiščno leto", it: "anno di partenza", en: "base year" },
    privacy: "public",
    required: true,
    aliases: ["leto izhodišča", "baseline year"],
    hint: {
      sl: "Leto, iz katerega je vrednost.",
      it: "L’anno da cui viene il valore.",
      en: "The year the value is of.",
    },
    example: "2025",
  },
  {
    name: "base_value",
    type: "number",
    label: {
      sl: "vrednost v izhodiščnem letu",
      it: "valore nell’anno di partenza",
      en: "value in the base year",
    },
    privacy: "public",
    required: true,
    aliases: ["vrednost izhodišča", "valore dell’anno di partenza", "baseline of the year"],
    hint: {
      sl: "Število v enoti, v kateri se cilj meri.",
      it: "Il numero nell’unità in cui si misura l’obiettivo.",
      en: "The number in the unit the target is measured in.",
    },
    example: "2100",
  },
  {
    name: "entered",
    type: "date",
    label: { sl: "vpisano dne", it: "annotato il", en: "entered on" },
    privacy: "public",
    aliases: ["datum vpisa", "data di annotazione"],
    hint: { sl: "Dan vpisa.", it: "Il giorno dell’annotazione.", en: "The day it was entered." },
    example: "2026-02-03",
  },
  {
    ...proof,
    hint: { sl: "Od kod je vrednost.", it: "Da dove viene il valore.", en: "Where the value comes from." },
    example: { sl: "letno poročilo 2025", it: "relazione annuale 2025", en: "annual report 2025" },
  },
  note,
];

/** What was before: the value of a year that a target is held against, entered by people and never invented. */
export const contract: Contract = {
  table: "baselines",
  columns,
  grain: ["programme", "target", "base_year"],
  sums: [],
};
