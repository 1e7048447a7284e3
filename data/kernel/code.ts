import type { Code } from "./contract.ts";

/** An entry of a code list by its id and its label in the three languages; what else files call it, if anything. */
export function code(
  id: string,
  sl: string,
  it: string,
  en: string,
  spellings: readonly string[] = [],
): Code {
  return { id, label: { sl, it, en }, spellings };
}
