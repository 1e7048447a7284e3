import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** A list people keep themselves, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "actuals-plain",
  title: { sl: "doseženo po ciljih", it: "realizzato per obiettivo", en: "actuals by target" },
  source: "own records",
});
