import type { Code, Contract } from "../../kernel/contract.ts";

const markets: readonly Code[] = [
  {
    id: "domestic",
    label: { sl: "domači turisti", it: "turisti nazionali", en: "domestic tourists" },
    spellings: [],
  },
  {
    id: "foreign",
    label: { sl: "tuji turisti", it: "turisti stranieri", en: "foreign tourists" },
    spellings: [],
  },
];

/** One row is one published average: nights per arrival of a region's guests in a month. */
export const contract: Contract = {
  table: "average_stay",
  columns: [
    {
      name: "region",
      type: "text",
      label: { sl: "statistična regija", it: "regione statistica", en: "statistical region" },
      privacy: "public",
      required: true,
    },
    {
      name: "month",
      type: "month",
      label: { sl: "mesec", it: "mese", en: "month" },
      privacy: "public",
      required: true,
    },
    {
      name: "market",
      type: "code",
      label: { sl: "trg", it: "mercato", en: "market" },
      privacy: "public",
      required: true,
      codes: markets,
    },
    {
      name: "nights_per_arrival",
      type: "figure",
      decimals: true,
      label: { sl: "povprečna doba bivanja", it: "permanenza media", en: "average stay" },
      unit: { sl: "nočitev na prihod", it: "notti per arrivo", en: "nights per arrival" },
      privacy: "public",
      required: true,
    },
  ],
  grain: ["region", "month", "market"],
  sums: [],
};
