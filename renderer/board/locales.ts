import type { Language } from "../../data/kernel/words.ts";

/** A language as documents name it. */
export const documentLanguage: Readonly<Record<Language, string>> = {
  sl: "sl-SI",
  it: "it-IT",
  en: "en-GB",
};
