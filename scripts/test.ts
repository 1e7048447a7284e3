import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { obtainChromium } from "./chromium.ts";
import { raiseLoopback } from "./loopback.ts";
import { findElectron } from "./runtime.ts";

// This file is built to dist/node/test.js.
const root = join(import.meta.dirname, "..", "..");
const bin = (...path: readonly string[]): string => join(root, "node_modules", ...path);

type Counts = { passed: number; failed: number };
type Stage = { readonly name: string; readonly run: () => boolean };

const total: Counts = { passed: 0, failed: 0 };
const skipped: string[] = [];

const isReachable = await raiseLoopback();

/** Two files at a time, also on two cores: engines start and pages wait more than they work. */
const sideBySide = "--maxWorkers=2";

/** In order of what is cheap to know first; the first one that fails ends the run. */
const stages: readonly Stage[] = [
  { name: "types", run: () => node(bin("typescript", "bin", "tsc"), "-b") },
  {
    name: "format",
    run: () => node(bin("prettier", "bin", "prettier.cjs"), "--check", "--log-level=warn", "."),
  },
  { name: "lint", run: () => node(bin("eslint", "bin", "eslint.js"), "--max-warnings=0", ".") },
  { name: "127.0.0.1", run: () => isReachable },
  { name: "build", run: () => node(join(root, "scripts", "run.mjs"), "build") },
  { name: "walls, data layer, shell", run: () => vitest(["walls", "units", "electron"], sideBySide) },
  { name: "package", run: packStandIn },
  { name: "screens in Chromium", run: testScreens },
];

const failed = stages.find(({ name, run }) => !timed(name, run));
if (!findElectron(root)) {
  skipped.push(
    'Electron runtime not present; native-shell checks NOT run (see README, "What is not tested")',
  );
}
if (process.env["LOGGIA_ALL"] !== "1") {
  skipped.push("LOGGIA_ALL=1 is not set; not every screen was tried in every language, look and size");
}
for (const what of skipped) console.log(`SKIPPED: ${what}`);
// A stage that failed without a test of its own (types, lint ...) is one failure.
if (failed && total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed ? 1 : 0;

function timed(name: string, run: () => boolean): boolean {
  console.log(`--- ${name}`);
  const start = performance.now();
  const isGood = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${isGood ? "ok" : "FAILED"}: ${name}, ${seconds} s`);
  return isGood;
}

/** Packs into a stand-in and reads back what was packed, where the packer is. */
function packStandIn(): boolean {
  if (existsSync(join(root, ".cache", "packer", "node_modules", "electron-builder")))
    return node(join(root, "scripts", "run.mjs"), "pack", "--stand-in");
  skipped.push(
    "electron-builder is not here (npm run pack -- --fetch); what an installer holds was NOT read back",
  );
  return true;
}

function testScreens(): boolean {
  if (process.env["LOGGIA_SKIP_BROWSER"] === "1") {
    skipped.push("LOGGIA_SKIP_BROWSER=1; the screens were NOT tested in a browser");
    return true;
  }
  const chromium = obtainChromium();
  return chromium !== null && vitest(["browser"], sideBySide);
}

function vitest(projects: readonly string[], ...options: readonly string[]): boolean {
  const report = join(root, ".cache", "vitest.json");
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const isGood = node(bin("vitest", "vitest.mjs"), "run", ...chosen, ...reporters, ...options);
  count(report);
  return isGood;
}

function count(report: string): void {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Record<
      string,
      number
    >;
    total.passed += numPassedTests ?? 0;
    total.failed += numFailedTests ?? 0;
  } catch {
    total.failed += 1;
  }
}

function node(script: string, ...args: readonly string[]): boolean {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" }).status === 0;
}
