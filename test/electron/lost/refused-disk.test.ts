import { spawnSync } from "node:child_process";
import { chmod, chown, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { nodeDisk, type Disk } from "../../../electron/atomic-file.ts";
import { faultCode } from "../../../electron/fault.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** A file system of 256 kB, or null, said aloud, where this machine does not let us mount one. */
async function smallDisk(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "loggia-disk-"));
  const mounted = run("mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "tmpfs", folder);
  onTestFinished(async () => {
    if (mounted) run("umount", folder);
    await rm(folder, { recursive: true, force: true });
  });
  if (!mounted)
    console.log("SKIPPED: no tmpfs can be mounted here; the full and the read-only disk were NOT tried");
  return mounted ? folder : null;
}

test("a full disk at 50 levels: the old state stays whole, the code says why, and nothing is left over", async ({
  skip,
}) => {
  const folder = await smallDisk();
  if (folder === null) return skip();
  const workspace = join(folder, "workspace");
  const files = await openWorkspaceFolder(workspace);
  await files.commitManifest("old");
  const state = "x".repeat(120_000);
  let [full, saved] = [0, 0];
  let old = "old";
  for (let level = 0; level < 50; level++) {
    await writeFile(join(folder, "ballast"), Buffer.alloc(level * 5000)).catch(() => undefined);
    const text = `${level}${state}`;
    try {
      await files.commitManifest(text);
      [saved, old] = [saved + 1, text];
    } catch (error) {
      full++;
      expect(faultCode(error)).toBe("disk-full");
    }
    const now = await openWorkspaceFolder(workspace);
    expect((await now.readManifest("current")) === old, `level ${level}`).toBe(true);
    expect((await readdir(workspace)).filter((name) => name.startsWith("."))).toEqual([]);
    await rm(join(folder, "ballast"), { force: true });
    // Back to the small one, so that each level begins alike.
    await files
      .commitManifest("old")
      .then(() => files.commitManifest("old2"))
      .then(() => (old = "old2"));
  }
  expect(full, `${saved} saved`).toBeGreaterThanOrEqual(20);
  expect(saved).toBeGreaterThan(0);
});

test("a disk that has become read-only still opens, and refuses a save by its code", async ({ skip }) => {
  const folder = await smallDisk();
  if (folder === null) return skip();
  await (await openWorkspaceFolder(folder)).commitManifest("old");
  expect(run("mount", "-o", "remount,ro", folder)).toBe(true);
  const files = await openWorkspaceFolder(folder);
  expect(await files.readManifest("current")).toBe("old");
  const refused: unknown = await files.commitManifest("new").catch((error: unknown) => error);
  expect(faultCode(refused)).toBe("denied");
  expect(await files.readManifest("current")).toBe("old");
});

test("a folder that may only be read opens and refuses a save, for a person who is not root", async () => {
  const folder = await temporaryFolder();
  await (await openWorkspaceFolder(folder)).commitManifest("old");
  const manifest = join(folder, "manifest.json");
  // Root may write anywhere, so the program is nobody for as long as this lasts.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const path of [folder, manifest]) await chown(path, 65_534, 65_534);
  await chmod(folder, 0o500);
  if (isRoot) process.seteuid?.(65_534);
  try {
    const files = await openWorkspaceFolder(folder);
    expect(await files.readManifest("current")).toBe("old");
    const refused: unknown = await files.commitManifest("new").catch((error: unknown) => error);
    expect(faultCode(refused)).toBe("denied");
    // The control: whoever owns both may, so it is the rights that refused.
    await chmod(folder, 0o700);
    await files.commitManifest("old");
    await chmod(manifest, 0);
    const unread: unknown = await files.readManifest("current").catch((error: unknown) => error);
    expect(faultCode(unread)).toBe("denied");
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(folder, 0o700);
  }
});

test.each([
  ["links", { link: () => fails("EPERM") }],
  [
    "syncing of folders",
    {
      open: (...args: Parameters<Disk["open"]>) =>
        args[1] === "r" ? fails("EINVAL") : nodeDisk.open(...args),
    },
  ],
])("a network share without %s takes a save", async (_what, override) => {
  const disk = { ...nodeDisk, ...override };
  const files = await openWorkspaceFolder(await temporaryFolder(), disk);
  await files.commitManifest("first");
  await files.commitManifest("second");
  expect([await files.readManifest("current"), await files.readManifest("previous")]).toEqual([
    "second",
    "first",
  ]);
});

test("a share that cannot rename refuses by an error and keeps the old state", async () => {
  const folder = await temporaryFolder();
  await (await openWorkspaceFolder(folder)).commitManifest("first");
  const disk = { ...nodeDisk, rename: () => fails("EXDEV") } as Disk;
  const files = await openWorkspaceFolder(folder, disk);
  await expect(files.commitManifest("second")).rejects.toMatchObject({ code: "EXDEV" });
  expect(await files.readManifest("current")).toBe("first");
  expect((await readdir(folder)).sort()).toEqual(["autosaves", "manifest.json"]);
});

const fails = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
