import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Does node_modules hold exactly what package-lock.json names? Compares it with the record npm keeps
 * of what it installed, so that it does not matter who called `npm ci`, or with which npm.
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    // An optional package is often one for another operating system.
    return present[path] ? present[path].version === version : optional === true;
  });
}

/** Runs `npm ci`, then tries once to fetch Electron's runtime. Throws with npm's words if it fails. */
export function install(root) {
  console.error("Loggia: installing packages (once) ...");
  // Said in full: npm hands its own flags (-s, --omit) down to the npm that we start.
  const flags = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"];
  const npm = run(root, ...npmCommand(), ...flags);
  if (npm.status !== 0) throw new Error(`npm ci failed:\n${npm.stdout}${npm.stderr}${npm.error ?? ""}`);
  fetchElectron(root);
}

// Electron's npm package holds no runtime; it is fetched from another server, which many networks do
// not reach. That is no error: Loggia then opens in the browser.
function fetchElectron(root) {
  const script = join(root, "node_modules", "electron", "install.js");
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD || !existsSync(script)) return;
  console.error("Loggia: fetching Electron's runtime (once) ...");
  run(root, process.execPath, script);
}

function run(root, command, ...args) {
  const shell = process.platform === "win32" && command === "npm.cmd";
  const minutes = command === process.execPath && args.length === 1 ? 1 : 15;
  return spawnSync(command, args, { cwd: root, encoding: "utf8", timeout: minutes * 60_000, shell });
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return [process.execPath, script];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}
