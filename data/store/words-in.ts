import { DataType, type Data, type Vector } from "apache-arrow";

/** A column of texts as a list of its words, in their order, and for each row the place of its word. */
export type Words = { readonly words: readonly (string | null)[]; readonly places: Uint16Array };

/** As many as a place of 16 bits can tell apart, and a missing one. */
const mostWords = 2 ** 16 - 1;

/** Whether a column has one cell in all rows, or none in any. */
export function saysTheSame(column: Vector): boolean {
  const [data, ...more] = chunksOf(column);
  if (!data || more.length > 0) return false;
  if (data.nullCount > 0) return data.nullCount === data.length;
  const values = data.values as ArrayLike<unknown>;
  for (let at = 1; at < data.length; at += 1) if (values[at] !== values[0]) return false;
  return true;
}

/** Whether a column keeps each of its texts once, and not too many of them. */
export function hasFewWords(column: Vector): boolean {
  if (!DataType.isDictionary(column.type)) return false;
  return chunksOf(column).reduce((sum, { dictionary }) => sum + (dictionary?.length ?? 0), 0) <= mostWords;
}

/** The words are sorted: rows in the order of their words have rising places. A missing one is the last. */
export function asWords(column: Vector): Words {
  const chunks = chunksOf(column);
  const spelt = new Set(chunks.flatMap(({ dictionary }) => [...(dictionary ?? [])].map(String)));
  const sorted = [...spelt].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(sorted.map((word, place) => [word, place]));
  const places = new Uint16Array(column.length);
  let row = 0;
  for (const chunk of chunks) {
    const own = Uint16Array.from(chunk.dictionary ?? [], (word) => placeOf.get(String(word)) ?? 0);
    const codes = chunk.values as ArrayLike<number>;
    for (let at = 0; at < chunk.length; at += 1) places[row + at] = own[codes[at] ?? 0] ?? 0;
    if (chunk.nullCount > 0)
      for (let at = 0; at < chunk.length; at += 1) if (!chunk.getValid(at)) places[row + at] = sorted.length;
    row += chunk.length;
  }
  return { words: column.nullCount > 0 ? [...sorted, null] : sorted, places };
}

function chunksOf(column: Vector): readonly Data[] {
  return column.data as readonly Data[];
}
