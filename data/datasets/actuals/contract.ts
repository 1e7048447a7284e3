import { note } from "../../kernel/usual-columns.ts";
import type { Column, Contract } from "../../kernel/contract.ts";

const columns: readonly Column[] = [
  {
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
  },
  {
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
  },
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
  {
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
  },
  note,
];

/** What has been reached of a target, written down by somebody: the total so far, on a date, with proof. */
export const contract: Contract = {
  table: "actuals",
  columns,
  grain: ["programme", "target", "on"],
  sums: [],
};
