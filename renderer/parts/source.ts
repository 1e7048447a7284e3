import type { Answer } from "../../data/index.ts";
import type { Speech } from "../words/index.ts";

/** Publisher's table, its release and our import, in one quiet line. */
export function sourceLine({ words, format }: Speech, { origins }: Answer): string {
  const newest = origins[0];
  if (!newest) return words.card.noSource;
  return [
    format.list([...new Set(origins.map(({ source }) => source))]),
    ...(newest.release === null ? [] : [words.card.released(newest.release)]),
    newest.sample ? words.card.shipped : words.card.imported(newest.importedAt),
  ].join(" · ");
}
