import { expect, test } from "vitest";
import { drawLine } from "../../../renderer/charts/line.ts";
import type { Mark } from "../../../renderer/charts/picture.ts";
import type { Month } from "../../../data/kernel/period.ts";
import { column, drawn, setting } from "./setting.ts";

const figure = { mark: "line", x: "month", y: "gini" } as const;
const returned = [column("month", { type: "MONTH" }), column("gini", { type: "DOUBLE" })];
const columns = {
  month: ["2025-01", "2025-02", "2025-04"],
  gini: [0.47, 0.48, 0.49],
  low: [null, 0.44, 0.44],
  high: [null, 0.5, 0.5],
};

test("a month that no row speaks of is a gap, never a bridge", () => {
  const { option, picks } = drawLine(figure, setting(columns, { returned }));
  expect(drawn(option, 0)).toEqual([0.47, 0.48, null, 0.49]);
  expect((option["series"] as { connectNulls: boolean }[])[0]?.connectNulls).toBe(false);
  expect(picks).toEqual(["2025-01", "2025-02", "2025-03", "2025-04"]);
});

test("the band stands on its lower edge, and the tooltip says it", () => {
  const { option, tips, keys } = drawLine(
    { ...figure, low: "low", high: "high" },
    setting(columns, { returned }),
  );
  expect(drawn(option, 0)).toEqual([null, 0.44, null, 0.44]);
  expect((drawn(option, 1) as (number | null)[]).map((each) => each && Number(each.toFixed(3)))).toEqual([
    null,
    0.06,
    null,
    0.06,
  ]);
  expect(tips[1]?.lines).toContainEqual({ label: "ordinary movement", value: "0.440 – 0.500" });
  expect(keys.map(({ label }) => label)).toEqual(["Gini", "ordinary movement"]);
});

test("the axis keeps to the line where it stays far from zero, and begins at zero otherwise", () => {
  const axis = (gini: readonly number[]) =>
    drawLine(figure, setting({ ...columns, gini }, { returned })).option["yAxis"] as Record<string, number>;
  expect(axis([0.47, 0.48, 0.49])).toMatchObject({ min: 0.47, max: 0.49 });
  expect(axis([100, 4000, 9000])).toMatchObject({ min: 0, max: 10_000 });
});

const mark = (id: string, first: string, last: string | null, label: string, own = false): Mark => ({
  ...{ id, label, own, kind: own ? "event" : "closure" },
  first: first as Month,
  last: last as Month | null,
});

test("marks in sight stand over the line, closures shaded, those elsewhere are left out", () => {
  const marks = [
    mark("early", "2015-01", null, "border"),
    mark("closed", "2024-12", "2025-02", "closures"),
    mark("own-1", "2025-04", null, "Festival", true),
  ];
  const { option } = drawLine(figure, setting(columns, { returned, marks }));
  const series = option["series"] as {
    id?: string;
    data: { value: unknown; label: { formatter: () => string } }[];
    markArea: { data: unknown[] };
  }[];
  const drawnMarks = series.find(({ id }) => id === "marks");
  expect(drawnMarks?.data.map(({ value, label }) => [value, label.formatter()])).toEqual([
    [[0, 0.49], "closures"],
    [[3, 0.49], "Festival"],
  ]);
  expect(drawnMarks?.markArea.data).toHaveLength(1);
});

test("words of marks close to each other stand in lanes above each other", () => {
  const at = (marks: readonly Mark[]) => {
    const { option } = drawLine(figure, setting(columns, { returned, marks, width: 300 }));
    const series = option["series"] as { id?: string; data: { label: { offset: number[] } }[] }[];
    return series.find(({ id }) => id === "marks")?.data.map(({ label }) => label.offset[1]);
  };
  const offsets = at([mark("a", "2025-01", null, "a long word"), mark("b", "2025-02", null, "another one")]);
  expect(new Set(offsets).size).toBe(2);
});
