import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { obtainChromium } from "./chromium.ts";
import { raiseLoopback } from "./loopback.ts";
import { findElectron } from "./runtime.ts";

// This file is built to dist/node/test.js.
const root = join(import.meta.dirname, "..", "..");
const bin = (...path: readonly string[]): string => join(root, "node_modules", ...path);

type Counts = { passed: number; failed: number };
type Stage = { readonly name: string; readonly run: () => boolean | Promise<boolean> };
/** A script of Node's and its arguments, by what it checks. */
type Check = readonly [name: string, script: string, ...args: readonly string[]];

const total: Counts = { passed: 0, failed: 0 };
const skipped: string[] = [];

const isReachable = await raiseLoopback();
/** Begun at once: where it has to be installed first, that goes on beside everything else. */
const chromium = process.env["LOGGIA_SKIP_BROWSER"] === "1" ? null : obtainChromium();

/** Two files at a time, for the two cores that a small machine has. */
const twoAtATime = "--maxWorkers=2";

const types: Check = ["types", bin("typescript", "bin", "tsc"), "-b"];
const format: Check = ["format", bin("prettier", "bin", "prettier.cjs"), "--check", "--log-level=warn", "."];
const lint: Check = ["lint", bin("eslint", "bin", "eslint.js"), "--max-warnings=0", "."];
const build: Check = ["build", join(root, "scripts", "run.mjs"), "build"];

/** In order of what is cheap to know first; the first one that fails ends the run. */
const stages: readonly Stage[] = [
  { name: "types, format, lint, build", run: () => sideBySide([types, format, build], [lint]) },
  { name: "127.0.0.1", run: () => isReachable },
  { name: "walls, data layer, shell", run: () => vitest(["walls", "units", "electron"], twoAtATime) },
  { name: "package", run: packStandIn },
  { name: "screens in Chromium", run: testScreens },
];

let failed: Stage | undefined;
for (const stage of stages) {
  if (await timed(stage)) continue;
  failed = stage;
  break;
}
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

async function timed({ name, run }: Stage): Promise<boolean> {
  console.log(`--- ${name}`);
  const start = performance.now();
  return told(name, await run(), start);
}

function told(name: string, isGood: boolean, start: number): boolean {
  console.log(`${isGood ? "ok" : "FAILED"}: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return isGood;
}

/** Each lane one check after the other, the lanes at the same time; what a check says is shown when it is over. */
async function sideBySide(...lanes: readonly (readonly Check[])[]): Promise<boolean> {
  const all = lanes.map(async (checks) => {
    let areGood = true;
    for (const [name, ...command] of checks) {
      const start = performance.now();
      const isGood = await nodeAside(...command);
      areGood = told(name, isGood, start) && areGood;
    }
    return areGood;
  });
  return (await Promise.all(all)).every(Boolean);
}

/** Packs into a stand-in and reads back what was packed, where the packer is. */
async function packStandIn(): Promise<boolean> {
  if (existsSync(join(root, ".cache", "packer", "node_modules", "electron-builder")))
    return node(join(root, "scripts", "run.mjs"), "pack", "--stand-in");
  skipped.push(
    "electron-builder is not here (npm run pack -- --fetch); what an installer holds was NOT read back",
  );
  return true;
}

async function testScreens(): Promise<boolean> {
  if (chromium) return (await chromium) !== null && vitest(["browser"], twoAtATime);
  skipped.push("LOGGIA_SKIP_BROWSER=1; the screens were NOT tested in a browser");
  return true;
}

async function vitest(projects: readonly string[], ...options: readonly string[]): Promise<boolean> {
  const report = join(root, ".cache", "vitest.json");
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const isGood = await node(bin("vitest", "vitest.mjs"), "run", ...chosen, ...reporters, ...options);
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

function node(...command: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: "inherit" });
    child.on("close", (code) => resolve(code === 0));
  });
}

/** The same beside others: its words come in one piece. */
function nodeAside(...command: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}
