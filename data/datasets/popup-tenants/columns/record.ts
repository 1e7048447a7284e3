import { note } from "../../../kernel/usual-columns.ts";
import type { Column } from "../../../kernel/contract.ts";

/** What the stay brought in, and where and when it was written down. */
export const record: readonly Column[] = [
  {
    name: "visitors",
    type: "count",
    label: { sl: "obiskovalci", it: "visitatori", en: "visitors" },
    unit: { sl: "število", it: "numero", en: "number" },
    privacy: "public",
    limits: { least: 0 },
    additive: true,
    aliases: ["obisk", "število obiskovalcev", "numero di visitatori", "number of visitors", "footfall"],
    hint: {
      sl: "Koliko ljudi je vstopilo, če je kdo štel.",
      it: "Quante persone sono entrate, se qualcuno le ha contate.",
      en: "How many people came in, if anybody counted.",
    },
    example: "1240",
  },
  {
    name: "revenue",
    type: "money",
    label: { sl: "promet", it: "fatturato", en: "revenue" },
    unit: { sl: "EUR", it: "EUR", en: "EUR" },
    privacy: "business",
    limits: { least: 0 },
    aliases: ["prihodek", "prihodki", "ricavo", "ricavi", "incasso", "turnover", "sales"],
    hint: {
      sl: "Za ves čas najema, če ga najemnik pove.",
      it: "Per tutto il periodo, se l’inquilino lo comunica.",
      en: "For the whole stay, if the tenant tells it.",
    },
    example: "4200",
  },
  {
    name: "lat",
    type: "number",
    label: { sl: "zemljepisna širina", it: "latitudine", en: "latitude" },
    unit: { sl: "°", it: "°", en: "°" },
    privacy: "public",
    limits: { least: -90, most: 90, not: 0 },
    hint: { sl: "WGS84.", it: "WGS84.", en: "WGS84." },
    example: "45.5474",
  },
  {
    name: "lon",
    type: "number",
    label: { sl: "zemljepisna dolžina", it: "longitudine", en: "longitude" },
    unit: { sl: "°", it: "°", en: "°" },
    privacy: "public",
    limits: { least: -180, most: 180, not: 0 },
    hint: { sl: "WGS84.", it: "WGS84.", en: "WGS84." },
    example: "13.7305",
  },
  {
    name: "recorded",
    type: "date",
    label: { sl: "zapisano", it: "registrato il", en: "recorded on" },
    privacy: "public",
    hint: { sl: "Dan zapisa.", it: "Giorno della registrazione.", en: "Day it was written down." },
    example: "2026-08-03",
  },
  note,
];
