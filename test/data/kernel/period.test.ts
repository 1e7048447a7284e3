import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, month, monthOfYear, monthsOf, readMonth, yearOf } from "../../../data/kernel/period.ts";
import { parseCount, parseFlag } from "../../../data/kernel/value.ts";

const anyMonth = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => month(year, number));

describe("a month", () => {
  it.each([
    ["2020M01", "2020-01", false],
    ["2020-01", "2020-01", false],
    ["2020-01-01", "2020-01", false],
    [" 1990-01 ", "1990-01", false],
    ["jan 2025", "2025-01", false],
    ["Januar 2025", "2025-01", false],
    ["gennaio 2025", "2025-01", false],
    ["sept. 2025", "2025-09", false],
    ["1/2025", "2025-01", false],
    ["01.2025", "2025-01", false],
    ["2022M03 (začasni podatki)", "2022-03", true],
  ])("is read from %s", (text, expected, provisional) => {
    expect(readMonth(text)).toEqual({ month: expected, provisional });
  });

  it.each([
    "2020M13",
    "2020M00",
    "M01",
    "2020",
    "8.7.2018",
    "2020-01-15",
    "I–XII 2018",
    "ma 2025",
    "january",
    "13/2025",
    "marž 2025",
    "",
  ])("is not read from %s", (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  it("counts on and back through the years", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -600, max: 600 }), (start, count) => {
        const there = addMonths(start, count);
        expect(addMonths(there, -count)).toBe(start);
        expect((yearOf(there) - yearOf(start)) * 12 + monthOfYear(there) - monthOfYear(start)).toBe(count);
      }),
    );
  });

  it("lists every month of a period", () => {
    expect(monthsOf({ first: month(2024, 11), last: month(2025, 2) })).toEqual([
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-02",
    ]);
  });
});

describe("a value keeps the statistics office's sign", () => {
  it.each([
    ["0", 0, null],
    ["165", 165, null],
    ["-", 0, "-"],
    ["z", null, "z"],
    ["...", null, "..."],
    ["N", null, "N"],
    ["30M", 30, "M"],
  ])("%s", (text, value, flag) => {
    expect(parseCount(text)).toEqual({ value, flag });
  });

  it.each(["1.234", "1,5", "-5", "1 234", "12a", "", "Z", "__proto__", "constructor"])(
    "%s is no count",
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );

  it("reads a sign in a column of its own", () => {
    expect([parseFlag(""), parseFlag("z"), parseFlag("p"), parseFlag("x")]).toEqual([
      null,
      "z",
      "p",
      undefined,
    ]);
  });

  it("gives back any whole number", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (count) => {
        expect(parseCount(String(count))).toEqual({ value: count, flag: null });
      }),
    );
  });
});
