/**
 * Writes down every package that goes into the program, with its licence and the licence's text: for the
 * about box (`renderer/public/licences.json`) and for people (`LICENCES.txt`).
 *
 *     npm run licences            writes both
 *     npm run licences -- --check says whether they are still true; exit code 1 if not
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// This file is built to dist/node/licences.js.
const root = join(import.meta.dirname, "..", "..");

type Locked = { readonly version?: string; readonly dev?: boolean; readonly optional?: boolean };
type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

const json = join(root, "renderer", "public", "licences.json");
const plain = join(root, "LICENCES.txt");
const packages = shipped();
const made = { [json]: `${JSON.stringify(packages, null, 1)}\n`, [plain]: print(packages) };

if (process.argv.includes("--check")) {
  const stale = Object.entries(made).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text,
  );
  for (const [path] of stale) console.error(`${path} is not what node_modules says: npm run licences`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of Object.entries(made)) writeFileSync(path, text);
  console.log(`${packages.length} packages`);
}

/** What is not for development only, and Electron, which is named so and goes into every installer. */
function shipped(): Package[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== "" && (dev !== true || path === "node_modules/electron"))
    .flatMap(([path]) => describe(path))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function describe(path: string): Package[] {
  const folder = join(root, path);
  // An optional package is often one for another operating system.
  if (!existsSync(join(folder, "package.json"))) return [];
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    /** As packages of fifteen years ago write it. */
    readonly licenses?: readonly { readonly type: string }[];
  };
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
  const licence = license ?? licenses?.map(({ type }) => type).join(" OR ") ?? licenceOf(text);
  if (licence === null) throw new Error(`${name} names no licence`);
  return [{ name, version, licence, text }];
}

/** Of a package that brings a text and does not name it: the one text that is known by its first words. */
function licenceOf(text: string): string | null {
  return text.includes("Permission is hereby granted, free of charge") ? "MIT" : null;
}

function print(all: readonly Package[]): string {
  const head =
    "Loggia is under the MIT licence (LICENSE). It is made with these packages, each under its own licence.\n" +
    "Electron brings Chromium and Node; their licences lie beside the program as LICENSES.chromium.html.\n" +
    "The texts of the licences are in the about box, and in renderer/public/licences.json.\n";
  const list = all.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join("\n");
  return `${head}\n${list}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
