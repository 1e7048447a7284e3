import { dayAliases, firstDayAliases, lastDayAliases } from "../../../kernel/usual-columns.ts";
import type { Column } from "../../../kernel/contract.ts";

/** What the figures cover, when the ads ran and what they were for. */
export const when: readonly Column[] = [
  {
    name: "from",
    type: "date",
    label: { sl: "od", it: "dal", en: "from" },
    privacy: "public",
    aliases: [...firstDayAliases, ...dayAliases],
    hint: {
      sl: "prvi dan, ki ga številke zajemajo",
      it: "il primo giorno compreso nelle cifre",
      en: "the first day the figures cover",
    },
    example: "2026-09-01",
  },
  {
    name: "to",
    type: "date",
    label: { sl: "do", it: "al", en: "to" },
    privacy: "public",
    aliases: [...lastDayAliases],
    hint: {
      sl: "zadnji dan, ki ga številke zajemajo",
      it: "l’ultimo giorno compreso nelle cifre",
      en: "the last day the figures cover",
    },
    example: "2026-09-30",
  },
  {
    name: "runs_from",
    type: "date",
    label: { sl: "objavljeno od", it: "in onda dal", en: "runs from" },
    privacy: "public",
    hint: {
      sl: "prvi dan oglasa, če ni isti",
      it: "il primo giorno dell’inserzione, se diverso",
      en: "the ad’s first day, if another",
    },
    example: "2026-09-03",
  },
  {
    name: "runs_to",
    type: "date",
    label: { sl: "objavljeno do", it: "in onda fino al", en: "runs to" },
    privacy: "public",
    hint: {
      sl: "zadnji dan oglasa, če ni isti",
      it: "l’ultimo giorno dell’inserzione, se diverso",
      en: "the ad’s last day, if another",
    },
    example: "2026-09-28",
  },
  {
    name: "status",
    type: "text",
    label: { sl: "stanje", it: "stato", en: "status" },
    privacy: "public",
    hint: { sl: "npr. zaključena", it: "ad es. conclusa", en: "e.g. ended" },
    example: { sl: "zaključena", it: "conclusa", en: "ended" },
  },
  {
    name: "objective",
    type: "text",
    label: { sl: "cilj", it: "obiettivo", en: "objective" },
    privacy: "public",
    aliases: ["namen", "scopo", "goal"],
    hint: { sl: "kaj naj bi dosegla", it: "che cosa doveva ottenere", en: "what it was to achieve" },
    example: { sl: "obisk spletne strani", it: "visite al sito", en: "website visits" },
  },
];
