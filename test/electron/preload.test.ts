import { expect, test } from "vitest";
import { channels } from "../../electron/wire.ts";
import { calls, exposed } from "../support/electron-double.ts";

test("the preload shows the page one frozen function for each channel, and nothing else", async () => {
  await import("../../electron/preload.ts");
  expect([...exposed.keys()]).toEqual(["loggia"]);
  const host = exposed.get("loggia") as Record<string, (...args: unknown[]) => Promise<unknown>>;
  expect(Object.keys(host).sort()).toEqual([...channels].sort());
  expect(Object.isFrozen(host)).toBe(true);
  expect(await host["settings:read"]?.()).toBe(42);
  expect(calls.at(-1)).toEqual({ name: "invoke settings:read", args: [] });
  await expect(host["workspace:read-part"]?.("refused")).rejects.toThrow(/^denied$/);
});
