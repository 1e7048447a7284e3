/**
 * Packs Loggia with electron-builder.
 *
 *     npm run pack                 installers for this system; needs Electron's runtime
 *     npm run pack -- --stand-in   the same road with a stand-in for the runtime: reads back what was packed,
 *                                  says what is wrong with it, and deletes it, so that nobody takes it for a release
 *     npm run pack -- --fetch ...  fetches the packer first, into .cache, beside our own packages
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listAsar } from "./pack/asar.ts";
import { findFaults } from "./pack/check.ts";
import { freshWire, readFuses } from "./pack/fuses.ts";
import { pin, pinFault } from "./pack/pin.ts";
import { findElectron } from "./runtime.ts";

// This file is built to dist/node/pack.js.
const root = join(import.meta.dirname, "..", "..");
const packer = join(root, ".cache", "packer");
const builder = join(packer, "node_modules", "electron-builder", "cli.js");
const version = "26.17.0";
const args = process.argv.slice(2);

if (args.includes("--fetch")) fetchPacker();
if (!existsSync(builder)) skip(`electron-builder ${version} is not here (npm run pack -- --fetch)`);
else if (args.includes("--stand-in")) packStandIn();
else if (!findElectron(root))
  skip("Electron's runtime is not here, so there is nothing to put into an installer");
else release();

/** What people will install: not with an Electron that nobody has looked at for a quarter of a year. */
function release(): void {
  const fault = pinFault(pin, new Date());
  if (fault === null) pack(join(root, "node_modules", "electron", "dist"), join(root, "release"), []);
  else {
    console.error(fault);
    process.exitCode = 1;
  }
}

/** Said aloud and not counted as done. */
function skip(why: string): void {
  console.log(`SKIPPED: ${why}; Loggia was NOT packed`);
}

function fetchPacker(): void {
  mkdirSync(packer, { recursive: true });
  writeFileSync(join(packer, "package.json"), "{}");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const flags = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--save-exact",
    `electron-builder@${version}`,
  ];
  spawnSync(npm, flags, { cwd: packer, stdio: "inherit", shell: process.platform === "win32" });
}

function pack(electronDist: string, output: string, more: readonly string[]): boolean {
  const set = [`-c.electronDist=${electronDist}`, `-c.directories.output=${output}`];
  const { status } = spawnSync(process.execPath, [builder, ...more, "--publish", "never", ...set], {
    cwd: root,
    stdio: "inherit",
    // No certificate is looked for, and nothing is fetched.
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: "false" },
  });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

function packStandIn(): void {
  const runtime = join(root, ".cache", "stand-in");
  const output = join(root, ".cache", "stand-in-release");
  try {
    makeStandIn(runtime);
    // The Linux layout on every system: what is read back is the same in all of them.
    if (!pack(runtime, output, ["--linux", "--x64", "--dir"])) return;
    const unpacked = join(output, "linux-unpacked");
    const files = listAsar(join(unpacked, "resources", "app.asar"));
    const executable = readdirSync(unpacked).find((name) => name.toLowerCase() === "loggia") ?? "";
    const fuses = readFuses(readFileSync(join(unpacked, executable)));
    const faults = findFaults(files, fuses);
    for (const fault of faults) console.error(fault);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    console.log(
      `${files.length} files, ${(size / 2 ** 20).toFixed(1)} MiB, ${Object.keys(fuses).length} fuses, ${faults.length} faults (stand-in: no release)`,
    );
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    for (const folder of [runtime, output]) rmSync(folder, { recursive: true, force: true });
  }
}

/** What the packer looks for in a runtime, with an executable that holds nothing but the fuses. */
function makeStandIn(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "resources"), { recursive: true });
  mkdirSync(join(folder, "locales"));
  const { version: electron } = JSON.parse(
    readFileSync(join(root, "node_modules", "electron", "package.json"), "utf8"),
  ) as { version: string };
  writeFileSync(join(folder, "version"), electron);
  writeFileSync(join(folder, "LICENSE"), "stand-in");
  writeFileSync(join(folder, "LICENSES.chromium.html"), "stand-in");
  writeFileSync(join(folder, "chrome-sandbox"), "stand-in");
  for (const locale of ["sl", "it", "en-US", "de"])
    writeFileSync(join(folder, "locales", `${locale}.pak`), "");
  writeFileSync(join(folder, "electron"), Buffer.concat([Buffer.alloc(64), freshWire(), Buffer.alloc(64)]));
  chmodSync(join(folder, "electron"), 0o755);
}
