import { mkdir, readFile, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultCode } from "../../electron/fault.ts";
import { createHandlerTable } from "../../electron/handle.ts";
import type { HandlerTable } from "../../electron/handle.ts";
import { findPlaces, isShare } from "../../electron/places.ts";
import { channels } from "../../electron/wire.ts";
import { openWorkspaces } from "../../electron/workspaces.ts";
import { temporaryFolder } from "../support/folder.ts";

async function open(home: string): Promise<HandlerTable> {
  const places = findPlaces({ env: { LOGGIA_HOME: home }, platform: process.platform, userHome: "/" });
  return createHandlerTable(
    places,
    { host: "desktop", version: "1.2.3" },
    { workspaces: await openWorkspaces(places) },
  );
}

const call = (table: HandlerTable, channel: string, ...args: unknown[]): Promise<unknown> =>
  table.get(channel)?.(args) ?? Promise.reject(new Error(`no ${channel}`));

describe("the handler table", () => {
  test("covers exactly the channels of the wire", async () => {
    expect([...(await open(await temporaryFolder())).keys()]).toEqual([...channels]);
  });

  test("says where it is and what it is", async () => {
    const home = await temporaryFolder();
    const about = await call(await open(home), "host:about");
    expect(about).toEqual({
      host: "desktop",
      version: "1.2.3",
      workspace: join(home, "workspace"),
      name: "",
      isShare: false,
      user: userInfo().username,
    });
  });

  test.each<[string, unknown[]]>([
    ["host:about", [1]],
    ["workspace:read-manifest", []],
    ["workspace:read-manifest", ["next"]],
    ["workspace:commit-manifest", [{}]],
    ["workspace:commit-manifest", ["a", "b", null]],
    ["workspace:commit-manifest", ["a", "good", "b"]],
    ["workspace:read-manifest", ["../2026-01-01"]],
    ["workspace:autosaves", ["x"]],
    ["workspace:read-part", [["a.arrow"]]],
    ["workspace:read-part", [`${"a".repeat(300)}.arrow`]],
    ["workspace:write-part", ["a.arrow"]],
    ["workspace:write-part", ["a.arrow", "text"]],
    ["workspace:write-part", ["../a.arrow", new Uint8Array()]],
    ["settings:read", ["language"]],
    ["settings:write", [null]],
    ["settings:write", [["a"]]],
    ["settings:write", [{ language: 1 }]],
    ["settings:write", [{ "../x": "y" }]],
    ["settings:write", [JSON.parse('{"__proto__":"x"}')]],
    ["settings:write", [{ a: "x".repeat(5000) }]],
    ["settings:write", [Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`a${i}`, ""]))]],
  ])("refuses %s of %j", async (channel, args) => {
    const table = await open(await temporaryFolder());
    await expect(call(table, channel, ...args)).rejects.toThrow(/^bad-request$/);
  });
});

describe("the settings", () => {
  test("are kept, and are none where there are none or the file is damaged", async () => {
    const home = await temporaryFolder();
    const table = await open(home);
    expect(await call(table, "settings:read")).toEqual({});
    await call(table, "settings:write", { language: "sl", theme: "dark" });
    expect(await call(await open(home), "settings:read")).toEqual({ language: "sl", theme: "dark" });
    const path = join(home, "settings.json");
    await writeFile(path, (await readFile(path, "utf8")).slice(0, 10));
    expect(await call(table, "settings:read")).toEqual({});
  });
});

describe("places", () => {
  const find = (platform: string, env: Record<string, string>): string =>
    findPlaces({ platform, env, userHome: platform === "win32" ? "C:\\Users\\ana" : "/home/ana" }).workspace;

  test.each<[string, Record<string, string>, string]>([
    ["linux", {}, "/home/ana/.local/share/loggia/workspace"],
    ["linux", { XDG_DATA_HOME: "/data" }, "/data/loggia/workspace"],
    ["linux", { XDG_DATA_HOME: "data" }, "/home/ana/.local/share/loggia/workspace"],
    ["darwin", {}, "/home/ana/Library/Application Support/Loggia/workspace"],
    ["win32", {}, "C:\\Users\\ana\\AppData\\Roaming\\Loggia\\workspace"],
    ["win32", { APPDATA: "D:\\Roaming" }, "D:\\Roaming\\Loggia\\workspace"],
    ["linux", { LOGGIA_HOME: "/x" }, "/x/workspace"],
    ["linux", { LOGGIA_HOME: "/x", LOGGIA_WORKSPACE: "/y" }, "/y"],
  ])("on %s with %j: %s", (platform, env, workspace) => expect(find(platform, env)).toBe(workspace));
});

test.each([
  ["\\\\server\\share\\Loggia", true],
  ["\\\\?\\UNC\\server\\share\\Loggia", true],
  ["//server/share/Loggia", true],
  ["C:\\Users\\ana\\Loggia", false],
  ["\\\\?\\C:\\Loggia", false],
  ["\\\\.\\C:\\Loggia", false],
  ["/home/ana/.local/share/loggia", false],
])("%s is on another computer: %s", (folder, expected) => expect(isShare(folder)).toBe(expected));

describe("an error", () => {
  test.each([
    ["EACCES", "denied"],
    ["EROFS", "denied"],
    ["ENOSPC", "disk-full"],
    ["EBUSY", "busy"],
    ["EIO", "failed"],
  ])("%s crosses as %s", (code, expected) => {
    expect(faultCode(Object.assign(new Error("/home/ana/secret"), { code }))).toBe(expected);
  });

  test("of the real disk crosses as a code too", async () => {
    const home = await temporaryFolder();
    const table = await open(home);
    await mkdir(join(home, "workspace", "a.arrow"));
    const error: unknown = await call(table, "workspace:read-part", "a.arrow").catch(
      (reason: unknown) => reason,
    );
    expect(faultCode(error)).toBe("failed");
  });
});
