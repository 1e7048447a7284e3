import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPlaces } from "../../electron/places.ts";
import { noteName } from "../../electron/retention.ts";
import { openWorkspaces } from "../../electron/workspaces.ts";
import { temporaryFolder } from "../support/folder.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const places = async () =>
  findPlaces({ env: { LOGGIA_HOME: await temporaryFolder() }, platform: "linux", userHome: "/" });

test("whoever finds a workspace's folder reads what is kept in it and how it leaves", async () => {
  const { workspace, ...others } = await places();
  const workspaces = await openWorkspaces({ workspace, ...others });
  await workspaces.create("Second");
  for (const folder of [workspace, workspaces.folder()]) {
    const note = await readFile(join(folder, noteName), "utf8");
    for (const word of ["autosaves", "Podatki >", "Dati >", "Data >"]) expect(note).toContain(word);
  }
});

test.skipIf(process.platform === "win32")("nobody else on the computer may read any of it", async () => {
  const { workspace, ...others } = await places();
  const workspaces = await openWorkspaces({ workspace, ...others });
  const loggia = await openEmpty(workspaces.files());
  await loggia.load(
    fileOf("MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n2024M01;Školjka;1 DOMAČI;Prenočitve turistov;5\n", "a.csv"),
  );
  await loggia.keep("notes", "x");
  await loggia.close();
  const names = await readdir(workspace, { recursive: true });
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    const at = await stat(join(workspace, name));
    expect([name, (at.mode & 0o777).toString(8)]).toEqual([name, at.isDirectory() ? "700" : "600"]);
  }
});
