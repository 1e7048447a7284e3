import { copyFile, mkdir, readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { nodeDisk, replaceFile, writeTemporary } from "./atomic-file.ts";
import { Fault, errorNumber } from "./fault.ts";
import type { Places } from "./places.ts";
import { leaveNote } from "./retention.ts";
import { openWorkspaceFolder, partName, type WorkspaceFolder } from "./workspace-files.ts";
import type { WorkspaceEntry } from "./wire.ts";

/** The workspaces of this computer, one of which is open. */
export type Workspaces = {
  /** The open one. */
  readonly files: () => WorkspaceFolder;
  readonly folder: () => string;
  readonly name: () => string;
  /** Where the choices of the open one are kept. */
  readonly settings: () => string;
  readonly list: () => Promise<readonly WorkspaceEntry[]>;
  readonly open: (name: string) => Promise<void>;
  readonly create: (name: string) => Promise<string>;
  readonly duplicate: (name: string) => Promise<string>;
};

/** A name that is a folder's name on every system and no path: letters of any language, digits, spaces. */
export function isWorkspaceName(name: unknown): name is string {
  if (typeof name !== "string" || name.length > 60) return false;
  if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)) return false;
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}_-])?$/u.test(name);
}

/**
 * Opens the workspace that was open last, or the first one if that is gone.
 *
 * @param first open `places.workspace` whatever was open last: the person named it
 * @throws a file system error if it cannot be opened
 */
export async function openWorkspaces(places: Places, first = false): Promise<Workspaces> {
  const order = join(places.home, "workspaces.json");
  let recent = await readOrder(order);
  let [name = ""] = recent;
  if (first || (name !== "" && !(await exists(join(places.workspaces, name))))) name = "";
  const folderOf = (each: string): string => (each === "" ? places.workspace : join(places.workspaces, each));
  let files = await openWorkspaceFolder(folderOf(name));
  await leaveNote(folderOf(name));

  async function open(next: string): Promise<void> {
    if (next !== "" && !(await exists(folderOf(next)))) throw new Fault("bad-request");
    files = await openWorkspaceFolder(folderOf(next));
    await leaveNote(folderOf(next));
    name = next;
    recent = [next, ...recent.filter((each) => each !== next)];
    // That the order is not remembered is nothing to fail over.
    await writeOrder(places.home, order, recent).catch(() => undefined);
  }

  /** A new folder: asked for with `mkdir`, which refuses one that is there, so that two never share one. */
  async function make(asked: string): Promise<string> {
    await mkdir(places.workspaces, { recursive: true, mode: 0o700 });
    for (let number = 1; number <= 1000; number++) {
      const tried = number === 1 ? asked : `${asked.slice(0, 55)} ${number}`;
      try {
        await mkdir(join(places.workspaces, tried), { mode: 0o700 });
        return tried;
      } catch (error) {
        if (errorNumber(error) !== "EEXIST") throw error;
      }
    }
    throw new Fault("exists");
  }

  async function list(): Promise<readonly WorkspaceEntry[]> {
    const others = (await readdir(places.workspaces).catch(() => [])).filter(isWorkspaceName);
    const entries = await Promise.all(
      ["", ...others].map(async (each) => ({
        name: each,
        isOpen: each === name,
        changed: await changedAt(folderOf(each)),
      })),
    );
    const rank = (each: WorkspaceEntry): number => {
      const at = recent.indexOf(each.name);
      return each.isOpen ? -1 : at < 0 ? recent.length : at;
    };
    return entries.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  }

  return {
    files: () => files,
    folder: () => folderOf(name),
    name: () => name,
    // The first one keeps its choices where they have always been.
    settings: () => (name === "" ? places.settings : join(folderOf(name), "settings.json")),
    list,
    open,
    async create(asked) {
      const made = await make(asked);
      await open(made);
      return made;
    },
    async duplicate(asked) {
      const from = folderOf(name);
      const made = await make(asked);
      await copyWorkspace(from, folderOf(made));
      const own = name === "" ? places.settings : join(from, "settings.json");
      await copyFile(own, join(folderOf(made), "settings.json")).catch(() => undefined);
      await open(made);
      return made;
    },
  };
}

/** The parts first, then the manifests that name them: a copy that was cut short is no workspace yet. */
async function copyWorkspace(from: string, to: string): Promise<void> {
  const names = await readdir(from);
  for (const name of names.filter((each) => partName.test(each)))
    await copyFile(join(from, name), join(to, name));
  for (const name of ["manifest.previous.json", "manifest.json"])
    if (names.includes(name)) await copyFile(join(from, name), join(to, name));
}

async function readOrder(path: string): Promise<string[]> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    const names: unknown[] = Array.isArray(value) ? value : [];
    return names.filter((each) => each === "" || isWorkspaceName(each));
  } catch {
    return [];
  }
}

async function writeOrder(home: string, path: string, names: readonly string[]): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const bytes = new TextEncoder().encode(`${JSON.stringify(names)}\n`);
  await replaceFile(nodeDisk, path, await writeTemporary(nodeDisk, home, bytes));
}

async function changedAt(folder: string): Promise<string | null> {
  return stat(join(folder, "manifest.json")).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
