import { join } from "node:path";
import { discard, replaceFile, temporaryPath, type Disk } from "./atomic-file.ts";

const kept = 5;
const day = /^\d{4}-\d{2}-\d{2}$/;
const named = /^(\d{4}-\d{2}-\d{2})\.json$/;

export const isDay = (text: string): boolean => day.test(text);

export function autosavePath(folder: string, which: string): string {
  return join(folder, "autosaves", `${which}.json`);
}

/** The days of which a manifest is kept, the newest first. */
export async function listAutosaves(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.readdir(join(folder, "autosaves")).catch(() => []);
  return names
    .flatMap((name) => named.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

/**
 * Keeps a copy of the manifest just saved as the last one of its day (in UTC), and those of the four days
 * before. A copy and not a second name, so that damage to one file is damage to one file. Never
 * throws: what was just saved is saved, whatever becomes of its copy.
 */
export async function keepAutosave(disk: Disk, folder: string, saved: string, now: Date): Promise<void> {
  const into = join(folder, "autosaves");
  const copy = temporaryPath(folder);
  try {
    await disk.mkdir(into, { recursive: true, mode: 0o700 });
    await disk.copyFile(saved, copy);
    await replaceFile(disk, autosavePath(folder, now.toISOString().slice(0, 10)), copy, 0);
    for (const old of (await listAutosaves(disk, folder)).slice(kept))
      await discard(disk, autosavePath(folder, old));
  } catch {
    await discard(disk, copy);
  }
}
