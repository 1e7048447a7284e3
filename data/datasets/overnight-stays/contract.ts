import type { Contract } from "../../kernel/contract.ts";
import { leaves, markets, withoutNumber } from "./markets.ts";
import { inFull } from "./municipalities.ts";
import { meaningOf } from "./headings.ts";
import { measures } from "./measures.ts";

const countries = leaves.map(({ id }) => id).filter((id) => id !== "domestic");

/** One row is one published figure: what was counted, of which market, where, in which month. */
export const contract: Contract = {
  table: "overnight_stays",
  columns: [
    {
      name: "municipality",
      type: "text",
      label: { sl: "občina", it: "comune", en: "municipality" },
      privacy: "public",
      aliases: ["občine", "obcina", "kraj", "comuni", "località", "place", "town"],
      required: true,
      normalise: inFull,
    },
    {
      name: "month",
      type: "month",
      label: { sl: "mesec", it: "mese", en: "month" },
      privacy: "public",
      aliases: [
        "meseci",
        "obdobje",
        "leto in mesec",
        "mesi",
        "periodo",
        "anno e mese",
        "months",
        "period",
        "year and month",
      ],
      required: true,
    },
    {
      name: "market",
      type: "code",
      label: { sl: "trg", it: "mercato", en: "market" },
      privacy: "public",
      aliases: [
        "država",
        "države",
        "drzava",
        "država gostov",
        "država prebivališča",
        "paese",
        "paesi",
        "paese di provenienza",
        "provenienza",
        "country",
        "countries",
        "country of residence",
        "origin",
      ],
      required: true,
      codes: markets,
      normalise: withoutNumber,
    },
    {
      name: "measure",
      type: "code",
      label: { sl: "meritev", it: "misura", en: "measure" },
      privacy: "public",
      aliases: ["meritve", "meritve turistov", "misure", "indicatore", "measures", "indicator"],
      required: true,
      codes: measures,
    },
    {
      name: "value",
      type: "figure",
      label: { sl: "vrednost", it: "valore", en: "value" },
      unit: { sl: "število", it: "numero", en: "number" },
      privacy: "public",
      aliases: ["število", "števila", "valori", "numero", "values", "figure"],
      required: true,
    },
  ],
  grain: ["municipality", "month", "market", "measure"],
  series: "municipality",
  across: { key: "measure", value: "value", meaningOf },
  sums: [
    { column: "market", total: "total", parts: ["domestic", "foreign"], of: "value" },
    { column: "market", total: "foreign", parts: countries, of: "value" },
  ],
};
