import { describe, expect, test } from "vitest";
import { startPack } from "../../../renderer/board/build.ts";
import { addPage, movePage, removePage, setPage } from "../../../renderer/board/edit.ts";
import { findBrand, findPack, packNames } from "../../../renderer/board/kept.ts";
import { longestComment, printPack, readPack } from "../../../renderer/board/pack.ts";
import { createBoard, type BoardEngine } from "../../../renderer/state/board.ts";

const ids = (pack: { pages: readonly { id: string }[] }) => pack.pages.map(({ id }) => id);

describe("a pack", () => {
  const pack = startPack();

  test("comes back from its text as it was", () => {
    const changed = setPage({ ...pack, asOf: "2025-12" as never }, "verdict", {
      comment: "č š ž à è",
      hidden: true,
    });
    expect(readPack(printPack(changed))).toEqual(changed);
  });

  test.each([
    "",
    "{}",
    "[]",
    '{"format":"loggia-pack","version":2,"pages":[]}',
    '{"format":"loggia-pack","version":1,"pages":[{"id":1}]}',
  ])("is not read from %s", (text) => expect(readPack(text)).toBeNull());

  test("moves a page to a place, and no further than the ends", () => {
    const [first = "", second = "", third = ""] = ids(pack);
    expect(ids(movePage(pack, first, 1)).slice(0, 3)).toEqual([second, first, third]);
    expect(ids(movePage(pack, first, 99)).at(-1)).toBe(first);
    expect(ids(movePage(pack, second, -4))[0]).toBe(second);
    expect(movePage(pack, first, 0)).toBe(pack);
  });

  test("takes the same page twice, each its own", () => {
    const twice = addPage(pack, "months", "AT", "months");
    const at = ids(twice).indexOf("months");
    expect(ids(twice).slice(at, at + 2)).toEqual(["months", "months-2"]);
    expect(ids(removePage(twice, "months"))).not.toContain("months");
    expect(ids(removePage(twice, "months"))).toContain("months-2");
  });

  test("cuts a comment to what a slide has room for", () => {
    const long = setPage(pack, "months", { comment: "x".repeat(longestComment + 9) });
    expect(long.pages.find(({ id }) => id === "months")?.comment).toHaveLength(longestComment);
  });
});

describe("what is kept", () => {
  test("is found by its name; nothing else of the workspace is taken for a pack", () => {
    const documents = { "pack Marec": printPack(startPack()), "board brand": "{}", other: "x" };
    expect(packNames(documents)).toEqual(["Marec"]);
    expect(findPack(documents, "Marec")).toEqual(startPack());
    expect(findPack(documents, "April")).toBeNull();
    expect(findPack(documents, "")).toEqual(startPack());
  });

  test("a look that is damaged is the usual one", () => {
    for (const text of ["", "[", "null", '{"color":"red","logo":7}'])
      expect(findBrand({ "board brand": text })).toEqual({ name: "", color: "#0e5474", logo: "" });
  });
});

describe("the board's store", () => {
  function open() {
    const kept: Record<string, string> = {};
    const engine: BoardEngine = {
      documents: async () => kept,
      keep: async (name, text) => {
        if (text === null) delete kept[name];
        else kept[name] = text;
      },
      make: () => Promise.reject(new Error("not here")),
      write: () => Promise.reject(new Error("not here")),
      freeze: async (pack) => ({
        ...pack,
        frozen: { at: "2026-01-01T00:00:00Z", version: 3, imports: [], answers: {} },
      }),
      differences: async () => [{ indicator: "stays_yearly", count: 2, examples: [] }],
    };
    return { kept, board: createBoard(engine) };
  }

  test("undoes and redoes every change, and keeps what stands", async () => {
    const { kept, board } = open();
    await board.open();
    const before = board.getState().pack;
    board.edit((pack) => setPage(pack, "months", { comment: "ena" }));
    board.edit((pack) => movePage(pack, "months", 0));
    board.undo();
    board.undo();
    expect(board.getState().pack).toEqual(before);
    board.redo();
    expect(board.getState().pack?.pages.find(({ id }) => id === "months")?.comment).toBe("ena");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(readPack(kept["pack"] ?? "")).toEqual(board.getState().pack);
  });

  test("a kept pack stays as it is, and tells what would differ", async () => {
    const { board } = open();
    await board.open();
    await board.freeze("Januar 2026");
    await board.look("Januar 2026");
    const { pack } = board.getState();
    board.edit((each) => movePage(each, "months", 0));
    expect(board.getState().pack).toBe(pack);
    expect(board.getState().differences).toEqual([{ indicator: "stays_yearly", count: 2, examples: [] }]);
    await board.reuse();
    expect(board.getState()).toMatchObject({ name: "", pack: { frozen: null } });
    await board.forget("Januar 2026");
    expect(board.getState().names).toEqual([]);
  });
});
