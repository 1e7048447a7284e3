/** Words that begin with what was typed, then those that hold it; hooks and accents make no difference. */
export function matching(words: readonly string[], typed: string): string[] {
  const sought = plain(typed.trim());
  const begins = words.filter((word) => plain(word).startsWith(sought));
  const inside = words.filter((word) => !begins.includes(word) && plain(word).includes(sought));
  return [...begins, ...inside];
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
