import { code } from "../../../kernel/code.ts";
import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { mediaMentions } from "./media.compute.ts";

const status = [
  code("reached", "doseženo", "raggiunto", "reached"),
  code(
    "reached-by-chance",
    "doseženo, a se ne loči od naključja",
    "raggiunto, ma non distinguibile dal caso",
    "reached, but not distinguishable from chance",
  ),
  code("not-reached", "ni doseženo", "non raggiunto", "not reached"),
  code(
    "not-reached-by-chance",
    "ni doseženo, a se ne loči od naključja",
    "non raggiunto, ma non distinguibile dal caso",
    "not reached, but not distinguishable from chance",
  ),
  code("no-base", "izhodiščnega leta ni", "manca l’anno base", "the base year is missing"),
  code("overlapping", "izvozi se prekrivajo", "le esportazioni si sovrappongono", "exports overlap"),
];

export const media: RoomIndicator = {
  id: "campaigns_media",
  title: { sl: "Objave v medijih", it: "Uscite sui media", en: "Media mentions" },
  unit: { sl: "objav", it: "uscite", en: "mentions" },
  definition: {
    sl: "Objave leta ob izhodiščnem letu do istega dne; cilj je +5 % (program, vrstice 943–944). Razmerje dveh štetij ima točni 95-odstotni interval (Clopper in Pearson pogojno na vsoto). Zajema interval 1, se sprememba ne loči od naključja, tudi če je cilj dosežen po štetju. »Potrebno« pove, koliko objav v izhodišču bi bilo treba, da bi se takšen porast ločil.",
    it: "Uscite dell’anno accanto all’anno base fino allo stesso giorno; l’obiettivo è +5 % (programma, righe 943–944). Il rapporto fra due conteggi ha un intervallo esatto al 95 % (Clopper e Pearson, dato il totale). Se l’intervallo comprende 1, il cambiamento non si distingue dal caso, anche quando il conteggio raggiunge l’obiettivo. «Necessarie» dice quante uscite servirebbero nella base perché un simile aumento si distingua.",
    en: "Mentions of the year beside the base year up to the same day; the target is +5 % (programme, lines 943–944). The ratio of two counts has an exact 95 % interval (Clopper and Pearson, given the sum). Where it holds 1, the change cannot be told from chance, even if the count reaches the target. “Needed” says how many mentions in the base year it would take for such a rise to stand out.",
  },
  source: columns.source,
  compute: mediaMentions,
  parameters: [
    ...columns.narrowing,
    {
      name: "base_year",
      type: "INTEGER",
      meaning: { sl: "izhodiščno leto", it: "anno base", en: "base year" },
      fallback: "2025",
    },
    {
      name: "target_change",
      type: "DOUBLE",
      meaning: {
        sl: "ciljni porast, npr. 0.05",
        it: "aumento voluto, ad es. 0.05",
        en: "wanted rise, e.g. 0.05",
      },
      fallback: "0.05",
    },
  ],
  columns: [
    columns.year,
    columns.column("mentions", "INTEGER", { sl: "objave", it: "uscite", en: "mentions" }),
    columns.column("base_year", "INTEGER", { sl: "izhodiščno leto", it: "anno base", en: "base year" }),
    columns.column("base_mentions", "INTEGER", {
      sl: "objave v izhodišču",
      it: "uscite nella base",
      en: "mentions in the base year",
    }),
    columns.column("last_day", "DATE", {
      sl: "do istega dne",
      it: "fino allo stesso giorno",
      en: "up to the same day",
    }),
    columns.column("ratio", "DOUBLE", { sl: "razmerje", it: "rapporto", en: "ratio" }),
    columns.column("low", "DOUBLE", { sl: "od", it: "da", en: "from" }),
    columns.column("high", "DOUBLE", { sl: "do", it: "a", en: "to" }),
    columns.column("target", "DOUBLE", { sl: "cilj", it: "obiettivo", en: "target" }),
    columns.column("needed", "INTEGER", {
      sl: "potrebno v izhodišču",
      it: "necessarie nella base",
      en: "needed in the base year",
    }),
    columns.column("status", "VARCHAR", { sl: "stanje", it: "stato", en: "status" }, { codes: status }),
  ],
  figure: { mark: "bounds", x: "year", low: "low", high: "high" },
  better: "up",
  rows: columns.behind,
};
