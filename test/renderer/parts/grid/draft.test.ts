import { describe, expect, it } from "vitest";
import { checkTyped } from "../../../../data/index.ts";
import type { Row } from "../../../../data/kernel/columns.ts";
import {
  createDrafts,
  printOf,
  type Drafts,
  type Drawer,
  type Shelf,
} from "../../../../renderer/parts/grid/draft.ts";
import { openTable } from "../../../../renderer/parts/grid/opening.ts";
import { roomOf } from "./fields.ts";

function drawer(room = Infinity): Drawer {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, text);
    },
  };
}

function shelf(room = Infinity): Shelf {
  const kept = new Map<string, string>();
  return {
    documents: async () => Object.fromEntries(kept),
    async keep(name, text) {
      if ((text ?? "").length > room) throw new RangeError("full");
      kept.set(name, text ?? "");
    },
  };
}

/** A time later than any draft of these tests. */
const later = () => "2026-11-21T11:00:00.000Z";
const drafts = (drawerOf: Drawer, shelfOf: Shelf, workspace = ""): Drafts =>
  createDrafts(drawerOf, shelfOf, workspace, later);

const at = "2026-11-21T10:00:00.000Z";
const events = roomOf("events");
const blank = events.fields.map(() => "");
const place = (name: string) => events.fields.findIndex((field) => field.name === name);

describe("a draft", () => {
  const draft = { language: "sl", at, base: "0", rows: [["a", "b"]] } as const;

  it("comes back as it was kept, and is gone when dropped", async () => {
    const own = drafts(drawer(), shelf());
    expect(own.keep("events", draft)).toBe(true);
    expect(await own.read("events", 2)).toEqual(draft);
    expect(await own.read("targets", 2)).toBeNull();
    // The columns are others now: it would land in the wrong ones.
    expect(await own.read("events", 3)).toBeNull();
    await own.drop("events");
    expect(await own.read("events", 2)).toBeNull();
  });

  it("comes back at another address, and not once more at the first after it was saved there", async () => {
    const [first, second, kept] = [drawer(), drawer(), shelf()];
    drafts(first, kept).keep("events", draft);
    expect(await drafts(second, kept).read("events", 2)).toBeNull();
    expect(await drafts(first, kept).shelve("events", draft)).toBe(true);
    expect(await drafts(second, kept).read("events", 2)).toEqual(draft);
    await drafts(second, kept).drop("events");
    expect(await drafts(first, kept).read("events", 2)).toBeNull();
  });

  it("is the newer of the two, and that of its own workspace", async () => {
    const [near, kept] = [drawer(), shelf()];
    const newer = { ...draft, at: "2026-11-21T10:00:01.000Z", rows: [["c", "d"]] };
    const own = drafts(near, kept);
    await own.shelve("events", draft);
    own.keep("events", newer);
    expect(await own.read("events", 2)).toEqual(newer);
    expect(await drafts(near, shelf(), "other").read("events", 2)).toBeNull();
  });

  it("for which there is no room is told", async () => {
    const own = drafts(drawer(10), shelf(10));
    expect(own.keep("events", draft)).toBe(false);
    expect(await own.shelve("events", draft)).toBe(false);
  });

  it("that is damaged is none", async () => {
    const own = drawer();
    own.setItem("loggia.draft..events", "{");
    expect(await drafts(own, shelf()).read("events", 2)).toBeNull();
    own.setItem("loggia.draft..events", JSON.stringify({ ...draft, language: "xx" }));
    expect(await drafts(own, shelf()).read("events", 2)).toBeNull();
  });
});

describe("opening a table", () => {
  const saved: Row[] = [{ event: "Ples", from: "2026-04-03", cost: 12.5, zone: "old-centre" }];
  const hand = {
    written: async () => saved,
    loadedRows: async () => [],
    check: async (dataset: string, texts: readonly (readonly string[])[], language: "sl" | "it" | "en") =>
      checkTyped(
        dataset,
        texts.map((row) => Object.fromEntries(events.fields.map(({ name }, of) => [name, row[of] ?? null]))),
        language,
      ),
  };

  it("writes what is saved as the language does", async () => {
    const { saved: texts, draft, history } = await openTable(hand, events, "sl", drafts(drawer(), shelf()));
    const [row = []] = texts;
    expect(["event", "from", "cost", "zone"].map((name) => row[place(name)])).toEqual([
      "Ples",
      "3. 4. 2026",
      "12,5",
      "staro mestno jedro",
    ]);
    expect([draft, history.past]).toEqual([null, []]);
  });

  it("brings back the draft, in the language of now, one undo above what is saved", async () => {
    const own = drafts(drawer(), shelf());
    const changed = blank.with(place("event"), "Potep").with(place("cost"), "1.000,25");
    own.keep("events", { language: "sl", at, base: printOf(saved), rows: [changed] });
    const { history, draft, saved: texts } = await openTable(hand, events, "en", own);
    expect(history.now[0]?.[place("cost")]).toBe("1000.25");
    expect(history.past).toEqual([texts]);
    expect(draft).toEqual({ at, isStale: false });
  });

  it("says if another table was saved since the draft", async () => {
    const own = drafts(drawer(), shelf());
    own.keep("events", { language: "sl", at, base: printOf([]), rows: [blank] });
    expect((await openTable(hand, events, "sl", own)).draft?.isStale).toBe(true);
  });
});
