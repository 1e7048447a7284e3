import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault, errorNumber } from "./fault.ts";

/** The file operations that saving needs; passed in, so that a test can let each of them fail. */
export type Disk = Pick<
  typeof fs,
  "copyFile" | "link" | "mkdir" | "open" | "readFile" | "readdir" | "rename" | "stat" | "unlink"
>;

export const nodeDisk: Disk = fs;

const temporary = /^\.tmp-([0-9a-f]{8})-(\d+)-[0-9a-f]+$/;
/** This computer among those that share a folder, and no name of it. */
const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
/** No save takes a day: what is older belongs to nobody, whichever computer made it. */
const day = 24 * 3_600_000;

/** A fresh name in the same folder; a rename between file systems would not be atomic. */
export function temporaryPath(folder: string): string {
  return join(folder, `.tmp-${here}-${process.pid}-${randomBytes(6).toString("hex")}`);
}

/** Writes a new file that is on the disk, not only in its cache, when this returns its path. */
export async function writeTemporary(disk: Disk, folder: string, bytes: Uint8Array): Promise<string> {
  const path = temporaryPath(folder);
  try {
    const file = await disk.open(path, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (Buffer.compare(await disk.readFile(path), bytes) !== 0) throw new Fault("failed");
    return path;
  } catch (error) {
    await discard(disk, path);
    throw error;
  }
}

/** Puts the temporary file in the place of `path`, all or nothing, or discards it. */
export async function replaceFile(disk: Disk, path: string, from: string, patience = 10_000): Promise<void> {
  // On Windows a virus scanner or an indexer may hold a file for a moment.
  const passing = process.platform === "win32" ? ["EPERM", "EACCES", "EBUSY"] : ["EBUSY"];
  const deadline = Date.now() + patience;
  for (let pause = 10; ; pause = Math.min(2 * pause, 500)) {
    try {
      return await disk.rename(from, path);
    } catch (error) {
      if (!passing.includes(errorNumber(error) ?? "") || Date.now() + pause > deadline) {
        await discard(disk, from);
        throw error;
      }
      await sleep(pause);
    }
  }
}

/** Makes renames in this folder survive a power cut, where the system can promise that. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  // Windows opens no folders, and some network shares sync none.
  const cannot = ["EINVAL", "EPERM", "EACCES", "EISDIR", "ENOTSUP"];
  try {
    const handle = await disk.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannot.includes(errorNumber(error) ?? "")) throw error;
  }
}

/** Is this what a save under way in another process writes to, or what one left behind? */
export function isOthersTemporary(name: string): boolean {
  const [, host, owner] = temporary.exec(name) ?? [];
  return owner !== undefined && (host !== here || Number(owner) !== process.pid);
}

/**
 * Removes what processes that were killed while saving have left in this folder. Of another computer's
 * processes nothing is known here: theirs go after a day.
 */
export async function sweep(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.readdir(folder)) {
    const [, host, owner] = temporary.exec(name) ?? [];
    if (owner === undefined) continue;
    const path = join(folder, name);
    const isDead = host === here && !isAlive(Number(owner));
    if (isDead || (await isOld(disk, path))) await discard(disk, path);
  }
}

async function isOld(disk: Disk, path: string): Promise<boolean> {
  return disk.stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > day,
    () => false,
  );
}

/** Removes a file if it is there; that it could not be removed is nothing to fail over. */
export async function discard(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch(() => undefined);
}

/** Is there a process of this number on this computer? */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorNumber(error) !== "ESRCH";
  }
}
