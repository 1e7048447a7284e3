import { readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, resolve } from "node:path";
import { extname } from "node:path";
import type { OpenedFile } from "./wire.ts";

/** What Loggia is asked to open by the system: its own workspaces and exports. */
const kinds = new Set([".loggia", ".csv", ".tsv", ".txt", ".xlsx"]);
const largest = 256 * 2 ** 20;

/** Files that the system handed over. The window learns a number and a name, and never a path. */
export type OpenedFiles = {
  /** Those of them that Loggia opens; the others are no files of ours. */
  readonly accept: (paths: readonly string[]) => Promise<readonly OpenedFile[]>;
  /** Once each. */
  readonly take: (id: number) => Promise<Uint8Array | null>;
};

export function createOpenedFiles(): OpenedFiles {
  const paths = new Map<number, string>();
  let last = 0;
  return {
    async accept(given) {
      const good = await Promise.all(given.map(async (path) => ((await isOpenable(path)) ? [path] : [])));
      return good.flat().map((path) => {
        paths.set(++last, path);
        return { id: last, name: basename(path) };
      });
    },
    async take(id) {
      const path = paths.get(id);
      paths.delete(id);
      return path === undefined ? null : readFile(path).catch(() => null);
    },
  };
}

/** The files among a start's arguments: no switch, no folder of the program. */
export function filesAmong(args: readonly string[], folder: string): string[] {
  return args
    .slice(1)
    .filter((each) => !each.startsWith("-") && kinds.has(extname(each).toLowerCase()))
    .map((each) => (isAbsolute(each) ? each : resolve(folder, each)));
}

async function isOpenable(path: string): Promise<boolean> {
  if (!kinds.has(extname(path).toLowerCase())) return false;
  return stat(path).then(
    (found) => found.isFile() && found.size <= largest,
    () => false,
  );
}
