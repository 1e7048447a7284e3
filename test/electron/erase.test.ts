import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { temporaryFolder } from "../support/folder.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const head = "place,premise code,tenant,activity,category,cycle,from,to,revenue (EUR),note";
const burja = "Trg,KP-1,Atelje Burja,pottery,pop-up,cycle 1,2025-01-01,2025-01-20,100,";
const other = "Trg,KP-1,Sol in med,honey,pop-up,cycle 1,2025-02-01,2025-02-20,200,after atelje BURJA";
const third = "Trg,KP-1,Mreža,nets,pop-up,cycle 1,2025-03-01,2025-03-20,300,";
const file = (name: string, ...rows: string[]) => fileOf([head, ...rows, ""].join("\n"), name);

/** Files of the workspace, hidden ones too, that hold these letters in capitals or in small. */
async function holding(folder: string, text: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const each of names) {
    if (!each.isFile()) continue;
    const path = join(each.parentPath, each.name);
    const content = (await readFile(path)).toString("utf8").toLowerCase();
    if (content.includes(text.toLowerCase())) found.push(each.name);
  }
  return found;
}

/** A tenant in two imports, an earlier version, a kept text, the state before and a daily copy. */
async function withTenant() {
  const folder = await temporaryFolder();
  const loggia = await openEmpty(await openWorkspaceFolder(folder));
  const first = await loggia.load(file("first.csv", burja, third));
  await loggia.load(file("second.csv", burja, other, third));
  await loggia.remove(first.import ?? 0);
  await loggia.keep("notes", "Atelje Burja opened in January");
  await loggia.keep("others", "nothing about anybody");
  return { folder, loggia };
}

describe("somebody's data, deleted for good", () => {
  test("are in no byte of the workspace afterwards: rows, versions, copies, kept texts", async () => {
    const { folder, loggia } = await withTenant();
    expect((await holding(folder, "atelje burja")).length).toBeGreaterThan(3);
    const found = await loggia.findText(" atelje burja ");
    expect(found).toEqual({
      rows: [
        {
          ...{ import: 2, file: "second.csv", rows: 2 },
          first: [
            { line: 2, text: expect.stringContaining("Atelje Burja") as string },
            { line: 3, text: expect.stringContaining("after atelje BURJA") as string },
          ],
        },
      ],
      documents: ["notes"],
    });
    expect(await loggia.erase("Atelje Burja")).toEqual(found);
    expect(await holding(folder, "burja")).toEqual([]);
    expect(await loggia.documents()).toEqual({ others: "nothing about anybody" });
    await loggia.close();
  });

  test("leave the other rows in force, counted, after a restart too", async () => {
    const { folder, loggia } = await withTenant();
    await loggia.erase("Atelje Burja");
    const asked = await loggia.ask("popup_tenants_rows");
    await loggia.close();
    const again = await openEmpty(await openWorkspaceFolder(folder));
    const { columns } = await again.ask("popup_tenants_rows");
    expect(columns).toEqual(asked.columns);
    expect([columns["tenant"], columns["line"]]).toEqual([["Mreža"], [4]]);
    const [record] = await again.imports();
    expect(record).toMatchObject({ records: 3, loaded: 1, refused: 0, skipped: 0, erased: 2 });
    const { undo, versions, current } = await again.history();
    expect([undo, versions.length]).toEqual([null, 1]);
    expect(versions[0]).toMatchObject({ id: current, action: { kind: "erase" } });
    // And life goes on from there.
    await again.load(file("later.csv", third.replace("Mreža", "Veter")));
    expect(await again.undo()).toBeDefined();
    await again.close();
  });

  test("take an import out that holds nothing else", async () => {
    const folder = await temporaryFolder();
    const loggia = await openEmpty(await openWorkspaceFolder(folder));
    await loggia.load(file("one.csv", burja));
    await loggia.erase("Atelje Burja");
    expect(await loggia.imports()).toEqual([]);
    expect(await holding(folder, "burja")).toEqual([]);
    await loggia.close();
  });

  test("are looked for by a text long enough to tell somebody by", async () => {
    const loggia = await openEmpty();
    await expect(loggia.findText("at")).rejects.toThrow(RangeError);
    expect(await loggia.findText("nobody")).toEqual({ rows: [], documents: [] });
    await loggia.close();
  });
});
