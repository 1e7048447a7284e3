import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { discard, isAlive, temporaryPath, type Disk } from "./atomic-file.ts";
import { Fault, errorNumber } from "./fault.ts";

/** A save takes milliseconds; a lock this old was left by a computer that went away. */
const staleAfter = 60_000;
const held = new Set<string>();

type Owner = { readonly host: string; readonly pid: number; readonly at: number };

/**
 * Does the work while no other process that asks the same does its own in this folder.
 *
 * @param patience how long to wait for the other one, in milliseconds
 * @throws Fault `busy` if the other one does not finish; the errors of the work
 */
export async function alone<Result>(
  disk: Disk,
  folder: string,
  work: () => Promise<Result>,
  patience = 10_000,
): Promise<Result> {
  const path = join(folder, ".lock");
  await acquire(disk, folder, path, Date.now() + patience);
  try {
    return await work();
  } finally {
    await discard(disk, path);
    held.delete(path);
  }
}

async function acquire(disk: Disk, folder: string, path: string, deadline: number): Promise<void> {
  for (;;) {
    if (!held.has(path)) {
      held.add(path);
      try {
        return await create(disk, folder, path);
      } catch (error) {
        held.delete(path);
        if (errorNumber(error) !== "EEXIST") throw error;
        await removeStale(disk, folder, path);
      }
    }
    if (Date.now() > deadline) throw new Fault("busy");
    // Not all at the same time again.
    await sleep(5 + Math.random() * 20);
  }
}

/** @throws EEXIST if there is one */
async function create(disk: Disk, folder: string, path: string): Promise<void> {
  const owner: Owner = { host: hostname(), pid: process.pid, at: Date.now() };
  const made = temporaryPath(folder);
  try {
    await write(disk, made, owner);
    // Linked into its place whole: whoever sees the lock can read whose it is.
    await disk.link(made, path);
  } catch (error) {
    if (errorNumber(error) === "EEXIST" || !withoutLinks.includes(errorNumber(error) ?? "")) throw error;
    await write(disk, path, owner);
  } finally {
    await discard(disk, made);
  }
}

/** What some network shares and memory sticks say of links. */
const withoutLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"];

async function write(disk: Disk, path: string, owner: Owner): Promise<void> {
  const file = await disk.open(path, "wx", 0o600);
  try {
    await file.writeFile(JSON.stringify(owner));
  } finally {
    await file.close();
  }
}

/** Takes away the lock of a process that is no more; by renaming, so that only one can take it. */
async function removeStale(disk: Disk, folder: string, path: string): Promise<void> {
  const seen = await read(disk, path);
  if (seen === null || !(await isStale(disk, path, seen))) return;
  const taken = temporaryPath(folder);
  try {
    await disk.rename(path, taken);
    // Somebody else was quicker and this is already the next one's: it goes back.
    if ((await read(disk, taken)) !== seen) await disk.link(taken, path);
  } catch {
    // Whoever has it now has it.
  }
  await discard(disk, taken);
}

async function isStale(disk: Disk, path: string, text: string): Promise<boolean> {
  try {
    const { host, pid, at } = JSON.parse(text) as Owner;
    if (Math.abs(Date.now() - at) > staleAfter) return true;
    return host === hostname() && (pid === process.pid || !isAlive(pid));
  } catch {
    // Without links it is written in two steps, and somebody was killed between them.
    const { mtimeMs } = await disk.stat(path).catch(() => ({ mtimeMs: Date.now() }));
    return Math.abs(Date.now() - mtimeMs) > staleAfter;
  }
}

async function read(disk: Disk, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await disk.readFile(path));
  } catch {
    return null;
  }
}
