import { appendFile, mkdir, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Everything the log may say: words of ours and numbers, so that no cell, name or path can get into it. */
export type LogEvent =
  | { readonly what: "started"; readonly version: string; readonly platform: NodeJS.Platform }
  | { readonly what: "opened files"; readonly count: number }
  | { readonly what: "refused"; readonly channel: string; readonly code: string }
  | { readonly what: "refused sender"; readonly channel: string }
  | { readonly what: "window gone"; readonly reason: string }
  | { readonly what: "failed"; readonly where: string; readonly code: string };

export type Log = (event: LogEvent) => void;

const largest = 256 * 1024;

/** Appends to the file, beside which the one before is kept; what cannot be written is not. */
export function openLog(path: string, now: () => Date = () => new Date()): Log {
  let last: Promise<void> = Promise.resolve();
  return (event) => {
    const line = `${now().toISOString()} ${wordsOf(event)}\n`;
    last = last.then(() => append(path, line)).catch(() => undefined);
  };
}

/** One line: a value is a word of letters, digits and `.:-`, or it is left out. */
function wordsOf(event: LogEvent): string {
  const { what, ...values } = event;
  const said = Object.entries(values).map(([name, value]) => `${name}=${plain(value as string | number)}`);
  return [what, ...said].join(" ");
}

const plain = (value: string | number): string =>
  typeof value === "number" || /^[A-Za-z0-9.:-]{1,40}$/.test(value) ? String(value) : "?";

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > largest) await rename(path, `${path}.1`);
  await appendFile(path, line, { mode: 0o600 });
}
