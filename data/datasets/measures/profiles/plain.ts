import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** The institute's own list of measures, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "measures-plain",
  title: { sl: "seznam ukrepov", it: "elenco delle misure", en: "list of measures" },
  source: "own records",
});
