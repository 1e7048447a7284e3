import { DataType, type Data, type Vector } from "apache-arrow";
import { byCodeUnits } from "./vectors.ts";

/** The words of a column, sorted, and behind them what stands for a missing one. */
export type Words = {
  readonly words: readonly (string | null)[];
  /** For each row of a stretch of the column the place of its word. */
  readonly placesIn: (stretch: Vector) => Uint16Array;
};

/** As many as a place of 16 bits can tell apart, and a missing one. */
const mostWords = 2 ** 16 - 1;

/** Whether a column has one cell in all rows, or none in any. */
export function saysTheSame(column: Vector): boolean {
  const chunks = chunksOf(column);
  const [first] = chunks;
  if (!first || column.nullCount > 0) return column.nullCount === column.length;
  if (new Set(chunks.map(({ dictionary }) => dictionary)).size > 1) return false;
  const cell = (first.values as ArrayLike<unknown>)[0];
  return chunks.every(({ values, length }) => {
    for (let at = 0; at < length; at += 1) if ((values as ArrayLike<unknown>)[at] !== cell) return false;
    return true;
  });
}

/** Whether a column keeps each of its texts once, and not too many of them. */
export function hasFewWords(stretch: Vector): boolean {
  return DataType.isDictionary(stretch.type) && spelt(stretch).length <= mostWords;
}

/** @param stretch a first piece of the column; the others have no words but its own */
export function wordsOf(stretch: Vector): Words {
  const words = [...new Set(spelt(stretch))].sort(byCodeUnits);
  const placeOf = new Map(words.map((word, place) => [word, place]));
  return {
    words: [...words, null],
    placesIn(column) {
      const places = new Uint16Array(column.length);
      let row = 0;
      for (const chunk of chunksOf(column)) {
        const own = Uint16Array.from(spelt(chunk), (word) => placeOf.get(word) ?? words.length);
        const codes = chunk.values as ArrayLike<number>;
        for (let at = 0; at < chunk.length; at += 1) places[row + at] = own[codes[at] ?? 0] ?? 0;
        if (chunk.nullCount > 0)
          for (let at = 0; at < chunk.length; at += 1)
            if (!chunk.getValid(at)) places[row + at] = words.length;
        row += chunk.length;
      }
      return places;
    },
  };
}

function spelt(column: Vector | Data): string[] {
  const chunks = "data" in column ? chunksOf(column) : [column];
  return chunks.flatMap(({ dictionary }) => [...(dictionary ?? [])].map(String));
}

function chunksOf(column: Vector): readonly Data[] {
  return column.data as readonly Data[];
}
