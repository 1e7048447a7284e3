import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { nodeDisk, type Disk } from "../../electron/atomic-file.ts";

/**
 * What a disk may hold after a power cut, as the crash tests of databases model it: the content of a file
 * is safe once it was synced, its names once their folder was. Until then any of it may be missing:
 * bytes none, half or all; names in the order of their making, cut off anywhere.
 */
type Inode = { content: Uint8Array; synced: Uint8Array | null };
type Entry = { readonly name: string; readonly inode: Inode | null };

export type PowerDisk = {
  readonly disk: Disk;
  /** One for each operation: what the platter may hold if the power goes right after it. */
  readonly moments: Moment[];
};
export type Moment = { readonly step: string; readonly states: readonly Files[] };
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Runs on the real disk and keeps the model beside it; files straight in `folder` only.
 * @param syncs false: the mutant, whose syncs do nothing
 */
export function powerDisk(folder: string, syncs: boolean): PowerDisk {
  const names = new Map<string, Inode>();
  let durable = new Map<string, Inode>();
  let unsynced: Entry[] = [];
  const moments: Moment[] = [];

  const own = (path: unknown): path is string =>
    typeof path === "string" && join(path, "..") === folder && basename(path) !== "autosaves";
  const set = (path: string, inode: Inode | null): void => {
    const name = basename(path);
    if (inode) names.set(name, inode);
    else names.delete(name);
    unsynced.push({ name, inode });
  };
  const inodeOf = (path: string): Inode =>
    names.get(basename(path)) ?? { content: new Uint8Array(), synced: null };
  const note = (step: string): void => void moments.push({ step, states: possible(durable, unsynced) });

  const disk = {
    ...nodeDisk,
    async open(path: string, flags: string, mode?: number) {
      const file = await nodeDisk.open(path, flags, mode);
      if (flags === "wx" && own(path)) set(path, { content: new Uint8Array(), synced: null });
      note("open");
      return {
        async writeFile(data: Uint8Array | string) {
          await file.writeFile(data);
          if (own(path)) inodeOf(path).content = typeof data === "string" ? Buffer.from(data) : data;
          note("write");
        },
        async sync() {
          await file.sync();
          if (syncs && own(path)) inodeOf(path).synced = inodeOf(path).content;
          if (syncs && path === folder) [durable, unsynced] = [new Map(names), []];
          note("sync");
        },
        close: () => file.close(),
      };
    },
    async link(from: string, to: string) {
      await nodeDisk.link(from, to);
      if (own(to)) set(to, inodeOf(from));
      note("link");
    },
    async rename(from: string, to: string) {
      await nodeDisk.rename(from, to);
      if (own(to)) {
        set(to, inodeOf(from));
        set(from, null);
      }
      note("rename");
    },
    async unlink(path: string) {
      await nodeDisk.unlink(path);
      if (own(path)) set(path, null);
      note("unlink");
    },
  };
  return { disk: disk as unknown as Disk, moments };
}

/** Every mix of names that made it and of bytes that made it. */
function possible(durable: ReadonlyMap<string, Inode>, unsynced: readonly Entry[]): Files[] {
  const states: Files[] = [];
  for (let made = 0; made <= unsynced.length; made++) {
    const names = new Map(durable);
    for (const { name, inode } of unsynced.slice(0, made)) {
      if (inode) names.set(name, inode);
      else names.delete(name);
    }
    for (const part of [0, 0.5, 1]) {
      const bytes = ({ content, synced }: Inode): Uint8Array =>
        synced ?? content.subarray(0, Math.floor(content.length * part));
      states.push(new Map([...names].map(([name, inode]) => [name, bytes(inode)])));
    }
  }
  return states;
}

/** Puts a state of the model onto the real disk, to be opened. */
export async function materialise(files: Files, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
}
