import type { Language, Words } from "../../data/kernel/words.ts";

const own: Words = { sl: "lastna tabela", it: "tabella propria", en: "own table" };

/** Sources that are no publisher's proper name, as the profiles of `data/datasets` write them. */
const names: Readonly<Record<string, Words>> = {
  "own table": own,
  "own records": { sl: "lastna evidenca", it: "registro proprio", en: "own records" },
  "museum visitors": { sl: "obiskovalci muzejev", it: "visitatori dei musei", en: "museum visitors" },
  "business rates register": {
    sl: "register dajatev za poslovne prostore",
    it: "registro dei tributi sui locali commerciali",
    en: "business rates register",
  },
};

/** The profile's name of files that the user explained: their source is their headings. */
const explained = "mapping";

/** A source in the reader's language; a proper name, such as SURS, is itself. */
export function sourceName(language: Language, source: string, profile?: string | null): string {
  if (profile === explained) return own[language];
  return (Object.hasOwn(names, source) ? names[source]?.[language] : undefined) ?? source;
}
