import type { Code } from "../../data/kernel/contract.ts";
import type { Issue } from "../../data/kernel/issue.ts";
import type { Language, Words } from "../../data/kernel/words.ts";
import { en, type Dictionary } from "./en.ts";
import { createFormat, type Format } from "./format.ts";
import { it } from "./it.ts";
import { sl } from "./sl.ts";

const dictionaries: Readonly<Record<Language, Dictionary>> = { sl, it, en };

/** What a language's people call their language. */
export const languageNames: Readonly<Record<Language, string>> = {
  sl: "Slovenščina",
  it: "Italiano",
  en: "English",
};

/** Everything a part or a chart needs to speak one language. */
export type Speech = {
  readonly language: Language;
  readonly words: Dictionary;
  readonly format: Format;
  readonly of: (words: Words) => string;
  /** The words for an id of a code list; the id itself if the list does not know it. */
  readonly label: (codes: readonly Code[] | undefined, id: string) => string;
};

/** An issue as a sentence, where the file's name stands beside it already. */
export function issueSentence({ words }: Speech, { file: _file, ...issue }: Issue): string {
  return words.issues[issue.code](issue);
}

const spoken = new Map<Language, Speech>();

/** A language's words; made once, for Intl takes its time and every part of a screen asks. */
export function speak(language: Language): Speech {
  const known = spoken.get(language) ?? makeSpeech(language);
  spoken.set(language, known);
  return known;
}

function makeSpeech(language: Language): Speech {
  return {
    language,
    words: dictionaries[language],
    format: createFormat(language),
    of: (words) => words[language],
    label: (codes, id) => codes?.find((code) => code.id === id)?.label[language] ?? id,
  };
}

/** The sentence for what went wrong with the workspace's files; undefined for any other error. */
export function faultSentence({ words }: Speech, text: string): string | undefined {
  const { faults } = words.states;
  return Object.entries(faults).find(([code]) => text.endsWith(`: ${code}`))?.[1];
}
