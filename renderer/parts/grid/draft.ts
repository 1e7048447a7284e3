import { draftDocument } from "../../../data/kernel/draft.ts";
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

/** The browser's own store: at hand at once, but only at this address, which another start may change. */
export type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Texts beside the figures, which go wherever the workspace is opened on this computer. */
export type Shelf = {
  readonly documents: () => Promise<Readonly<Record<string, string>>>;
  readonly keep: (name: string, text: string | null) => Promise<void>;
};

/** The drafts of a workspace: each kept at once in the drawer, and a little later on the shelf. */
export type Drafts = {
  /** The newer of both; null where there is none, or what is there is no draft of so many columns. */
  readonly read: (dataset: string, width: number) => Promise<Draft | null>;
  /** @returns false if there is no room for it at hand */
  readonly keep: (dataset: string, draft: Draft) => boolean;
  /** @returns false if there is no room for it on the shelf */
  readonly shelve: (dataset: string, draft: Draft) => Promise<boolean>;
  readonly drop: (dataset: string) => Promise<void>;
};

/**
 * @param workspace its name: the drawer is one for all of them
 * @param now ISO 8601
 */
export function createDrafts(drawer: Drawer, shelf: Shelf, workspace: string, now = isoNow): Drafts {
  const keyOf = (dataset: string) => `loggia.draft.${workspace}.${dataset}`;
  const shelve = (dataset: string, text: string) =>
    shelf.keep(draftDocument(dataset), text).then(
      () => true,
      () => false,
    );
  return {
    async read(dataset, width) {
      const documents: Readonly<Record<string, string>> = await shelf.documents().catch(() => ({}));
      const known = [documents[draftDocument(dataset)], drawer.getItem(keyOf(dataset))].map(parsed);
      // What was saved or thrown away here must not come back from an address used before.
      const newest = known.reduce((a, b) => (b && (!a || b.at > a.at) ? b : a), null);
      return isDraft(newest, width) ? newest : null;
    },
    keep(dataset, draft) {
      try {
        drawer.setItem(keyOf(dataset), JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    shelve: (dataset, draft) => shelve(dataset, JSON.stringify(draft)),
    async drop(dataset) {
      drawer.removeItem(keyOf(dataset));
      await shelve(dataset, JSON.stringify({ at: now() }));
    },
  };
}

/**
 * Throws away what the drawer holds of a text that was deleted for good; letters count alike in capitals and small.
 *
 * @param workspace its name, as for `createDrafts`
 */
export function forgetDrafts(drawer: Storage, workspace: string, text: string): void {
  const own = Object.keys(drawer).filter((key) => key.startsWith(`loggia.draft.${workspace}.`));
  for (const key of own)
    if (drawer.getItem(key)?.toLowerCase().includes(text.toLowerCase())) drawer.removeItem(key);
}

function isoNow(): string {
  return new Date().toISOString();
}

/** What is kept under a name, as far as it says when; a dropped draft says nothing else. */
function parsed(text: string | null | undefined): { readonly at: string } | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    const isDated = typeof value === "object" && value !== null && "at" in value;
    return isDated && typeof value.at === "string" ? { ...value, at: value.at } : null;
  } catch {
    return null;
  }
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
