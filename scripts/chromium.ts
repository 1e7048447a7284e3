import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser that the screens are tested in: LOGGIA_CHROMIUM, or one in its usual place. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env["LOGGIA_CHROMIUM"];
  if (named) return existsSync(named) ? named : null;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Finds Chromium, or installs Debian's where that is allowed; null, having said how, if neither. */
export async function obtainChromium(): Promise<string | null> {
  const found = findChromium();
  if (found) return found;
  if (!process.env["LOGGIA_CHROMIUM"] && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"))
    await installDebians();
  const installed = findChromium();
  if (!installed)
    console.error(
      "No Chromium: install it (Debian: apt install chromium) or set LOGGIA_CHROMIUM to its path.",
    );
  return installed;
}

function installDebians(): Promise<void> {
  console.log("Installing Debian's chromium (once) ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install =
    "apt-get update -q && apt-get install -qy --no-install-recommends chromium fonts-dejavu-core";
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", install], { env, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    child.on("close", (status) => {
      const lines = Buffer.concat(said).toString().trimEnd().split("\n");
      if (status !== 0) console.error(lines.slice(-5).join("\n"));
      resolve();
    });
  });
}
