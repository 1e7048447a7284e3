import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkspace } from "../../../data/store/workspace.ts";
import { nodeDisk } from "../../../electron/atomic-file.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const release = (nights: number) =>
  fileOf(
    `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n2024M01;Školjka;0 Država - SKUPAJ;Prenočitve turistov;${nights}\n`,
    `${nights}.csv`,
  );

/** Eight imports on seven days, the last two on one. */
async function week(): Promise<string> {
  const folder = await temporaryFolder();
  let day = 0;
  const clock = (): Date => new Date(Date.UTC(2026, 0, Math.min(++day, 7), 12));
  const loggia = await openEmpty(await openWorkspaceFolder(folder, nodeDisk, clock));
  for (let nights = 1; nights <= 8; nights++) await loggia.load(release(nights));
  await loggia.close();
  return folder;
}

test("the last state of each of the last five days is kept", async () => {
  const folder = await week();
  const files = await openWorkspaceFolder(folder);
  expect(await files.autosaves()).toEqual([
    ...["2026-01-07", "2026-01-06", "2026-01-05", "2026-01-04", "2026-01-03"],
  ]);
  expect(await files.readManifest("2026-01-07")).toBe(await files.readManifest("current"));
  expect(await readdir(join(folder, "autosaves"))).toHaveLength(5);
  await expect(files.readManifest("../x")).rejects.toThrow(/^bad-request$/);
});

test("where both saved states are damaged the newest that opens is opened, said, and healed from", async () => {
  const folder = await week();
  const damage = (name: string) => writeFile(join(folder, name), "damaged");
  for (const name of ["manifest.json", "manifest.previous.json", "autosaves/2026-01-07.json"])
    await damage(name);
  const opened = await openWorkspace(await openWorkspaceFolder(folder));
  expect(opened.manifest.imports).toHaveLength(6);
  expect(opened.recovered).toBe(opened.manifest.savedAt);
  expect(opened.recovered).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

test("a damaged state is put aside by the next save, and not kept as the good one before", async () => {
  const folder = await week();
  const good = await readFile(join(folder, "manifest.previous.json"), "utf8");
  await writeFile(join(folder, "manifest.json"), "damaged");
  const loggia = await openEmpty(await openWorkspaceFolder(folder));
  await loggia.load(release(100));
  expect(await readFile(join(folder, "manifest.previous.json"), "utf8")).toBe(good);
  expect(await readFile(join(folder, "manifest.damaged.json"), "utf8")).toBe("damaged");
  await loggia.load(release(101));
  expect(await readFile(join(folder, "manifest.previous.json"), "utf8")).not.toBe(good);
  await loggia.close();
  expect((await openWorkspace(await openWorkspaceFolder(folder))).recovered).toBeNull();
});

test("the history of versions is there after a restart, so that undo still leads back", async () => {
  const folder = await week();
  const loggia = await openEmpty(await openWorkspaceFolder(folder));
  const { versions, undo } = await loggia.history();
  expect([versions.length, undo]).toEqual([8, 7]);
  await loggia.undo();
  await loggia.close();
  const again = await openEmpty(await openWorkspaceFolder(folder));
  expect(await again.history()).toMatchObject({ current: 7, redo: 8 });
  await again.redo();
  expect((await again.history()).current).toBe(8);
  await again.close();
});
