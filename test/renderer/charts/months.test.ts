import { expect, test } from "vitest";
import type { Month } from "../../../data/kernel/period.ts";
import { drawMonths } from "../../../renderer/charts/months.ts";
import { drawn, setting } from "./setting.ts";

const figure = { mark: "months", x: "month", y: "nights", behind: "before", flag: "flag" } as const;
const columns = {
  month: ["2020-04", "2020-05", "2020-06", "2020-08"],
  nights: [165, null, 15945, 83989],
  before: [null, 7000, null, 100],
  flag: [null, "z", null, null],
};

test("a confidential month is a hatched gap with its word, never a zero", () => {
  const { option, tips, keys } = drawMonths(figure, setting(columns));
  expect(drawn(option, 0)).toEqual([165, null, 15945, null, 83989]);
  expect(drawn(option, 2)).toEqual([null, 100_000, null, 100_000, null]);
  expect(tips[1]).toEqual({
    title: "May 2020",
    lines: [
      { label: "nights", value: "confidential" },
      { label: "same month a year before", value: "7,000" },
    ],
  });
  expect(keys.map(({ label }) => label)).toContain("confidential");
});

test("a month no row speaks of is a gap of its own kind", () => {
  expect(drawMonths(figure, setting(columns)).tips[3]?.lines[0]?.value).toBe("no figure loaded");
});

test("the year before stands behind each month, with the change in the tip", () => {
  const { option, tips } = drawMonths(figure, setting(columns));
  expect(drawn(option, 1)).toEqual([null, 7000, null, null, 100]);
  expect(tips[4]?.lines[2]).toEqual({ label: "change", value: "+83,889.0%" });
});

test("the scale begins at zero and ends at a round number", () => {
  expect(drawMonths(figure, setting(columns)).option["yAxis"]).toMatchObject({ min: 0, max: 100_000 });
});

test("nothing to draw is no error", () => {
  const empty = { month: [], nights: [], before: [], flag: [] };
  expect(drawMonths(figure, setting(empty)).tips).toEqual([]);
});

test("what happened stands over the months too", () => {
  const mark = {
    id: "own-1",
    first: "2020-06" as Month,
    last: null,
    kind: "event",
    label: "Fair",
    own: true,
  } as const;
  const { option } = drawMonths(figure, setting(columns, { marks: [mark] }));
  const series = option["series"] as { id?: string; data: { value: number[] }[] }[];
  expect(series.find(({ id }) => id === "marks")?.data[0]?.value[0]).toBe(2);
});
