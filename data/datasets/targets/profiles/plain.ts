import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** The targets of a work programme, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "targets-plain",
  title: { sl: "seznam ciljev", it: "elenco degli obiettivi", en: "list of targets" },
  source: "own records",
});
