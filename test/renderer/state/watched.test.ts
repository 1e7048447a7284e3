import { expect, test, vi } from "vitest";
import type { WatchedFile } from "../../../electron/wire.ts";
import { createKeep } from "../../../renderer/state/settings.ts";
import { createWatched } from "../../../renderer/state/watched.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
const file = (name: string, minute: number): WatchedFile => ({ name, size: 1, modified: at(minute) });

function open(since: string | undefined, ...there: readonly WatchedFile[]) {
  let files: readonly WatchedFile[] = there;
  const take = vi.fn(async (_: readonly File[]) => undefined);
  const keepSince = vi.fn(async (_: string) => undefined);
  const watched = createWatched(
    {
      folder: async () => "/downloads",
      choose: async () => "/other",
      stop: async () => undefined,
      files: async () => files,
      read: async (name) => (name.startsWith("gone") ? null : new Uint8Array([1])),
    },
    { take, since, keepSince, now: () => new Date(at(10)), repeat: () => () => undefined },
  );
  const look = async (...now: readonly WatchedFile[]) => {
    files = now;
    await watched.look();
    return watched.getState().offered.map(({ name }) => name);
  };
  const start = async () => {
    const end = watched.start();
    await vi.waitFor(() => expect(watched.getState().folder).toBe("/downloads"));
    await watched.look();
    return end;
  };
  return { watched, take, keepSince, look, start };
}

test("what was there before is not offered; what came since is, the newest first", async () => {
  const old = file("old.csv", 1);
  const { look, start, take } = open(at(5), old);
  await start();
  expect(await look(old)).toEqual([]);
  expect(await look(old, file("a.csv", 6), file("b.csv", 7))).toEqual(["b.csv", "a.csv"]);
  expect(take).not.toHaveBeenCalled();
});

test("a file moved here keeps its old time and is new all the same", async () => {
  const { look, start } = open(at(5), file("old.csv", 1));
  await start();
  await look(file("old.csv", 1));
  expect(await look(file("old.csv", 1), file("moved.csv", 2))).toEqual(["moved.csv"]);
});

test("left for now it is not offered again until it changes, nor after the next start", async () => {
  const { watched, look, start, keepSince } = open(at(5), file("a.csv", 6));
  await start();
  expect(await look(file("a.csv", 6))).toEqual(["a.csv"]);
  watched.dismiss();
  expect(keepSince).toHaveBeenLastCalledWith(at(6));
  expect(await look(file("a.csv", 6))).toEqual([]);
  expect(await look(file("a.csv", 8))).toEqual(["a.csv"]);
});

test("of two, one is read: the other stays, and the moment stays before it", async () => {
  const { watched, look, start, keepSince, take } = open(at(5), file("a.csv", 6), file("b.csv", 7));
  await start();
  await look(file("a.csv", 6), file("b.csv", 7));
  await watched.read([file("b.csv", 7)]);
  expect(take.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(["b.csv"]);
  expect(watched.getState().offered.map(({ name }) => name)).toEqual(["a.csv"]);
  expect(keepSince).not.toHaveBeenCalled();
  await watched.read([file("a.csv", 6)]);
  expect(keepSince).toHaveBeenLastCalledWith(at(7));
});

test("a file that is gone is said so, and nothing is taken", async () => {
  const { watched, start, take } = open(at(5), file("gone.csv", 6));
  await start();
  await watched.read([file("gone.csv", 6)]);
  expect(watched.getState()).toMatchObject({ gone: ["gone.csv"], offered: [] });
  expect(take).not.toHaveBeenCalled();
  watched.dismiss();
  expect(watched.getState().gone).toEqual([]);
});

test("another folder begins anew, from now on", async () => {
  const { watched, look, start, keepSince } = open(at(5), file("a.csv", 6));
  await start();
  await watched.choose();
  expect(keepSince).toHaveBeenLastCalledWith(at(10));
  expect(watched.getState()).toMatchObject({ folder: "/other", offered: [] });
  expect(await look(file("a.csv", 6))).toEqual([]);
  await watched.stop();
  expect(watched.getState().folder).toBeNull();
});

test("settings are kept beside each other, one write after the other, also after one failed", async () => {
  const written: unknown[] = [];
  let fail = true;
  const keep = createKeep({ language: "it" }, async (settings) => {
    if (fail) throw new Error("disk");
    written.push(settings);
  });
  await expect(keep({ theme: "dark" })).rejects.toThrow("disk");
  fail = false;
  await keep({ watchedSince: at(1) });
  expect(written).toEqual([{ language: "it", theme: "dark", watchedSince: at(1) }]);
});
