import { expect, test } from "vitest";
import { drawStanding } from "../../../renderer/charts/standing.ts";
import { column, drawn, setting } from "./setting.ts";

const figure = { mark: "standing", x: "area", y: "targets", series: "group" } as const;
const code = (id: string) => ({ id, label: { sl: id, it: id, en: id }, spellings: [] });
const returned = [
  column("area"),
  column("targets", { type: "INTEGER" }),
  column("group", { codes: ["reached", "late", "silent"].map(code) }),
];
const columns = {
  area: ["youth", "youth", "youth", "culture"],
  status: ["behind", "missed", "actual-missing", "reached"],
  group: ["late", "late", "silent", "reached"],
  targets: [2, 3, 10, 5],
};

test("stacks the parts in the order of their codes, and adds up what is shown as one", () => {
  const { option, picks, keys, tips } = drawStanding(figure, setting(columns, { returned }));
  expect(picks).toEqual(["youth", "culture"]);
  expect(keys.map(({ label, kind }) => [label, kind])).toEqual([
    ["Reached 5", "bar"],
    ["Late 5", "bar"],
    ["Silent 10", "hatch"],
  ]);
  expect([0, 1, 2].map((at) => drawn(option, at))).toEqual([
    [0, 5],
    [5, 0],
    [10, 0],
  ]);
  expect(tips[0]?.lines.map(({ value }) => value)).toEqual(["15", "5", "10"]);
});

test("one part alone keeps its strength, the others step back", () => {
  const { option } = drawStanding(figure, setting(columns, { returned, part: "late" }));
  const series = option["series"] as { data: { itemStyle: { opacity: number } }[] }[];
  expect(series.slice(0, 3).map(({ data }) => data[0]?.itemStyle.opacity)).toEqual([0.3, 1, 0.3]);
});
