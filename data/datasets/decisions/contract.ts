import { note, programmeYear } from "../../kernel/usual-columns.ts";
import type { Column, Contract } from "../../kernel/contract.ts";
import { asHeld } from "./held.ts";

const columns: readonly Column[] = [
  {
    name: "conflict",
    type: "id",
    label: { sl: "nasprotje", it: "contraddizione", en: "conflict" },
    privacy: "public",
    required: true,
    aliases: ["skupina", "oznaka nasprotja", "gruppo", "group"],
    hint: {
      sl: "Oznaka nasprotja iz registra.",
      it: "Il codice della contraddizione nel registro.",
      en: "The conflict’s code in the register.",
    },
    example: "C05",
  },
  programmeYear,
  {
    name: "holds",
    type: "text",
    label: { sl: "velja", it: "vale", en: "holds" },
    privacy: "public",
    required: true,
    aliases: ["odločeno", "drži", "deciso", "decided"],
    normalise: asHeld,
    hint: {
      sl: "Oznake ciljev, ki veljajo, ali »oboje«.",
      it: "I codici degli obiettivi che valgono, oppure «entrambi».",
      en: "The codes of the targets that hold, or “both”.",
    },
    example: "T100",
  },
  {
    name: "decided",
    type: "date",
    label: { sl: "odločeno dne", it: "deciso il", en: "decided on" },
    privacy: "public",
    aliases: ["datum odločitve", "data della decisione"],
    hint: { sl: "Dan odločitve.", it: "Il giorno della decisione.", en: "The day it was decided." },
    example: "2026-03-10",
  },
  note,
];

/** Which side of a contradiction in the work programme holds, or that both do: decided by people, with a note. */
export const contract: Contract = { table: "decisions", columns, grain: ["programme", "conflict"], sums: [] };
