import { expect, test, vi } from "vitest";
import type { History, Moved } from "../../../data/index.ts";
import { speak } from "../../../renderer/words/index.ts";
import { doingText } from "../../../renderer/words/action.ts";
import { createVersions, type VersionEngine } from "../../../renderer/state/versions.ts";

const version = (id: number) => ({
  id,
  at: "2026-01-01T00:00:00Z",
  action: { kind: "import", import: id } as const,
  before: id - 1,
  imports: [],
});
const history = (current: number): History => ({
  versions: [version(1), version(2)],
  current,
  undo: null,
  redo: null,
  imports: [],
});
const moved: Moved = { version: 1, changes: {} };

function engineOf(over: Partial<VersionEngine>): VersionEngine {
  const none = async () => moved;
  const moves = { undo: none, redo: none, restore: none, remove: none, removeDemonstration: none };
  const erase = async () => ({ rows: [], documents: [] });
  return { history: async () => history(2), ...moves, erase, ...over };
}

test("undoing is told by what was undone, redoing by what is there again", async () => {
  let current = 2;
  const changed = vi.fn(async () => undefined);
  const go = (to: number) => async () => {
    current = to;
    return moved;
  };
  const engine = engineOf({ history: async () => history(current), undo: go(1), redo: go(2) });
  const versions = createVersions(engine, changed);
  await versions.undo();
  expect(versions.getState().told).toMatchObject({ kind: "undo", action: { import: 2 } });
  await versions.redo();
  expect(versions.getState().told).toMatchObject({ kind: "redo", action: { import: 2 } });
  expect(changed).toHaveBeenCalledTimes(2);
});

test("where there is nothing to undo nothing is told, and nothing is asked anew", async () => {
  const changed = vi.fn(async () => undefined);
  const versions = createVersions(engineOf({ undo: async () => undefined }), changed);
  await versions.undo();
  expect(versions.getState()).toMatchObject({ told: null, error: null, moving: false });
  expect(changed).not.toHaveBeenCalled();
});

test("a second press while the first is under way does nothing; a failure is said", async () => {
  const restore = vi.fn(async () => Promise.reject(new Error("disk-full")));
  const versions = createVersions(engineOf({ restore }), async () => undefined);
  await Promise.all([versions.restore(1), versions.restore(1)]);
  expect(restore).toHaveBeenCalledOnce();
  expect(versions.getState()).toMatchObject({ error: "Error: disk-full", moving: false });
});

test("what is told can be taken back at once, while the screens still ask anew", async () => {
  const redo = vi.fn(async () => moved);
  const versions = createVersions(engineOf({ redo }), () => new Promise(() => undefined));
  void versions.undo();
  await vi.waitFor(() => expect(versions.getState().told).not.toBeNull());
  void versions.redo();
  await vi.waitFor(() => expect(redo).toHaveBeenCalledOnce());
});

test("what is under way is said until it is told", async () => {
  const said: string[] = [];
  const versions = createVersions(engineOf({}), async () => undefined);
  await versions.list();
  versions.subscribe(({ doing, told, history: known }) => {
    if (doing && !told) said.push(doingText(speak("en"), doing, known));
  });
  await versions.restore(1);
  await versions.undo();
  await versions.remove(1);
  expect(said.filter((each, at) => each !== said[at - 1])).toEqual([
    "Bringing back version 1 …",
    "Undoing: Import of a file …",
    "Taking out a file …",
  ]);
  expect(versions.getState().doing).toBeNull();
});
