import type { Month } from "../kernel/period.ts";
import type { Words } from "../kernel/words.ts";

/** Something that happened to everybody's figures; shown wherever months are. */
export type Mark = {
  readonly id: string;
  readonly kind: "border" | "closure" | "vouchers";
  readonly first: Month;
  /** The last month it lasted; null for a moment. */
  readonly last: Month | null;
  readonly label: Words;
  /** The municipalities it concerns; all of them if absent. */
  readonly municipalities?: readonly string[];
};

/** Each with its source in SOURCES.md. */
export const marks: readonly Mark[] = [
  {
    id: "ankaran-2015",
    kind: "border",
    first: "2015-01" as Month,
    last: null,
    label: {
      sl: "Ankaran ni več del Kopra",
      it: "Ancarano non fa più parte di Capodistria",
      en: "Ankaran is no longer part of Koper",
    },
    municipalities: ["Koper/Capodistria", "Ankaran/Ancarano"],
  },
  {
    id: "closures-2020",
    kind: "closure",
    first: "2020-03" as Month,
    last: "2021-12" as Month,
    label: {
      sl: "zaprtja zaradi covida-19",
      it: "chiusure per il Covid-19",
      en: "closures because of Covid-19",
    },
  },
  {
    id: "vouchers-2022",
    kind: "vouchers",
    first: "2020-06" as Month,
    last: "2022-06" as Month,
    label: { sl: "turistični boni", it: "buoni turistici", en: "tourist vouchers" },
  },
];
