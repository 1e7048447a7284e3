import type { Issue } from "../../../data/kernel/issue.ts";
import type { Language } from "../../../data/kernel/words.ts";

/** What an issue names besides its place, as the text or the number a sentence needs. */
export function aboutIn(language: Language) {
  return {
    text: ({ about }: Issue, name: string): string => {
      const told = about?.[name];
      return typeof told === "object" ? told[language] : String(told ?? "–");
    },
    number: ({ about }: Issue, name: string): number => Number(about?.[name] ?? 0),
    /** A day or moment, written as `write` writes it. */
    time: ({ about }: Issue, name: string, write: (iso: string) => string): string => {
      const told = about?.[name];
      return typeof told === "string" && told !== "" ? write(told) : "–";
    },
  };
}
