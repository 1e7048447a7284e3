import type { Column } from "../../kernel/contract.ts";
import { asStored, phrasesOf } from "./phrases.ts";

/** The columns whose texts are our own words and not the programme's: which phrases they know. */
const known: Readonly<Record<string, string>> = {
  area: "area",
  period: "period",
  indicator: "indicator",
  unit: "unit",
  baseline_value: "baseline",
  baseline_basis: "baseline",
  kind: "kind",
  data_family: "data_family",
  note: "note",
};

/** The column, with what Loggia's own phrases in it are in every language. */
export function inOwnWords(column: Column): Column {
  const phrases = phrasesOf(known[column.name] ?? "");
  return phrases.length === 0 ? column : { ...column, phrases, normalise: asStored(phrases) };
}
