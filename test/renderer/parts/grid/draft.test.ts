import { describe, expect, it } from "vitest";
import { checkTyped } from "../../../../data/index.ts";
import type { Row } from "../../../../data/kernel/columns.ts";
import {
  dropDraft,
  keepDraft,
  printOf,
  readDraft,
  type Drawer,
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

const at = "2026-11-21T10:00:00.000Z";
const events = roomOf("events");
const blank = events.fields.map(() => "");
const place = (name: string) => events.fields.findIndex((field) => field.name === name);

describe("a draft", () => {
  it("comes back as it was kept, and is gone when dropped", () => {
    const own = drawer();
    const draft = { language: "sl", at, base: "0", rows: [["a", "b"]] } as const;
    expect(keepDraft(own, "events", draft)).toBe(true);
    expect(readDraft(own, "events", 2)).toEqual(draft);
    expect(readDraft(own, "targets", 2)).toBeNull();
    // The columns are others now: it would land in the wrong ones.
    expect(readDraft(own, "events", 3)).toBeNull();
    dropDraft(own, "events");
    expect(readDraft(own, "events", 2)).toBeNull();
  });

  it("for which there is no room is told", () => {
    expect(keepDraft(drawer(10), "events", { language: "sl", at, base: "0", rows: [] })).toBe(false);
  });

  it("that is damaged is none", () => {
    const own = drawer();
    own.setItem("loggia.draft.events", "{");
    expect(readDraft(own, "events", 2)).toBeNull();
    own.setItem("loggia.draft.events", JSON.stringify({ language: "xx", at, base: "0", rows: [] }));
    expect(readDraft(own, "events", 2)).toBeNull();
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
    const { saved: texts, draft, history } = await openTable(hand, events, "sl", drawer());
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
    const own = drawer();
    const changed = blank.with(place("event"), "Potep").with(place("cost"), "1.000,25");
    keepDraft(own, "events", { language: "sl", at, base: printOf(saved), rows: [changed] });
    const { history, draft, saved: texts } = await openTable(hand, events, "en", own);
    expect(history.now[0]?.[place("cost")]).toBe("1000.25");
    expect(history.past).toEqual([texts]);
    expect(draft).toEqual({ at, isStale: false });
  });

  it("says if another table was saved since the draft", async () => {
    const own = drawer();
    keepDraft(own, "events", { language: "sl", at, base: printOf([]), rows: [blank] });
    expect((await openTable(hand, events, "sl", own)).draft?.isStale).toBe(true);
  });
});
