import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** A list people keep themselves, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "decisions-plain",
  title: { sl: "odločitve o nasprotjih", it: "decisioni sulle contraddizioni", en: "decisions on conflicts" },
  source: "own records",
});
