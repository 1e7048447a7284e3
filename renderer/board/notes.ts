import type { Speech } from "../words/index.ts";
import type { Leaf } from "./model.ts";

/** What the speaker has at hand beside a page: meaning, definition, source, every reserve. */
export function notesOf(leaf: Omit<Leaf, "notes">, { words }: Speech): string[] {
  const { frame } = words.board;
  const { headline, meaning, comment, definition, publisher, unit, state } = leaf;
  const told: (readonly [string, string])[] = [
    [frame.comment, comment],
    [frame.unit, unit],
    [frame.definition, definition],
    [frame.source, publisher],
    [frame.state, stateLine(leaf)],
  ];
  return [
    [headline, meaning].filter((part) => part !== "").join(". "),
    ...(state.demonstration ? [frame.demonstration] : []),
    ...told.filter(([, text]) => text !== "").map(([label, text]) => `${label}: ${text}`),
  ];
}

/** Source, release, import, and each flag, in one line. */
export function stateLine({ state }: Pick<Leaf, "state">): string {
  return [state.source, ...state.flags].filter((part) => part !== "").join(" · ");
}

/** The marks that are a table wherever they are shown. */
const tabular: ReadonlySet<string> = new Set(["table", "heat"]);

/**
 * A picture in words, for those who do not see it: what it is, in what, and what it shows.
 *
 * @param drawn whether it is a chart in this document: where there is none for a mark, its table stands instead
 */
export function alternative(leaf: Leaf, { words }: Speech, drawn = !tabular.has(leaf.figure.mark)): string {
  const { frame } = words.board;
  const kind = drawn ? frame.drawing : frame.table;
  const name = [leaf.title, leaf.unit].filter((part) => part !== "").join(", ");
  return [kind(name), leaf.headline, leaf.meaning].filter((part) => part !== "").join(". ");
}
