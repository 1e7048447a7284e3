import { describe, expect, test } from "vitest";
import { once } from "../../data/house.ts";

describe("what is worked out once", () => {
  test("is worked out once, however many ask at the same time", async () => {
    const known = new Map<string, Promise<number>>();
    let times = 0;
    const ask = (): Promise<number> => once(known, "stays", () => Promise.resolve((times += 1)));
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    known.clear();
    expect(await ask()).toBe(2);
  });

  test("is worked out again after a failure", async () => {
    const known = new Map<string, Promise<string>>();
    await expect(once(known, "stays", () => Promise.reject(new Error("engine gone")))).rejects.toThrow(
      "engine gone",
    );
    expect(await once(known, "stays", () => Promise.resolve("again"))).toBe("again");
  });

  test("a failure that comes late does not drop what was worked out since", async () => {
    const known = new Map<string, Promise<string>>();
    let fail: (reason: Error) => void = () => undefined;
    const late = once(known, "stays", () => new Promise<string>((_, reject) => (fail = reject)));
    known.clear();
    const since = once(known, "stays", () => Promise.resolve("since"));
    fail(new Error("engine gone"));
    await expect(late).rejects.toThrow();
    expect(await since).toBe("since");
    expect(known.get("stays")).toBe(since);
  });
});
