import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** A list people keep themselves, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "baselines-plain",
  title: { sl: "izhodišča po ciljih", it: "valori di partenza per obiettivo", en: "baselines by target" },
  source: "own records",
});
