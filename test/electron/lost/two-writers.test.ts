import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { nodeDisk } from "../../../electron/atomic-file.ts";
import { fingerprint } from "../../../electron/fingerprint.ts";
import { alone } from "../../../electron/lock.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { buildVictim, type Victim } from "../../support/run-victim.ts";

let victim: (...args: readonly string[]) => Victim;
beforeAll(async () => {
  victim = await buildVictim();
}, 60_000);

test("of two processes that save 50 times each into one workspace, no save is lost", async () => {
  const folder = join(await temporaryFolder(), "workspace");
  const both = [victim("race", folder, "50"), victim("race", folder, "50")];
  await Promise.all(both.map(({ child }) => once(child, "close")));
  const marks = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as string[];
  expect(new Set(marks).size).toBe(100);
  const again = both.map(({ said }) => Number(said()));
  // The control: they did get into each other's way, or nothing was shown.
  expect(Math.max(...again), `tried again: ${again.join(" and ")}`).toBeGreaterThan(0);
  expect((await readdir(folder)).sort()).toEqual(["autosaves", "manifest.json", "manifest.previous.json"]);
});

test("the control: without lock and comparison, the same two lose saves of each other", async () => {
  const folder = join(await temporaryFolder(), "workspace");
  await mkdir(folder);
  const both = [victim("careless", folder, "50"), victim("careless", folder, "50")];
  await Promise.all(both.map(({ child }) => once(child, "close")));
  const marks = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as string[];
  expect(marks.length).toBeLessThan(100);
});

test("two windows of one host notice each other by what each of them read", async () => {
  const files = await openWorkspaceFolder(await temporaryFolder());
  await files.commitManifest("first", "good", null);
  await files.commitManifest("of one window", "good", fingerprint("first"));
  await expect(files.commitManifest("of the other", "good", fingerprint("first"))).rejects.toThrow(
    /^changed$/,
  );
  await expect(files.commitManifest("of a third", "good", null)).rejects.toThrow(/^changed$/);
  expect(await files.readManifest("current")).toBe("of one window");
});

test("the lock of a process that is no more, or of another computer long ago, holds nobody up", async () => {
  const folder = await temporaryFolder();
  const lock = join(folder, ".lock");
  for (const owner of [
    { host: "elsewhere", pid: 1, at: Date.now() - 3_600_000 },
    { host: (await import("node:os")).hostname(), pid: 2 ** 22 + 1, at: Date.now() },
  ]) {
    await writeFile(lock, JSON.stringify(owner));
    expect(await alone(nodeDisk, folder, async () => "done", 500)).toBe("done");
    expect(await readdir(folder)).toEqual([]);
  }
  await writeFile(lock, JSON.stringify({ host: "elsewhere", pid: 1, at: Date.now() }));
  await expect(alone(nodeDisk, folder, async () => "done", 200)).rejects.toThrow(/^busy$/);
  expect(await readdir(folder)).toEqual([".lock"]);
});
