import { describe, expect, it } from "vitest";
import { dateEvidence, readDate, readRange } from "../../../data/kernel/dates.ts";
import { lastDay, readMonth } from "../../../data/kernel/period.ts";

describe("days", () => {
  it.each([
    ["3. 7. 2026", "dmy"],
    ["3.7.2026", "open"],
    ["18.7.2018", "dmy"],
    ["7/18/2018", "mdy"],
    ["7/7/2018", undefined],
    ["2026-07-03", undefined],
  ])("%s says %s about the order of its column", (text, order) => {
    expect(dateEvidence(text)).toBe(order);
  });

  it.each([
    ["27 January 2026 - 23 February 2026", "2026-01-27", "2026-02-23"],
    ["March 27, 2026 - April 23, 2026", "2026-03-27", "2026-04-23"],
    ["1 settembre 2026 – 30 settembre 2026", "2026-09-01", "2026-09-30"],
  ])("%s is a range", (text, first, last) => {
    expect(readRange(text)).toEqual({ first, last });
  });

  it.each(["All time", "2026-02-30", "31. 6. 2026", "43466.041666666664"])("%s is no day", (text) => {
    expect(readDate(text, "dmy")).toBeUndefined();
  });
});

describe("Google's months", () => {
  it.each(["202602", "2026,02", "2026-02-01T00:00:00.000"])("%s is February 2026", (text) => {
    expect(readMonth(text)?.month).toBe("2026-02");
  });

  it.each(["202613", "20260", "2026022", "06"])("%s is none", (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  it.each([
    ["2026-02", "2026-02-28"],
    ["2024-02", "2024-02-29"],
    ["2025-12", "2025-12-31"],
  ])("%s ends on %s", (text, last) => {
    const month = readMonth(text)?.month;
    expect(month && lastDay(month)).toBe(last);
  });
});
