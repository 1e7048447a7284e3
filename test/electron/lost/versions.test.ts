import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printManifest, sha256, type Manifest } from "../../../data/store/manifest.ts";
import { commit, openWorkspace } from "../../../data/store/workspace.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";

test("a workspace of a newer Loggia is refused and not one byte of it is touched", async () => {
  const folder = await temporaryFolder();
  const files = await openWorkspaceFolder(folder);
  await commit(files, (await openWorkspace(files)).manifest);
  const newer = { format: "loggia-workspace", version: 3, secrets: "of the future" } as unknown as Manifest;
  await writeFile(join(folder, "manifest.json"), await printManifest(newer));
  const before = await snapshot(folder);
  await expect(openWorkspace(await openWorkspaceFolder(folder))).rejects.toMatchObject({
    code: "newer-version",
  });
  expect(await snapshot(folder)).toEqual(before);
});

test("a workspace of the first version opens, and its own manifest stays as the one before", async () => {
  const folder = await temporaryFolder();
  const body = JSON.stringify({
    format: "loggia-workspace",
    version: 1,
    revision: 4,
    savedAt: "2026-01-01T00:00:00Z",
    imports: [],
  });
  const first = `${await sha256(new TextEncoder().encode(body))}\n${body}\n`;
  await writeFile(join(folder, "manifest.json"), first);
  const files = await openWorkspaceFolder(folder);
  const { manifest } = await openWorkspace(files);
  expect(manifest).toMatchObject({ version: 2, revision: 4, plans: [] });
  await commit(files, manifest);
  expect(await readFile(join(folder, "manifest.previous.json"), "utf8")).toBe(first);
  expect((await openWorkspace(await openWorkspaceFolder(folder))).manifest).toMatchObject({
    version: 2,
    revision: 5,
  });
});

async function snapshot(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ name }) => [name, await readFile(join(folder, name), "utf8")] as const);
  return new Map(await Promise.all(read));
}
