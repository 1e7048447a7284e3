import { expect, test } from "vitest";
import type { BaseLayer, BaseMap } from "../../../data/index.ts";
import { createGround, type GroundEngine } from "../../../renderer/state/ground.ts";

const layer: BaseLayer = { areas: [], lines: [] };
const kept: BaseMap = { name: "kept.geojson", layer };

/** Ends when it is told to. */
function later<Value>() {
  let end: (value: Value) => void = () => undefined;
  const value = new Promise<Value>((resolve) => (end = resolve));
  return { value, end: (given: Value) => end(given) };
}

const engine = (own: Partial<GroundEngine> = {}): GroundEngine => ({
  baseMap: async () => null,
  keepBaseMap: async () => true,
  ...own,
});

test("a file that cannot be read is told, and what lay there stays", async () => {
  const ground = createGround(engine({ baseMap: async () => kept }));
  await ground.open();
  await ground.choose("new.geojson", async () => {
    throw new DOMException("The requested file could not be read", "NotReadableError");
  });
  expect(ground.getState()).toMatchObject({
    ground: kept,
    reading: null,
    problem: { kind: "unreadable", why: "The requested file could not be read" },
  });
  await ground.choose("new.geojson", async () => "not-geojson");
  expect(ground.getState()).toMatchObject({ ground: kept, problem: { kind: "not-geojson" } });
});

test("what could not be kept is told, and shown all the same", async () => {
  const keepBaseMap = () => Promise.reject(new Error("no space left"));
  const ground = createGround(engine({ keepBaseMap }));
  await ground.choose("new.geojson", async () => layer);
  expect(ground.getState()).toMatchObject({
    ground: { name: "new.geojson" },
    problem: { kind: "not-kept", why: "no space left" },
  });
});

test("what is shown and not saved yet is said, until the last of it is", async () => {
  const [first, second] = [later<boolean>(), later<boolean>()];
  const ends = [first.value, second.value];
  const ground = createGround(engine({ keepBaseMap: () => ends.shift() ?? Promise.resolve(true) }));
  const [one, other] = [ground.put(kept), ground.put(null)];
  expect(ground.getState()).toMatchObject({ ground: null, keeping: true });
  first.end(true);
  await one;
  expect(ground.getState().keeping).toBe(true);
  second.end(true);
  await other;
  expect(ground.getState().keeping).toBe(false);
});

test("the file chosen last counts, however long the one before takes", async () => {
  const slow = later<BaseLayer>();
  const ground = createGround(engine());
  const first = ground.choose("slow.geojson", () => slow.value);
  expect(ground.getState().reading).toBe("slow.geojson");
  await ground.choose("quick.geojson", async () => layer);
  slow.end(layer);
  await first;
  expect(ground.getState()).toMatchObject({ ground: { name: "quick.geojson" }, reading: null });
});

test("a base map taken away while a file is read stays away", async () => {
  const slow = later<BaseLayer>();
  const ground = createGround(engine());
  const first = ground.choose("slow.geojson", () => slow.value);
  await ground.put(null);
  slow.end(layer);
  await first;
  expect(ground.getState()).toMatchObject({ ground: null, reading: null });
});

test("what the workspace keeps does not come over what was chosen meanwhile", async () => {
  const opened = later<BaseMap | null>();
  const ground = createGround(engine({ baseMap: () => opened.value }));
  const opening = ground.open();
  await ground.choose("new.geojson", async () => layer);
  opened.end(kept);
  await opening;
  expect(ground.getState().ground?.name).toBe("new.geojson");
});
