import { join } from "node:path";
import {
  discard,
  nodeDisk,
  replaceFile,
  sweep,
  syncFolder,
  temporaryPath,
  writeTemporary,
} from "./atomic-file.ts";
import type { Disk } from "./atomic-file.ts";
import { autosavePath, isDay, keepAutosave, listAutosaves } from "./autosaves.ts";
import { Fault, errorNumber } from "./fault.ts";
import { fingerprint } from "./fingerprint.ts";
import { alone } from "./lock.ts";

export type Onto = "good" | "damaged";

/** A workspace on the real file system: manifest.json, those before it, immutable parts. */
export type WorkspaceFolder = {
  /** `which`: the saved one, the one before it, or the last one of a day that `autosaves` names. */
  readonly readManifest: (which: string) => Promise<string | null>;
  /** Days of which a manifest is kept, `YYYY-MM-DD`, the newest first; at most five. */
  readonly autosaves: () => Promise<readonly string[]>;
  /**
   * @param before the fingerprint of the manifest this one was made from, null for none; left out, the
   *   one that was last read or written here
   * @param onto `damaged`: the one in its place did not open; it is put aside and the good one before it stays
   * @throws Fault `changed` if another one stands there by now: nothing is written
   */
  readonly commitManifest: (text: string, onto?: Onto, before?: string | null) => Promise<void>;
  readonly readPart: (name: string) => Promise<Uint8Array | null>;
  readonly writePart: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Deletes what is neither the current manifest nor one of these parts; what is gone already is no error. */
  readonly keepOnly: (parts: readonly string[]) => Promise<void>;
};

/** The only names a part may have; no name of this form leaves its folder. */
export const partName = /^[a-z0-9][a-z0-9-]*\.arrow$/;

/**
 * Opens the folder, making it if need be. After a crash, a full disk or a power cut it holds the last
 * committed manifest or the one before, never a mix.
 * @throws a file system error if the folder cannot be made or read
 */
export async function openWorkspaceFolder(
  folder: string,
  disk: Disk = nodeDisk,
  now: () => Date = () => new Date(),
): Promise<WorkspaceFolder> {
  await disk.mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(disk, folder);
  const current = join(folder, "manifest.json");
  const previous = join(folder, "manifest.previous.json");
  const aside = join(folder, "manifest.damaged.json");

  /** The manifest as this process knows it; undefined until it has read or written one. */
  let known: string | null | undefined;

  async function readManifest(which: string): Promise<string | null> {
    const bytes = await readIfPresent(disk, manifestPath(folder, which));
    const text = bytes && new TextDecoder().decode(bytes);
    if (which === "current") known = text && fingerprint(text);
    return text;
  }

  async function commit(text: string, onto: Onto, expected: string | null | undefined): Promise<void> {
    const before = await readIfPresent(disk, current);
    // Of the text and not the bytes: the other side never sees bytes that are no text.
    const there = before && fingerprint(new TextDecoder().decode(before));
    if (expected !== undefined && expected !== there) throw new Fault("changed");
    const fresh = await writeTemporary(disk, folder, new TextEncoder().encode(text));
    const kept = temporaryPath(folder);
    try {
      if (before) await copy(disk, current, kept);
      // The new one first: were the current one damaged, the good one before it would otherwise be
      // overwritten while nothing else good is on the disk.
      await replaceFile(disk, current, fresh);
      known = fingerprint(text);
      await syncFolder(disk, folder);
      if (before) await replaceFile(disk, onto === "good" ? previous : aside, kept);
      await syncFolder(disk, folder);
      await keepAutosave(disk, folder, current, now());
    } finally {
      await discard(disk, fresh);
      await discard(disk, kept);
    }
  }

  // Commits wait for each other: two at once would both take the same manifest for the one before.
  let last: Promise<unknown> = Promise.resolve();
  function commitManifest(text: string, onto: Onto = "good", before?: string | null): Promise<void> {
    // What this process knows is asked when its turn comes: the save before has changed it.
    const done = last.then(() =>
      alone(disk, folder, () => commit(text, onto, before === undefined ? known : before)),
    );
    last = done.catch(() => undefined);
    return done;
  }

  async function readPart(name: string): Promise<Uint8Array | null> {
    return readIfPresent(disk, partPath(folder, name));
  }

  async function writePart(name: string, bytes: Uint8Array): Promise<void> {
    const path = partPath(folder, name);
    const present = await readIfPresent(disk, path);
    if (present && Buffer.compare(present, bytes) === 0) return;
    // A part is named by its content: where these bytes bear out the name, those on the disk are damaged.
    if (present && !name.startsWith(fingerprint(bytes).slice(0, 32))) throw new Fault("exists");
    await replaceFile(disk, path, await writeTemporary(disk, folder, bytes));
    await syncFolder(disk, folder);
  }

  async function keepOnly(parts: readonly string[]): Promise<void> {
    await alone(disk, folder, async () => {
      const others = (await disk.readdir(folder)).filter(
        (name) => partName.test(name) && !parts.includes(name),
      );
      const days = (await listAutosaves(disk, folder)).map((which) => autosavePath(folder, which));
      for (const path of [previous, aside, ...days, ...others.map((name) => join(folder, name))])
        await remove(disk, path);
      await syncFolder(disk, folder);
    });
  }

  const autosaves = (): Promise<readonly string[]> => listAutosaves(disk, folder);
  return { readManifest, autosaves, commitManifest, readPart, writePart, keepOnly };
}

function manifestPath(folder: string, which: string): string {
  if (which === "current") return join(folder, "manifest.json");
  if (which === "previous") return join(folder, "manifest.previous.json");
  if (!isDay(which)) throw new Fault("bad-request");
  return autosavePath(folder, which);
}

function partPath(folder: string, name: string): string {
  if (!partName.test(name)) throw new Fault("bad-request");
  return join(folder, name);
}

async function remove(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch((error: unknown) => {
    if (errorNumber(error) !== "ENOENT") throw error;
  });
}

async function readIfPresent(disk: Disk, path: string): Promise<Uint8Array | null> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (errorNumber(error) === "ENOENT") return null;
    throw error;
  }
}

/** A second name for a file, or a copy: some network shares and memory sticks know no links. */
async function copy(disk: Disk, from: string, to: string): Promise<void> {
  await disk.link(from, to).catch(() => disk.copyFile(from, to));
}
