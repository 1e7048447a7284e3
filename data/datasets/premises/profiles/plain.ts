import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** The institute's own mapping of premises, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "premises-plain",
  title: { sl: "popis prostorov", it: "rilevazione dei locali", en: "mapping of premises" },
  source: "own records",
});
