/**
 * What a screen says in one go as a headline and what follows it: cut behind the first full sentence, never
 * behind an ordinal or a date, for no capital letter follows those.
 */
export function firstSentence(text: string): { readonly headline: string; readonly meaning: string } {
  const [, headline = text, meaning = ""] = /^(.+?[.!?])\s+(?=["«„“]?\p{Lu})(.+)$/su.exec(text) ?? [];
  return { headline, meaning };
}

/** Sentences one after the other, those that say nothing left out. */
export function joined(...sentences: readonly string[]): string {
  return sentences.filter((each) => each !== "").join(" ");
}
