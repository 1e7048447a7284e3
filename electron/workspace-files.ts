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
import { Fault, errorNumber } from "./fault.ts";

/** A workspace on the real file system: manifest.json, the manifest before it, immutable parts. */
export type WorkspaceFolder = {
  readonly readManifest: (which: "current" | "previous") => Promise<string | null>;
  readonly commitManifest: (text: string) => Promise<void>;
  readonly readPart: (name: string) => Promise<Uint8Array | null>;
  readonly writePart: (name: string, bytes: Uint8Array) => Promise<void>;
};

/** The only names a part may have; no name of this form leaves its folder. */
export const partName = /^[a-z0-9][a-z0-9-]*\.arrow$/;

/**
 * Opens the folder, making it if need be. After a crash, a full disk or a power cut it holds the last
 * committed manifest or the one before, never a mix.
 * @throws a file system error if the folder cannot be made or read
 */
export async function openWorkspaceFolder(folder: string, disk: Disk = nodeDisk): Promise<WorkspaceFolder> {
  await disk.mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(disk, folder);
  const current = join(folder, "manifest.json");
  const previous = join(folder, "manifest.previous.json");

  /** The manifest as this process knows it; undefined until it has read or written one. */
  let known: string | null | undefined;

  async function readManifest(which: "current" | "previous"): Promise<string | null> {
    const bytes = await readIfPresent(disk, which === "current" ? current : previous);
    const text = bytes && new TextDecoder().decode(bytes);
    if (which === "current") known = text;
    return text;
  }

  async function commit(text: string): Promise<void> {
    const before = await readIfPresent(disk, current);
    if (known !== undefined && known !== (before && new TextDecoder().decode(before)))
      throw new Fault("changed");
    const fresh = await writeTemporary(disk, folder, new TextEncoder().encode(text));
    const kept = temporaryPath(folder);
    try {
      if (before) await copy(disk, current, kept);
      // The new one first: were the current one damaged, the good one before it would otherwise be
      // overwritten while nothing else good is on the disk.
      await replaceFile(disk, current, fresh);
      known = text;
      await syncFolder(disk, folder);
      if (before) await replaceFile(disk, previous, kept);
      await syncFolder(disk, folder);
    } finally {
      await discard(disk, fresh);
      await discard(disk, kept);
    }
  }

  // Commits wait for each other: two at once would both take the same manifest for the one before.
  let last: Promise<unknown> = Promise.resolve();
  function commitManifest(text: string): Promise<void> {
    const done = last.then(() => commit(text));
    last = done.catch(() => undefined);
    return done;
  }

  async function readPart(name: string): Promise<Uint8Array | null> {
    return readIfPresent(disk, partPath(folder, name));
  }

  async function writePart(name: string, bytes: Uint8Array): Promise<void> {
    const path = partPath(folder, name);
    const present = await readIfPresent(disk, path);
    if (present) {
      if (Buffer.compare(present, bytes) !== 0) throw new Fault("exists");
      return;
    }
    await replaceFile(disk, path, await writeTemporary(disk, folder, bytes));
    await syncFolder(disk, folder);
  }

  return { readManifest, commitManifest, readPart, writePart };
}

function partPath(folder: string, name: string): string {
  if (!partName.test(name)) throw new Fault("bad-request");
  return join(folder, name);
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
