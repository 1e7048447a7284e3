import type { Contract } from "../../kernel/contract.ts";
import { leaves, markets, withoutNumber } from "./markets.ts";
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
    },
    { name: "month", type: "month", label: { sl: "mesec", it: "mese", en: "month" }, privacy: "public" },
    {
      name: "market",
      type: "code",
      label: { sl: "trg", it: "mercato", en: "market" },
      privacy: "public",
      codes: markets,
      normalise: withoutNumber,
    },
    {
      name: "measure",
      type: "code",
      label: { sl: "meritev", it: "misura", en: "measure" },
      privacy: "public",
      codes: measures,
    },
    {
      name: "value",
      type: "count",
      label: { sl: "vrednost", it: "valore", en: "value" },
      unit: { sl: "število", it: "numero", en: "number" },
      privacy: "public",
    },
  ],
  grain: ["municipality", "month", "market", "measure"],
  measure: "value",
  sums: [
    { column: "market", total: "total", parts: ["domestic", "foreign"] },
    { column: "market", total: "foreign", parts: countries },
  ],
};
