/**
 * Reviews the built shell with electronegativity 1.10.3 against a list of notices that were thought about.
 *
 *     npm run review              says SKIPPED where the tool is not here
 *     npm run review -- --fetch   fetches it first, into .cache, beside our own packages
 *
 * Advisory: the tool is of 2023 and knows Electron's settings of then. A planted bad window must light up,
 * or the tool saw nothing at all.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// This file is built to dist/node/review.js.
const root = join(import.meta.dirname, "..", "..");
const place = join(root, ".cache", "electronegativity");
const tool = join(place, "node_modules", ".bin", "electronegativity");

/** Notice, where it stands, and why it may. */
const known: readonly (readonly [check: string, sample: RegExp, why: string])[] = [
  [
    "CSP_GLOBAL_CHECK",
    /^N\/A$/,
    "the policy is a header on every answer of app://, which the tool does not look at",
  ],
  [
    "OPEN_EXTERNAL_JS_CHECK",
    /links\[link\]|openExternal\(link\)/,
    "only whole addresses of electron/links.ts",
  ],
  ["AUXCLICK_JS_CHECK", /new BrowserWindow/, "new windows are refused by setWindowOpenHandler"],
  ["REMOTE_MODULE_JS_CHECK", /new BrowserWindow/, "Electron has had no remote module since version 14"],
  ["PRELOAD_JS_CHECK", /preload/, "one frozen list of methods; tested as it is built"],
  [
    "DANGEROUS_FUNCTIONS_JS_CHECK",
    /await setTimeout\(\d/,
    "the timer of node:timers/promises, which takes no code",
  ],
];

if (process.argv.includes("--fetch")) fetchTool();
if (!existsSync(tool))
  console.log("SKIPPED: electronegativity is not here (npm run review -- --fetch); NOT reviewed");
else review();

function fetchTool(): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), "{}");
  const flags = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "@doyensec/electronegativity@1.10.3",
  ];
  spawnSync("npm", flags, { cwd: place, stdio: "inherit", shell: process.platform === "win32" });
}

function review(): void {
  const bad = join(root, ".cache", "planted");
  mkdirSync(bad, { recursive: true });
  writeFileSync(
    join(bad, "main.js"),
    'const { BrowserWindow } = require("electron"); new BrowserWindow({ webPreferences: { nodeIntegration: true, webSecurity: false } });',
  );
  const planted = notices(bad).map(([check]) => check);
  rmSync(bad, { recursive: true, force: true });
  const found = notices(join(root, "dist", "electron"));
  const fresh = found.filter(
    ([check, sample]) => !known.some(([id, text]) => id === check && text.test(sample)),
  );
  for (const [check, sample] of fresh) console.error(`not thought about yet: ${check}: ${sample}`);
  const isAwake = planted.some((check) => check.startsWith("NODE_INTEGRATION"));
  if (!isAwake) console.error("the planted bad window was not found: the tool sees nothing");
  console.log(`${found.length} notices, ${fresh.length} new; planted: ${planted.length} found`);
  if (fresh.length > 0 || !isAwake) process.exitCode = 1;
}

/** Check and sample of each line of its report. */
function notices(folder: string): (readonly [check: string, sample: string])[] {
  const report = join(root, ".cache", "electronegativity.csv");
  rmSync(report, { force: true });
  spawnSync(tool, ["-i", folder, "-o", report, "-v", "false"], { stdio: "ignore", timeout: 120_000 });
  if (!existsSync(report)) return [];
  const lines = readFileSync(report, "utf8").split("\n").slice(1);
  return lines.flatMap((line) => {
    const [, check, sample] = /^(\w+),"[^"]*","[^"]*","[^"]*","[^"]*",("(?:[^"]|"")*"|N\/A)/.exec(line) ?? [];
    return check && sample ? [[check, sample.replaceAll(/^"|"$/g, "")] as const] : [];
  });
}
