import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectedFuses, findFaults } from "../../scripts/pack/check.ts";
import { freshWire, fuseNames, readFuses, sentinel } from "../../scripts/pack/fuses.ts";
import { floor, pin, pinFault } from "../../scripts/pack/pin.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const json = (path: string): unknown => JSON.parse(read(path));

const good = [
  "package.json",
  "dist/electron/main.js",
  "dist/electron/preload.cjs",
  "dist/renderer/index.html",
].map((path) => ({ path, size: 1000 }));

describe("the fuses", () => {
  test("are read from an executable by name; a runtime as it comes has the dangerous ones on", () => {
    const fresh = readFuses(Buffer.concat([Buffer.from("ELF"), freshWire(), Buffer.from("rest")]));
    expect(Object.keys(fresh)).toEqual([...fuseNames]);
    expect(fresh).toMatchObject({ runAsNode: true, onlyLoadAppFromAsar: false });
    expect(() => readFuses(Buffer.from("nothing"))).toThrow("no fuses");
    expect(() => readFuses(Buffer.concat([Buffer.from(sentinel), Buffer.from([2, 0])]))).toThrow("version 2");
  });

  test("are set in electron-builder.yml as they are expected in the program", () => {
    const lines =
      read("electron-builder.yml")
        .split("electronFuses:\n")[1]
        ?.split(/\n(?=\S)/)[0] ?? "";
    const set = [...lines.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [
      name,
      value === "true",
    ]);
    expect(Object.fromEntries(set)).toEqual(expectedFuses);
  });
});

describe("a packed program", () => {
  test("of the allowed files and fuses has no fault", () =>
    expect(findFaults(good, expectedFuses)).toEqual([]));

  test.each([
    "dist/renderer/assets/main.js.map",
    "dist/electron/main.ts",
    "test/nasty/a.csv",
    "data/koper-2026/overnight-stays.csv",
    "dist/node/start.js",
    "node_modules/react/index.js",
    "dist/renderer/.stamp",
    ".env",
  ])("with %s has one", (path) => {
    expect(findFaults([...good, { path, size: 1 }], expectedFuses)).toEqual([`not to be shipped: ${path}`]);
  });

  test("with a wrong, an unknown or a missing fuse, without its main file, or too large has one each", () => {
    expect(findFaults(good, { ...expectedFuses, runAsNode: true })).toEqual(["fuse runAsNode is true"]);
    expect(findFaults(good, { ...expectedFuses, "unknown-8": true })).toEqual(["fuse unknown-8 is true"]);
    const { runAsNode: _, ...without } = expectedFuses;
    expect(findFaults(good, without)).toEqual(["no fuse runAsNode"]);
    expect(findFaults(good.slice(0, 1), expectedFuses)).toHaveLength(3);
    expect(findFaults([...good, { path: "LICENSE", size: 2 ** 30 }], expectedFuses)).toHaveLength(1);
  });
});

test("Electron is pinned, at the major version that was looked at or a later one, and the lock agrees", () => {
  const { devDependencies } = json("package.json") as { devDependencies: Record<string, string> };
  const { packages } = json("package-lock.json") as { packages: Record<string, { version: string }> };
  const pinned = devDependencies["electron"] ?? "";
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(pinned.split(".")[0])).toBeGreaterThanOrEqual(floor);
  expect(pin.version, "scripts/pack/pin.ts").toBe(pinned);
  expect(packages["node_modules/electron"]?.version).toBe(pinned);
});

test("a release is refused with an Electron that nobody has looked at for 90 days, or of an old major", () => {
  const after = (days: number) => new Date(Date.parse(pin.looked) + days * 86_400_000);
  expect(pinFault(pin, after(0))).toBeNull();
  expect(pinFault(pin, after(90))).toBeNull();
  expect(pinFault(pin, after(91))).toMatch(/91 days ago/);
  expect(pinFault({ ...pin, version: "44.9.9" }, after(0))).toMatch(/older than 45/);
});

test("every package that is shipped stands in the licences, in the version that is locked", () => {
  const { packages } = json("package-lock.json") as {
    packages: Record<string, { version: string; dev?: boolean; optional?: boolean }>;
  };
  const shipped = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== "" && dev !== true && optional !== true)
    .map(([path, { version }]) => `${path.split("node_modules/").at(-1)} ${version}`);
  const licences = json("renderer/public/licences.json") as {
    name: string;
    version: string;
    licence: string;
  }[];
  const listed = licences.map(({ name, version }) => `${name} ${version}`);
  expect(
    shipped.filter((each) => !listed.includes(each)),
    "npm run licences",
  ).toEqual([]);
  for (const { name, version, licence } of licences) {
    expect(licence, name).toMatch(/MIT|Apache-2\.0|BSD|ISC|OFL-1\.1|0BSD|Zlib/);
    expect(read("LICENCES.txt")).toContain(`${name} ${version}: ${licence}`);
  }
});

test("what is shipped asks for Electron itself and not for its double", () => {
  const main = read("electron/main.ts");
  expect(main).toContain('from "electron"');
  for (const config of ["vite.config.ts", "electron-builder.yml"])
    expect(read(config)).not.toContain("electron-double");
});
