import type { Column } from "../../../kernel/contract.ts";
import { statuses } from "../codes.ts";

/** What only a table of counts by area has: how many premises of which status a row stands for. */
export const area: readonly Column[] = [
  {
    name: "units",
    type: "count",
    label: { sl: "število prostorov", it: "numero di locali", en: "number of premises" },
    unit: { sl: "prostorov", it: "locali", en: "premises" },
    privacy: "public",
    limits: { least: 0 },
    hint: {
      sl: "Le v preglednici po območjih: koliko prostorov šteje vrstica. Sicer prazno.",
      it: "Solo in una tabella per zone: quanti locali conta la riga. Altrimenti vuoto.",
      en: "Only in a table by area: how many premises the row counts. Else empty.",
    },
    example: "12",
  },
  {
    name: "counted",
    type: "code",
    label: { sl: "šteto stanje", it: "condizione contata", en: "status counted" },
    privacy: "public",
    codes: statuses,
    hint: {
      sl: "Le v preglednici po območjih: stanje štetih prostorov. Sicer prazno.",
      it: "Solo in una tabella per zone: la condizione dei locali contati. Altrimenti vuoto.",
      en: "Only in a table by area: the status of the premises counted. Else empty.",
    },
    example: "vacant",
  },
];
