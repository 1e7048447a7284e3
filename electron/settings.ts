import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { nodeDisk, replaceFile, sweep, writeTemporary } from "./atomic-file.ts";

export type Settings = Readonly<Record<string, string>>;

/** Small strings by name: at most 100 names, 4000 characters each. */
export function isSettings(value: unknown): value is Settings {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entries: [string, unknown][] = Object.entries(value);
  return (
    entries.length <= 100 &&
    entries.every(([name, text]) => /^[a-z][a-zA-Z0-9.-]{0,63}$/.test(name) && isShort(text))
  );
}

/** The user's choices; none if there are none yet or the file is damaged: nothing hangs on them. */
export async function readSettings(path: string): Promise<Settings> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isSettings(value) ? value : {};
  } catch {
    return {};
  }
}

/** @throws a file system error; the choices before then stay */
export async function writeSettings(path: string, settings: Settings): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(nodeDisk, folder);
  const text = JSON.stringify(settings, null, 2) + "\n";
  await replaceFile(nodeDisk, path, await writeTemporary(nodeDisk, folder, new TextEncoder().encode(text)));
}

const isShort = (text: unknown): boolean => typeof text === "string" && text.length <= 4000;
