import type { Speech } from "../words/index.ts";
import type { Leaf } from "./model.ts";

/** As many bars as every page has room for; `charts/against.ts` draws no more. */
const mostBars = 13;

/** What of a drawing is left out for want of room, in words; empty if nothing is. */
export function cutOf({ figure, columns }: Leaf, { words }: Speech): string {
  if (figure.mark !== "against") return "";
  const count = (columns[figure.y] ?? []).filter((value) => value !== null).length;
  return count > mostBars ? words.board.frame.first(mostBars, count) : "";
}
