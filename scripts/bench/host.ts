import { spawn } from "node:child_process";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../chromium.ts";

/** Loggia as `npm start -- --no-open` serves it, over a folder of its own. */
export function serve(home: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "start.js"), "--no-open", "--browser"], {
    env: { ...process.env, LOGGIA_HOME: home },
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      const url = /http:\S+/.exec(text.toString())?.[0];
      if (url !== undefined) resolve({ url, stop: () => child.kill() });
    });
    child.once("exit", () => reject(new Error("the host ended")));
  });
}

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: npm test installs it, or LOGGIA_CHROMIUM names it");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath,
    args: ["--disable-gpu", "--disable-background-networking", ...sandbox],
  });
}
