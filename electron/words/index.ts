import type { WindowLooks } from "../wire.ts";
import { en, type ShellWords } from "./en.ts";
import { it } from "./it.ts";
import { sl } from "./sl.ts";

export type ShellLanguage = WindowLooks["language"];
export const shellWords: Readonly<Record<ShellLanguage, ShellWords>> = { sl, it, en };

/** The language of a system that says e.g. `it-IT`; Slovenian where it is none of ours. */
export function languageOf(locale: string): ShellLanguage {
  const two = locale.slice(0, 2).toLowerCase();
  return two === "it" || two === "en" ? two : "sl";
}
