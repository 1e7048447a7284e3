import { appendFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createHandlerTable } from "../../electron/handle.ts";
import { findPlaces } from "../../electron/places.ts";
import { noDesktop } from "../../electron/desktop-port.ts";
import { openWorkspaces } from "../../electron/workspaces.ts";
import { isExport } from "../../electron/watched-folder.ts";
import { temporaryFolder } from "../support/folder.ts";

async function open(home: string, chosen: string | null) {
  const places = findPlaces({ env: { LOGGIA_HOME: home }, platform: process.platform, userHome: "/" });
  const workspaces = await openWorkspaces(places);
  const desktop = { ...noDesktop, chooseFolder: () => Promise.resolve(chosen) };
  const table = createHandlerTable(places, { host: "desktop", version: "1" }, { workspaces, desktop });
  return (channel: string, ...args: unknown[]): Promise<unknown> =>
    table.get(channel)?.(args) ?? Promise.reject(new Error(`no ${channel}`));
}

const names = (files: unknown): string[] => (files as { name: string }[]).map(({ name }) => name).sort();

describe("the watched folder", () => {
  test("is none until the person chooses one, and is remembered", async () => {
    const [home, folder] = [await temporaryFolder(), await temporaryFolder()];
    const call = await open(home, folder);
    expect(await call("watched:folder")).toBeNull();
    expect(await call("watched:files")).toEqual([]);
    expect(await call("watched:choose")).toBe(folder);
    const again = await open(home, null);
    expect(await again("watched:folder")).toBe(folder);
    expect(await again("watched:choose")).toBeNull();
    expect(await again("watched:folder")).toBe(folder);
    await again("watched:stop");
    expect(await again("watched:folder")).toBeNull();
  });

  test("offers exports that stand still, and nothing else", async () => {
    const folder = await temporaryFolder();
    const call = await open(await temporaryFolder(), folder);
    await call("watched:choose");
    await writeFile(join(folder, "stays.csv"), "a;b\n1;2\n");
    await writeFile(join(folder, "workbook.XLSX"), "x");
    for (const other of [".hidden.csv", "~$workbook.xlsx", "picture.png", "half.csv.crdownload"]) {
      await writeFile(join(folder, other), "x");
    }
    await mkdir(join(folder, "folder.csv"));
    expect(await call("watched:files")).toEqual([]);
    expect(names(await call("watched:files"))).toEqual(["stays.csv", "workbook.XLSX"]);
    await appendFile(join(folder, "stays.csv"), "3;4\n");
    expect(names(await call("watched:files"))).toEqual(["workbook.XLSX"]);
    expect(names(await call("watched:files"))).toEqual(["stays.csv", "workbook.XLSX"]);
  });

  test("gives the bytes of what is in it, and null for what is gone", async () => {
    const folder = await temporaryFolder();
    const call = await open(await temporaryFolder(), folder);
    await call("watched:choose");
    await writeFile(join(folder, "stays.csv"), "a;b\n");
    expect(new TextDecoder().decode((await call("watched:read", "stays.csv")) as Uint8Array)).toBe("a;b\n");
    expect(await call("watched:read", "gone.csv")).toBeNull();
    await rm(folder, { recursive: true });
    expect(await call("watched:files")).toEqual([]);
    expect(await call("watched:read", "stays.csv")).toBeNull();
  });

  test.each(["../stays.csv", "a/b.csv", "/etc/hosts.csv", "..", ".csv", "stays", "stays.png"])(
    "never reads %s",
    async (name) => {
      expect(isExport(name)).toBe(false);
      const call = await open(await temporaryFolder(), await temporaryFolder());
      await call("watched:choose");
      await expect(call("watched:read", name)).rejects.toThrow(/^bad-request$/);
    },
  );
});
