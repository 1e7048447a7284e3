import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { historyOf, textAt, type History } from "../history.ts";

/** The whole history, whatever is asked of it: what came before and after belongs to it. */
export async function askHistory(ask: AskRoom): Promise<History> {
  return historyOf(await ask("premises_rows", {}));
}

/** Whether the row behind a visit is among those asked for. */
export function isAsked(history: History, row: number, asked: Asked): boolean {
  return ["street", "owner_kind", "use"].every(
    (name) => asked[name] === undefined || textAt(history, name, row) === asked[name],
  );
}
