import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The path of Electron's executable if it is on this machine, else null. Only looks: importing the
 * `electron` package in Node would start a download.
 */
export function findElectron(root: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = join(root, "node_modules", "electron");
  const named = readIfPresent(join(folder, "path.txt"));
  const override = env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (!override && named === null) return null;
  const path = override
    ? join(override, named ?? usualName(process.platform))
    : join(folder, "dist", named ?? "");
  return existsSync(path) ? path : null;
}

function usualName(platform: string): string {
  if (platform === "win32") return "electron.exe";
  return platform === "darwin" ? "Electron.app/Contents/MacOS/Electron" : "electron";
}

function readIfPresent(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}
