import { describe, expect, it } from "vitest";
import { openLoggia, type Loggia } from "../../data/index.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { engine, fileOf, openEmpty } from "../support/open.ts";

/** One month's nights of one market, as a release of the statistics office. */
const release = (month: string, nights: string, stamp: string) =>
  fileOf(
    `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${month};Školjka;0 Država - SKUPAJ;Prenočitve turistov;${nights}\n`,
    `2164466S_${stamp}-103000.csv`,
  );

async function nights(loggia: Loggia): Promise<unknown> {
  const { columns } = await loggia.ask("stays_monthly");
  return Object.fromEntries((columns["month"] ?? []).map((month, at) => [month, columns["nights"]?.[at]]));
}

describe("versions", () => {
  it("name who made them, where the host knows, and nobody for what Loggia opens with", async () => {
    const files = filesInMemory();
    const seed = [release("2024M01", "5", "20240301")];
    const { loggia } = await openLoggia({ database: engine, files, by: "ana", seed });
    await loggia.load(release("2024M02", "6", "20240401"));
    await loggia.remove(2);
    await loggia.restore(2);
    await loggia.close();
    const unknown = await openEmpty(files);
    await unknown.undo();
    await unknown.remove(1);
    const { versions } = await unknown.history();
    await unknown.close();
    expect(versions.map(({ by }) => by)).toEqual([undefined, "ana", "ana", "ana", undefined]);
  });

  it("go back, forth, and anywhere again, and say what that did", async () => {
    const loggia = await openEmpty();
    await loggia.load(release("2024M01", "5", "20240301"));
    await loggia.load(release("2024M01", "6", "20240401"));
    await loggia.load(release("2024M02", "7", "20240501"));
    expect(await nights(loggia)).toEqual({ "2024-01": 6, "2024-02": 7 });

    const undone = await loggia.undo();
    expect(undone?.changes["overnight-stays"]).toMatchObject({ added: 0, changed: 0, removed: 1 });
    expect(undone?.changes["overnight-stays"]?.list).toMatchObject([{ kind: "removed", old: 7, new: null }]);
    expect(await nights(loggia)).toEqual({ "2024-01": 6 });

    await loggia.undo();
    expect(await nights(loggia)).toEqual({ "2024-01": 5 });
    const redone = await loggia.redo();
    expect(redone?.changes["overnight-stays"]?.list).toMatchObject([{ column: "value", old: 5, new: 6 }]);
    await loggia.redo();
    expect(await nights(loggia)).toEqual({ "2024-01": 6, "2024-02": 7 });
    expect(await loggia.redo()).toBeUndefined();

    await loggia.restore(1);
    expect(await nights(loggia)).toEqual({ "2024-01": 5 });
    await loggia.undo();
    expect(await nights(loggia)).toEqual({ "2024-01": 6, "2024-02": 7 });
    await loggia.close();
  });

  it("take one import out and keep the others, whichever it was", async () => {
    const loggia = await openEmpty();
    await loggia.load(release("2024M01", "5", "20240301"));
    await loggia.load(release("2024M01", "6", "20240401"));
    await loggia.remove(2);
    expect(await nights(loggia)).toEqual({ "2024-01": 5 });
    expect((await loggia.imports()).map(({ id }) => id)).toEqual([1]);
    await loggia.remove(1);
    expect(await nights(loggia)).toEqual({});
    await loggia.undo();
    await loggia.undo();
    expect(await nights(loggia)).toEqual({ "2024-01": 6 });
    await loggia.close();
  });

  it("are not cut off by what is imported after going back", async () => {
    const loggia = await openEmpty();
    await loggia.load(release("2024M01", "5", "20240301"));
    await loggia.load(release("2024M02", "6", "20240401"));
    await loggia.undo();
    await loggia.load(release("2024M03", "7", "20240501"));
    expect(await nights(loggia)).toEqual({ "2024-01": 5, "2024-03": 7 });
    await loggia.restore(2);
    expect(await nights(loggia)).toEqual({ "2024-01": 5, "2024-02": 6 });
    const { versions, current, undo } = await loggia.history();
    expect(versions.map(({ action }) => action.kind)).toEqual(["import", "import", "import", "restore"]);
    expect({ current, undo }).toEqual({ current: 4, undo: 3 });
    await loggia.close();
  });

  it("bring back what was taken out if its file is dropped again", async () => {
    const loggia = await openEmpty();
    const file = release("2024M01", "5", "20240301");
    await loggia.load(file);
    expect((await loggia.load(file)).status).toBe("unchanged");
    await loggia.remove(1);
    expect((await loggia.load(file)).status).toBe("loaded");
    expect(await nights(loggia)).toEqual({ "2024-01": 5 });
    await loggia.close();
  });

  it("survive a restart, with undo and redo", async () => {
    const files = filesInMemory();
    const first = await openEmpty(files);
    await first.load(release("2024M01", "5", "20240301"));
    await first.load(release("2024M01", "6", "20240401"));
    await first.undo();
    await first.close();
    const second = await openEmpty(files);
    expect(await nights(second)).toEqual({ "2024-01": 5 });
    await second.redo();
    expect(await nights(second)).toEqual({ "2024-01": 6 });
    await second.close();
  });

  it("leave everything as it was if the import to be put back is damaged", async () => {
    const files = filesInMemory();
    const loggia = await openEmpty(files);
    await loggia.load(release("2024M01", "5", "20240301"));
    await loggia.load(release("2024M02", "6", "20240401"));
    await loggia.undo();
    const { imports } = await loggia.history();
    await files.writePart(imports[1]?.part ?? "", Uint8Array.of(1, 2, 3));
    await expect(loggia.redo()).rejects.toMatchObject({ code: "damaged" });
    expect(await nights(loggia)).toEqual({ "2024-01": 5 });
    expect((await loggia.history()).current).toBe(1);
    await loggia.close();
  });
});
