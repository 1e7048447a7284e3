import { note, programmeYear, proof, targetCode } from "../../kernel/usual-columns.ts";
import type { Column, Contract } from "../../kernel/contract.ts";

const columns: readonly Column[] = [
  targetCode,
  programmeYear,
  {
    name: "on",
    type: "date",
    label: { sl: "stanje na dan", it: "situazione al", en: "as of" },
    privacy: "public",
    required: true,
    aliases: ["dne", "datum stanja", "data della situazione", "as of date"],
    hint: {
      sl: "Dan, do katerega velja vrednost.",
      it: "Il giorno fino al quale vale il valore.",
      en: "The day up to which the value holds.",
    },
    example: "2026-06-30",
  },
  {
    name: "actual",
    type: "number",
    label: { sl: "doseženo doslej", it: "raggiunto finora", en: "reached so far" },
    privacy: "public",
    required: true,
    aliases: [
      "doseženo",
      "izvedeno",
      "vrednost",
      "raggiunto",
      "realizzato",
      "valore",
      "reached",
      "actual value",
      "value",
    ],
    hint: {
      sl: "Skupaj od začetka obdobja, ne le zadnji del; pri mejniku 1 pomeni opravljeno.",
      it: "Il totale dall’inizio del periodo, non solo l’ultima parte; per un traguardo 1 significa fatto.",
      en: "The total since the period began, not only the latest part; 1 means a milestone is done.",
    },
    example: "1250",
  },
  proof,
  note,
];

/** What has been reached of a target, written down by somebody: the total so far, on a date, with proof. */
export const contract: Contract = {
  table: "actuals",
  columns,
  grain: ["programme", "target", "on"],
  sums: [],
};
