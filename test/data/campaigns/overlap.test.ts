import fc from "fast-check";
import { expect, it } from "vitest";
import { overlapsOf, type Spanned } from "../../../data/datasets/campaigns/indicators/overlap.ts";
import { placeOf } from "../../../data/datasets/campaigns/indicators/windows.ts";

const day = (at: number): string => `2026-06-${String(at).padStart(2, "0")}`;
const row = (about: (string | null)[], from: number, to: number, channel = "meta-ads"): Spanned => ({
  ...{ channel, about, from: day(from), to: day(to) },
});

it("knows a part of a longer export, of a total and of another breakdown's total", () => {
  const rows = [
    row(["A", null], 1, 30),
    row(["A", null], 1, 15),
    row(["A", "Instagram"], 1, 30),
    row(["B", null], 1, 30),
  ];
  const { parts, clashes } = overlapsOf(rows);
  expect([...parts]).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(clashes.size).toBe(0);
});

it("calls it a clash where neither holds the other: days that cross, and two breakdowns of one thing", () => {
  expect(
    [...overlapsOf([row(["A", null], 1, 20), row(["A", null], 10, 30)]).clashes.keys()].toSorted(),
  ).toEqual([0, 1]);
  expect(overlapsOf([row(["A", null], 1, 30), row([null, "Instagram"], 1, 30)]).clashes.size).toBe(2);
  expect(overlapsOf([row(["A", null], 1, 30), row(["A", null], 1, 30, "google-ads")]).clashes.size).toBe(0);
});

it("says the same as comparing each pair", () => {
  const value = fc.constantFrom(null, "x", "y");
  const one = fc
    .tuple(value, value, value, fc.integer({ min: 1, max: 12 }), fc.nat(6), fc.constantFrom("m", "g"))
    .map(([a, b, c, from, more, channel]) => row([a, b, c], from, from + more, channel));
  const fits = (whole: Spanned, part: Spanned, either: boolean): boolean =>
    whole.channel === part.channel &&
    whole.about.every(
      (each, at) => each === null || each === part.about[at] || (either && part.about[at] === null),
    );
  const holds = (a: Spanned, b: Spanned): boolean =>
    fits(a, b, false) && a.from! <= b.from! && a.to! >= b.to!;
  const meets = (a: Spanned, b: Spanned): boolean => fits(a, b, true) && a.from! <= b.to! && b.from! <= a.to!;
  fc.assert(
    fc.property(fc.array(one, { maxLength: 14 }), (rows) => {
      const { parts, clashes } = overlapsOf(rows);
      const isPart = rows.map((each, at) =>
        rows.some(
          (other, place) => place !== at && holds(other, each) && (!holds(each, other) || place < at),
        ),
      );
      expect(rows.map((_, at) => parts.has(at))).toEqual(isPart);
      const outer = rows.flatMap((_, at) => (isPart[at] ? [] : [at]));
      const expected = outer.filter((at) =>
        outer.some((other) => other !== at && meets(rows[at]!, rows[other]!)),
      );
      expect([...clashes.keys()].toSorted((a, b) => a - b)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

it("puts days into the programme's windows, and what crosses an edge into none", () => {
  const windows = { spring: [4, 5], autumn: [9, 10] };
  expect(placeOf("2026-04-01", "2026-05-31", windows)).toBe("spring");
  expect(placeOf("2026-05-31", "2026-06-01", windows)).toBe("across");
  expect(placeOf("2026-06-01", "2026-08-31", windows)).toBe("outside");
  expect(placeOf("2025-10-01", "2026-09-30", windows)).toBe("across");
  expect(placeOf(null, "2026-09-30", windows)).toBe("undated");
});
