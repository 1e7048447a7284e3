import { languages, type Language, type Words } from "./words.ts";

const titles: readonly Words[] = [
  { sl: "stolpec", it: "colonna", en: "column" },
  { sl: "obvezno", it: "obbligatorio", en: "required" },
  { sl: "enota", it: "unità", en: "unit" },
  { sl: "kaj vpisati", it: "che cosa scrivere", en: "what to write" },
  { sl: "dovoljene vrednosti", it: "valori ammessi", en: "allowed values" },
];

/** What heads the sheet of a template that explains its columns. */
export function explanationTitles(language: Language): string[] {
  return titles.map((title) => title[language]);
}

/** Whether a sheet is that one, left in a filled-in template: it holds no data. */
export function isExplanation(rows: readonly (readonly string[])[]): boolean {
  const [first = []] = rows;
  return languages.some((language) => explanationTitles(language).every((title, at) => title === first[at]));
}
