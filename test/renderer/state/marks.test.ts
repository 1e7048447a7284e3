import { expect, test } from "vitest";
import type { Month } from "../../../data/kernel/period.ts";
import { createMarks, limits, readMarks } from "../../../renderer/state/marks.ts";
import { createSeason, monthsOfClass, readClasses, usualClasses } from "../../../renderer/state/season.ts";

const mark = (month: string, label = "Festival") =>
  ({ month: month as Month, kind: "event", label }) as const;

test("marks are kept in the order of their months, and come back", () => {
  const kept: Record<string, string>[] = [];
  const marks = createMarks({}, async (choices) => void kept.push({ ...choices }));
  marks.add(mark("2025-06"));
  marks.add(mark("2024-05", "  Campaign  "));
  expect(marks.getState().own.map(({ month, label }) => [month, label])).toEqual([
    ["2024-05", "Campaign"],
    ["2025-06", "Festival"],
  ]);
  const again = createMarks(kept.at(-1) ?? {}, async () => undefined);
  expect(again.getState().own).toEqual(marks.getState().own);
  again.remove(again.getState().own[0]?.id ?? "");
  expect(again.getState().own.map(({ month }) => month)).toEqual(["2025-06"]);
});

test("as many marks as settings take, and no more", () => {
  const kept: Record<string, string>[] = [];
  const marks = createMarks({}, async (choices) => void kept.push({ ...choices }));
  for (let at = 0; at < 50; at += 1) marks.add(mark("2025-06", "x".repeat(200)));
  expect(marks.getState().own).toHaveLength(limits.marks);
  expect(kept.at(-1)?.["marks"]?.length).toBeLessThanOrEqual(4000);
});

test("what is no list of marks holds none", () => {
  expect(readMarks("{")).toEqual([]);
  expect(readMarks('[{"id":"1","month":"2025-13","kind":"event","label":""},7]')).toEqual([]);
});

test("that marks could not be kept is told, and they hold meanwhile", async () => {
  const marks = createMarks({}, () => Promise.reject(new Error("disk-full")));
  marks.add(mark("2025-06"));
  await Promise.resolve();
  await Promise.resolve();
  expect(marks.getState()).toMatchObject({ own: [{ month: "2025-06" }], error: "Error: disk-full" });
});

test("the parts of the year are the programme's until each month is put elsewhere", () => {
  expect(monthsOfClass(usualClasses, "shoulder")).toEqual([4, 5, 9, 10]);
  expect(readClasses("peak,off")).toBe(usualClasses);
  const kept: Record<string, string>[] = [];
  const season = createSeason({ excludedYears: "" }, async (choices) => void kept.push({ ...choices }));
  expect(season.getState().excluded).toEqual([]);
  season.setState({ year: 2024 });
  expect(kept).toEqual([]);
  season.setState({ classes: usualClasses.with(8, "peak") });
  expect(readClasses(kept[0]?.["monthClasses"])[8]).toBe("peak");
});
