import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { WatchedFile } from "./wire.ts";

/** A folder in which new exports appear, e.g. the browser's downloads: they are offered, never taken. */
export type WatchedFolder = {
  /** The folder, or null if none is watched. */
  readonly folder: () => Promise<string | null>;
  /** Lets the person choose; null if they did not, or if this host has no dialog. */
  readonly choose: () => Promise<string | null>;
  readonly stop: () => Promise<void>;
  /** The exports in it that no program is still writing; none if the folder cannot be read. */
  readonly files: () => Promise<readonly WatchedFile[]>;
  /** The bytes of one of them, or null if it is gone. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
};

/** Asks the person for a folder; null if they changed their mind. */
export type ChooseFolder = () => Promise<string | null>;

const exports = new Set([".csv", ".tsv", ".txt", ".xlsx"]);
const largest = 256 * 2 ** 20;

/**
 * The choice is kept in a file of the host's own: no page can set it, so no page can name a folder to
 * read from.
 *
 * @param choice where the folder's path is kept
 */
export function watchFolder(choice: string, chooseFolder?: ChooseFolder): WatchedFolder {
  /** Size and time at the last look: a file is complete when it stands still between two. */
  let before = new Map<string, string>();
  const folder = async (): Promise<string | null> => {
    const text = await readFile(choice, "utf8").catch(() => "");
    return text === "" ? null : text;
  };
  return {
    folder,
    choose: async () => {
      const chosen = (await chooseFolder?.()) ?? null;
      if (chosen !== null) await writeFile(choice, chosen, { mode: 0o600 });
      return chosen;
    },
    stop: () => writeFile(choice, "", { mode: 0o600 }),
    files: async () => {
      const all = await list(await folder());
      const now = new Map(all.map(({ name, size, modified }) => [name, `${size} ${modified}`]));
      const still = all.filter(({ name }) => before.get(name) === now.get(name));
      before = now;
      return still;
    },
    read: async (name) => {
      const place = await folder();
      if (place === null || !isExport(name)) return null;
      return readFile(join(place, name)).catch(() => null);
    },
  };
}

/** A plain name of a kind Loggia reads; Excel's lock files (`~$…`) and hidden ones are none. */
export function isExport(name: string): boolean {
  return name === basename(name) && !/^[.~]/.test(name) && exports.has(extname(name).toLowerCase());
}

async function list(folder: string | null): Promise<WatchedFile[]> {
  if (folder === null) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const named = entries.filter((entry) => entry.isFile() && isExport(entry.name));
  const found = await Promise.all(
    named.map(async ({ name }) => {
      const about = await stat(join(folder, name)).catch(() => null);
      return about && about.size <= largest
        ? [{ name, size: about.size, modified: about.mtime.toISOString() }]
        : [];
    }),
  );
  return found.flat();
}
