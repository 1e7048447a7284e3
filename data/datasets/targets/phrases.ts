import type { Code } from "../../kernel/contract.ts";
import table from "./phrases.tsv?raw";

/** A phrase of the programme of 2026, with the columns it stands in: `of en sl it`, the English being the id. */
const phrases = table
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [of = "", en = "", sl = "", it = ""] = line.split("\t");
    return { of: of.split(","), code: { id: en, label: { sl, it, en }, spellings: [] } satisfies Code };
  });

/** What our own words for the programme of 2026 mean in every language, for one column. */
export function phrasesOf(column: string): readonly Code[] {
  return phrases.flatMap(({ of, code }) => (of.includes(column) ? [code] : []));
}

/** A text in any of the languages as it is stored; a text nobody knows is the person's own. */
export function asStored(known: readonly Code[]): (text: string) => string {
  const ids = new Map(
    known.flatMap(({ id, label }) => [label.sl, label.it, label.en].map((text) => [bare(text), id])),
  );
  return (text) => ids.get(bare(text)) ?? text;
}

function bare(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
