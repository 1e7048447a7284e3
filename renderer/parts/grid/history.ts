import type { Table } from "./table.ts";

/** The table now, what it was, and what it was before that was taken back. */
export type History = {
  readonly past: readonly Table[];
  readonly now: Table;
  readonly future: readonly Table[];
};

/** Rows are shared between the steps, so that they cost little; still, nobody goes back further. */
const steps = 200;

export function begin(now: Table): History {
  return { past: [], now, future: [] };
}

/** One step more; the same table is none. */
export function step(history: History, next: Table): History {
  const { past, now } = history;
  const isSame = next.length === now.length && next.every((row, at) => row === now[at]);
  return isSame ? history : { past: [...past, now].slice(-steps), now: next, future: [] };
}

export function back(history: History): History {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
}

export function forth(history: History): History {
  const { past, now, future } = history;
  const [next, ...later] = future;
  return next ? { past: [...past, now], now: next, future: later } : history;
}

/** Every table of the history changed alike, such as into another language. */
export function mapped({ past, now, future }: History, change: (table: Table) => Table): History {
  return { past: past.map(change), now: change(now), future: future.map(change) };
}
