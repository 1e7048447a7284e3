import { mkdir, readFile, readdir, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { createCommands } from "../../electron/commands.ts";
import { faultCode } from "../../electron/fault.ts";
import { knownLink, links } from "../../electron/links.ts";
import { openLog } from "../../electron/log.ts";
import { createOpenedFiles } from "../../electron/opened-files.ts";
import { findPlaces } from "../../electron/places.ts";
import { placeWindow, readPlace } from "../../electron/window-place.ts";
import { isWorkspaceName, openWorkspaces } from "../../electron/workspaces.ts";
import { temporaryFolder } from "../support/folder.ts";

describe("workspaces", () => {
  const at = (home: string) =>
    findPlaces({ env: { LOGGIA_HOME: home }, platform: process.platform, userHome: "/" });

  test("are made, opened, listed by when they were open last, and remembered", async () => {
    const places = at(await temporaryFolder());
    const workspaces = await openWorkspaces(places);
    expect(await workspaces.list()).toEqual([{ name: "", isOpen: true, changed: null }]);
    await workspaces.files().commitManifest("of the first");
    expect(await workspaces.create("Poletje")).toBe("Poletje");
    expect(await workspaces.create("Poletje")).toBe("Poletje 2");
    expect(await workspaces.files().readManifest("current")).toBeNull();
    const again = await openWorkspaces(places);
    expect((await again.list()).map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ["Poletje 2", true],
      ["Poletje", false],
      ["", false],
    ]);
    await again.open("");
    expect(await again.files().readManifest("current")).toBe("of the first");
    await expect(again.open("Zima")).rejects.toThrow(/^bad-request$/);
  });

  test("a copy has all parts and both states, and is another folder", async () => {
    const places = at(await temporaryFolder());
    const workspaces = await openWorkspaces(places);
    await workspaces.files().writePart("a.arrow", Uint8Array.of(1));
    await workspaces.files().commitManifest("first");
    await workspaces.files().commitManifest("second");
    await mkdir(join(places.workspace, "strange"));
    await workspaces.duplicate("Kopija");
    const files = workspaces.files();
    expect([await files.readManifest("current"), await files.readManifest("previous")]).toEqual([
      "second",
      "first",
    ]);
    await files.commitManifest("of the copy");
    await workspaces.open("");
    expect(await workspaces.files().readManifest("current")).toBe("second");
    expect(await readdir(join(places.workspaces, "Kopija"))).not.toContain("strange");
    expect((await stat(join(places.workspaces, "Kopija"))).mode & 0o077).toBe(0);
  });

  test.each([
    "",
    " ",
    ".",
    "..",
    "a/b",
    "a\\b",
    "../a",
    ".hidden",
    "a.",
    "a ",
    "CON",
    "com1.x",
    "a\0",
    "a\n",
    "a:b",
    "x".repeat(61),
    5,
    null,
  ])("%j is no name of one", (name) => expect(isWorkspaceName(name)).toBe(false));
  test.each(["Koper", "Čas v Kopru 2026", "Škocjan-1", "a.b", "城"])("%j is a name of one", (name) =>
    expect(isWorkspaceName(name)).toBe(true),
  );
});

test("commands wait for the window, and a page loaded anew takes the place of the one before", async () => {
  const { push, next } = createCommands();
  push({ kind: "do", what: "print" });
  expect(await next()).toEqual({ kind: "do", what: "print" });
  const old = next();
  const fresh = next();
  expect(await old).toBeNull();
  push({ kind: "go", screen: "data" });
  expect(await fresh).toEqual({ kind: "go", screen: "data" });
});

describe("the window's place", () => {
  const main = { x: 0, y: 0, width: 1920, height: 1040 };
  const place = (bounds: typeof main | null, ...screens: (typeof main)[]) =>
    placeWindow({ bounds, isMaximized: false }, screens);

  test("is where it was, on whichever screen that is", () => {
    const left = { x: -1600, y: 100, width: 1200, height: 800 };
    expect(place(left, main, { x: -1920, y: 0, width: 1920, height: 1040 })).toEqual(left);
  });
  test.each([
    ["the screen is gone", { x: 2500, y: 100, width: 1200, height: 800 }],
    ["only its edge would show", { x: 1900, y: 100, width: 1200, height: 800 }],
    ["its head would be above the screen", { x: 100, y: -300, width: 1200, height: 800 }],
    ["its head would be below the screen", { x: 100, y: 1030, width: 1200, height: 800 }],
  ])("is the usual one where %s", (_why, bounds) => {
    expect(place(bounds, main)).toEqual({ width: 1440, height: 900 });
  });
  test("is never larger than its screen, nor smaller than can be used", () => {
    expect(place({ x: 0, y: 0, width: 5000, height: 3000 }, main)).toMatchObject({
      width: 1920,
      height: 1040,
    });
    expect(place({ x: 0, y: 0, width: 300, height: 100 }, main)).toMatchObject({ width: 960, height: 600 });
  });
  test("is the usual one after its file was damaged", async () => {
    const path = join(await temporaryFolder(), "window.json");
    for (const text of [
      "{",
      "null",
      '{"bounds":{"x":"1"}}',
      '{"bounds":{"x":null,"y":1,"width":2,"height":3}}',
    ]) {
      await writeFile(path, text);
      expect(readPlace(path).bounds).toBeNull();
    }
  });
});

test("a file that the system hands over is offered by name, unless it is no file of ours or too large", async () => {
  const folder = await temporaryFolder();
  const sizes = { "a.csv": 10, "just.xlsx": 256 * 2 ** 20, "large.csv": 256 * 2 ** 20 + 1, "b.exe": 10 };
  for (const [name, size] of Object.entries(sizes)) {
    await writeFile(join(folder, name), "");
    await truncate(join(folder, name), size);
  }
  await mkdir(join(folder, "folder.csv"));
  const paths = [...Object.keys(sizes), "folder.csv", "gone.csv"].map((name) => join(folder, name));
  expect((await createOpenedFiles().accept(paths)).map(({ name }) => name)).toEqual(["a.csv", "just.xlsx"]);
});

describe("links to the outside", () => {
  test.each(Object.values(links))("%s is one", (link) => expect(knownLink(link)).toBe(new URL(link).href));
  test.each([
    "file:///etc/passwd",
    "smb://server/share",
    "ms-msdt:/id",
    "javascript:alert(1)",
    "https://pxweb.stat.si@evil.example/",
    "https://user:pass@opensource.org/license/mit",
    "https://opensource.org/license/mit?x=1",
    "https://opensource.org/license/mit#x",
    "https://opensource.org.evil.example/license/mit",
    "http://opensource.org/license/mit",
    "https://opensource.org/",
    "",
    "mailto:a@b.si",
  ])("%j is none", (url) => expect(knownLink(url)).toBeNull());
});

test("the log holds words of ours and numbers, whatever it is given: none of 50 seeded markers, no path", async () => {
  const path = join(await temporaryFolder(), "logs", "loggia.log");
  const log = openLog(path, () => new Date(0));
  const markers = Array.from({ length: 50 }, (_, at) => `Marker ${at} d.o.o. /home/ana/${at} 123456`);
  for (const marker of markers) {
    log({ what: "failed", where: marker, code: faultCode(new Error(marker)) });
    log({ what: "refused", channel: marker, code: marker });
  }
  log({ what: "opened files", count: 3 });
  await vi.waitFor(async () => expect(await readFile(path, "utf8")).toContain("opened files count=3"));
  const text = await readFile(path, "utf8");
  expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
  expect(text).not.toMatch(/Marker|\/home|123456/);
  expect(text.split("\n")).toHaveLength(102);
  expect((await stat(path)).mode & 0o077).toBe(0);
});
