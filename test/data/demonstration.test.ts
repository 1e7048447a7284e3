import { join } from "node:path";
import { expect, it } from "vitest";
import { openLoggia, type Loggia, type SeedFile } from "../../data/index.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { engine, fileAt, fileOf } from "../support/open.ts";

const rooms = join(import.meta.dirname, "../../data/datasets");
const seed: readonly SeedFile[] = [
  fileAt(join(rooms, "overnight-stays/sample/piran.csv")),
  { ...fileAt(join(rooms, "premises/sample/premises-demo.csv")), demonstration: true },
  { ...fileAt(join(rooms, "measures/sample/measures-demo.csv")), demonstration: true },
];
const own = fileOf("val popisa,oznaka prostora,stanje\njesen 2027,A-1,prazno\n", "popis.csv");
const files = async (loggia: Loggia) => (await loggia.imports()).map(({ file }) => file);
const rows = async (loggia: Loggia, indicator: string) => {
  const { columns, demonstration } = await loggia.ask(indicator);
  return { count: columns["line"]?.length ?? 0, demonstration };
};

it("says of an answer that invented figures are behind it, and of no other", async () => {
  const { loggia } = await openLoggia({ database: engine, files: filesInMemory(), seed });
  expect(await rows(loggia, "premises_rows")).toEqual({ count: 10, demonstration: true });
  expect(await rows(loggia, "stays_rows")).toMatchObject({ demonstration: undefined });
  await loggia.load(own);
  expect(await rows(loggia, "premises_rows")).toEqual({ count: 11, demonstration: true });
  await loggia.close();
});

it("takes all of it out in one version, leaves everything else, and can be undone", async () => {
  const saved = filesInMemory();
  const { loggia } = await openLoggia({ database: engine, files: saved, seed });
  expect((await loggia.history()).versions.map(({ action }) => action)).toEqual([{ kind: "seed" }]);
  await loggia.load(own);
  await loggia.removeDemonstration();
  expect(await files(loggia)).toEqual(["piran.csv", "popis.csv"]);
  expect(await rows(loggia, "premises_rows")).toEqual({ count: 1, demonstration: undefined });
  expect((await loggia.history()).versions.at(-1)?.action).toEqual({ kind: "remove-demonstration" });
  expect(await loggia.removeDemonstration()).toBeUndefined();
  await loggia.undo();
  expect(await rows(loggia, "premises_rows")).toEqual({ count: 11, demonstration: true });
  await loggia.redo();
  await loggia.close();

  const again = await openLoggia({ database: engine, files: saved, seed });
  expect(await files(again.loggia)).toEqual(["piran.csv", "popis.csv"]);
  await again.loggia.close();
});
