/** Words that say what kind of thing an activity is, and not which one. */
const general = new Set(
  (
    "program programme programma projekt project progetto koprodukcija coproduzione coproduction festival " +
    "rezidence residency residenza literarni prireditev event evento dogodek v na za in of the di del della"
  ).split(" "),
);

/** An activity's telling words in small letters without accents: `Projekt 'Koper odmeva'` is koper, odmeva. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = all.filter((word) => !general.has(word));
  return telling.length > 0 ? telling : all;
}

/** One text for all the ways an activity's name is written. */
export function nameKey(name: string): string {
  return wordsOf(name).join(" ");
}

/**
 * True if one name holds every telling word of the other, endings aside: `Poletje z biseri` and
 * `Koprodukcija Poletja z biseri`. A number in one of them must stand in the other too.
 */
export function isSameActivity(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  const numbers = (words: readonly string[]) => words.filter((word) => /^\d{1,2}$/.test(word)).join(" ");
  if (numbers(short) !== numbers(long)) return false;
  return short.every((word) => long.some((other) => stem(word) === stem(other)));
}

/** A word without its ending: Slovenian and Italian decline at the end. */
function stem(word: string): string {
  return word.length <= 3 ? word : word.slice(0, Math.max(3, word.length - (word.length < 6 ? 1 : 2)));
}

/** True if two descriptions of what is counted share a telling word. */
export function isSameWords(a: string, b: string): boolean {
  const others = wordsOf(b).map(stem);
  return wordsOf(a).some((word) => word.length > 3 && others.includes(stem(word)));
}
