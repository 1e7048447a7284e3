import { spawnSync } from "node:child_process";
import { readFile, readdir, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { nodeDisk, replaceFile, temporaryPath, writeTemporary } from "../../electron/atomic-file.ts";
import type { Disk } from "../../electron/atomic-file.ts";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { temporaryFolder } from "../support/folder.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const leftovers = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith(".tmp-"));

/** A folder with the manifest "second", "first" before it, and one part. */
async function saved(): Promise<string> {
  const folder = await temporaryFolder();
  const files = await openWorkspaceFolder(folder);
  await files.commitManifest("first");
  await files.writePart("one.arrow", bytes("rows"));
  await files.commitManifest("second");
  return folder;
}

describe("a workspace folder", () => {
  test("is empty at first, and made with its parents", async () => {
    const files = await openWorkspaceFolder(join(await temporaryFolder(), "a", "b"));
    expect(await files.readManifest("current")).toBeNull();
    expect(await files.readManifest("previous")).toBeNull();
    expect(await files.readPart("one.arrow")).toBeNull();
  });

  test("gives back what was saved, and keeps the manifest before", async () => {
    const files = await openWorkspaceFolder(await saved());
    expect(await files.readManifest("current")).toBe("second");
    expect(await files.readManifest("previous")).toBe("first");
    expect(await files.readPart("one.arrow")).toEqual(Buffer.from("rows"));
  });

  test("takes the same part again, but no other under its name", async () => {
    const files = await openWorkspaceFolder(await saved());
    await files.writePart("one.arrow", bytes("rows"));
    await expect(files.writePart("one.arrow", bytes("other"))).rejects.toThrow(/^exists$/);
    expect(await files.readPart("one.arrow")).toEqual(Buffer.from("rows"));
  });

  test.each([
    "",
    "x",
    "../one.arrow",
    "a/b.arrow",
    "a\\b.arrow",
    ".arrow",
    "-a.arrow",
    "A.arrow",
    "a.arrow\0",
    "a.arrow\n",
    "č.arrow",
  ])("refuses the part name %j", async (name) => {
    const files = await openWorkspaceFolder(await saved());
    await expect(files.readPart(name)).rejects.toThrow(/^bad-request$/);
    await expect(files.writePart(name, bytes("x"))).rejects.toThrow(/^bad-request$/);
  });

  test("commits one after the other, however many are asked for at once", async () => {
    const files = await openWorkspaceFolder(await saved());
    await Promise.all(["a", "b", "c", "d"].map((text) => files.commitManifest(text)));
    expect(await files.readManifest("current")).toBe("d");
    expect(await files.readManifest("previous")).toBe("c");
  });

  test("does not overwrite what another program saved meanwhile", async () => {
    const folder = await saved();
    const [mine, theirs] = [await openWorkspaceFolder(folder), await openWorkspaceFolder(folder)];
    await mine.readManifest("current");
    await theirs.commitManifest("theirs");
    await expect(mine.commitManifest("mine")).rejects.toThrow(/^changed$/);
    expect(await mine.readManifest("current")).toBe("theirs");
    await mine.commitManifest("mine");
    expect(await mine.readManifest("previous")).toBe("theirs");
  });

  test.skipIf(process.platform === "win32")("is for its owner's eyes only", async () => {
    const folder = await saved();
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).mode & 0o077, name).toBe(0);
  });

  test("sweeps away what dead processes left, and nothing else", async () => {
    const folder = await saved();
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const own = basename(temporaryPath(folder));
    const left = own.replace(`-${process.pid}-`, `-${dead}-`);
    // Of another computer's processes this one knows nothing: it may be saving right now.
    const [theirs, forgotten] = [`.tmp-0badcafe-${dead}-00ff`, `.tmp-0badcafe-${dead}-00fe`];
    const others = [own, theirs, ".tmp-notes", "mine.txt"];
    for (const name of [left, forgotten, ...others]) await writeFile(join(folder, name), "x");
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    await utimes(join(folder, forgotten), twoDaysAgo, twoDaysAgo);
    await openWorkspaceFolder(folder);
    const names = await readdir(folder);
    expect(names).not.toContain(left);
    expect(names).not.toContain(forgotten);
    expect(names).toEqual(expect.arrayContaining(others));
    // Where somebody's data are deleted, whatever another computer left half written goes as well.
    await (await openWorkspaceFolder(folder)).keepOnly([]);
    expect((await readdir(folder)).filter((name) => name.startsWith(".tmp-")).sort()).toEqual(
      [own, ".tmp-notes"].sort(),
    );
  });

  test("replaces a link in the place of the manifest, not the file it leads to", async () => {
    const [folder, outside] = [await temporaryFolder(), join(await temporaryFolder(), "outside")];
    await writeFile(outside, "outside");
    await symlink(outside, join(folder, "manifest.json"));
    await (await openWorkspaceFolder(folder)).commitManifest("new");
    expect(await readFile(outside, "utf8")).toBe("outside");
  });
});

describe("saving while the disk fails", () => {
  test.each(["ENOSPC", "EIO"])(
    "each step once with %s leaves the old state or the new, and no litter",
    async (code) => {
      const steps: string[] = [];
      for (let failing = 0; ; failing++) {
        const folder = await saved();
        const { disk, done } = failingDisk(failing, code);
        const save = async (): Promise<void> => {
          const files = await openWorkspaceFolder(folder, disk);
          await files.readManifest("current");
          await files.writePart("two.arrow", bytes("more rows"));
          await files.commitManifest("third");
        };
        const failed = await save().then(
          () => false,
          () => true,
        );
        if (done.length <= failing) {
          expect(failed).toBe(false);
          break;
        }
        steps.push(done[failing] ?? "");
        const files = await openWorkspaceFolder(folder);
        const state = [await files.readManifest("current"), await files.readManifest("previous")];
        const allowed = [
          ["second", "first"],
          ["third", "first"],
          ["third", "second"],
        ];
        expect(allowed, `after ${done[failing] ?? ""} (${failing})`).toContainEqual(state);
        expect([null, Buffer.from("more rows")]).toContainEqual(await files.readPart("two.arrow"));
        // What could not be removed just now is swept at the next start.
        const litter = done[failing] === "unlink" ? 1 : 0;
        expect((await leftovers(folder)).length, done[failing]).toBeLessThanOrEqual(litter);
      }
      // The loop has met every kind of step there is.
      expect(new Set(steps)).toEqual(
        new Set([
          "mkdir",
          "stat",
          "readdir",
          "readFile",
          "open",
          "handle.writeFile",
          "handle.sync",
          "handle.close",
          "rename",
          "link",
          "unlink",
          "copyFile",
        ]),
      );
    },
  );

  test("syncs the file before its rename and the folder after it", async () => {
    const { disk, done } = failingDisk(-1, "");
    const files = await openWorkspaceFolder(await temporaryFolder(), disk);
    done.length = 0;
    await files.commitManifest("first");
    const lock = ["open", "handle.writeFile", "handle.close", "link", "unlink"];
    const autosave = ["mkdir", "copyFile", "rename", "readdir"];
    expect(done).toEqual([
      ...lock,
      ...["stat", "open", "handle.writeFile", "handle.sync", "handle.close", "readFile", "rename"],
      ...["open", "handle.sync", "handle.close", "open", "handle.sync", "handle.close"],
      ...autosave,
      ...["unlink", "unlink", "unlink"],
    ]);
  });

  test("copies where the file system knows no links", async () => {
    const folder = await saved();
    const disk: Disk = {
      ...nodeDisk,
      link: () => Promise.reject(Object.assign(new Error(), { code: "EPERM" })),
    };
    const files = await openWorkspaceFolder(folder, disk);
    await files.commitManifest("third");
    expect(await files.readManifest("previous")).toBe("second");
  });

  test.each([
    ["linux", "EBUSY", 1],
    ["linux", "EBUSY", 5],
    ["win32", "EPERM", 1],
    ["win32", "EACCES", 3],
    ["win32", "EBUSY", 5],
  ])("on %s, %s: tries a file again that another program holds %i times", async (platform, code, times) => {
    onPlatform(platform);
    const folder = await temporaryFolder();
    const { disk, tried } = heldDisk(code, times);
    const path = join(folder, "file");
    await replaceFile(disk, path, await writeTemporary(disk, folder, bytes("x")));
    expect(await readFile(path, "utf8")).toBe("x");
    expect(tried()).toBe(times + 1);
  });

  test.each([
    ["win32", "EPERM"],
    ["linux", "EBUSY"],
  ])("on %s, %s: not for ever, and leaves nothing behind", async (platform, code) => {
    onPlatform(platform);
    const folder = await temporaryFolder();
    const { disk } = heldDisk(code, Infinity);
    const made = await writeTemporary(disk, folder, bytes("y"));
    await expect(replaceFile(disk, join(folder, "file"), made, 50)).rejects.toMatchObject({ code });
    expect(await leftovers(folder)).toEqual([]);
  });

  test("what will not pass is not waited for: no rights are no rights where no scanner holds files", async () => {
    onPlatform("linux");
    const folder = await temporaryFolder();
    const { disk, tried } = heldDisk("EACCES", Infinity);
    const made = await writeTemporary(disk, folder, bytes("y"));
    await expect(replaceFile(disk, join(folder, "file"), made)).rejects.toMatchObject({ code: "EACCES" });
    expect(tried()).toBe(1);
  });
});

/** A disk whose renames another program holds up this many times. */
function heldDisk(code: string, times: number): { disk: Disk; tried: () => number } {
  let tried = 0;
  const rename: Disk["rename"] = (from, to) =>
    tried++ < times ? Promise.reject(Object.assign(new Error(code), { code })) : nodeDisk.rename(from, to);
  return { disk: { ...nodeDisk, rename }, tried: () => tried };
}

/** For the rest of this test the program believes to be on another system. */
function onPlatform(platform: string): void {
  const own = process.platform;
  Object.defineProperty(process, "platform", { value: platform });
  onTestFinished(() => void Object.defineProperty(process, "platform", { value: own }));
}
