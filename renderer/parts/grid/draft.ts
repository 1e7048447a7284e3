import { languages, type Language } from "../../../data/kernel/words.ts";
import type { Table } from "./table.ts";

/** A table that was changed and not saved. */
export type Draft = {
  readonly language: Language;
  /** When it was last changed, ISO 8601. */
  readonly at: string;
  /** Tells whether the saved table is still the one that was changed. */
  readonly base: string;
  readonly rows: Table;
};

/** Where drafts are kept: the browser's own store of this computer, which outlives a reload. */
export type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (dataset: string) => `loggia.draft.${dataset}`;

/** @returns null where there is none, or what is there is no draft of so many columns */
export function readDraft(drawer: Drawer, dataset: string, width: number): Draft | null {
  try {
    const draft: unknown = JSON.parse(drawer.getItem(keyOf(dataset)) ?? "null");
    return isDraft(draft, width) ? draft : null;
  } catch {
    return null;
  }
}

/** @returns false if there is no room for it, which has to be told */
export function keepDraft(drawer: Drawer, dataset: string, draft: Draft): boolean {
  try {
    drawer.setItem(keyOf(dataset), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(drawer: Drawer, dataset: string): void {
  drawer.removeItem(keyOf(dataset));
}

/** A short text for a table, another one for another table: what the engine holds, in no language. */
export function printOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const text = JSON.stringify(rows);
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${rows.length}-${text.length}-${hash.toString(36)}`;
}

function isDraft(value: unknown, width: number): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { language, at, base, rows } = value as Readonly<Record<string, unknown>>;
  return (
    languages.some((each) => each === language) &&
    typeof at === "string" &&
    typeof base === "string" &&
    Array.isArray(rows) &&
    rows.every(
      (row) => Array.isArray(row) && row.length === width && row.every((text) => typeof text === "string"),
    )
  );
}
