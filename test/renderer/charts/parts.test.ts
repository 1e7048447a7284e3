import { expect, test } from "vitest";
import { drawParts } from "../../../renderer/charts/parts.ts";
import { column, drawn, setting } from "./setting.ts";

const figure = {
  mark: "parts",
  x: "year",
  y: "nights",
  series: "class",
  within: "december_nights",
  share: "share",
} as const;
const code = (id: string) => ({ id, label: { sl: id, it: id, en: id }, spellings: [] });
const returned = [
  column("class", { codes: ["peak", "shoulder", "off"].map(code) }),
  column("december_nights", { type: "INTEGER", label: { sl: "-", it: "-", en: "of which December" } }),
];
const columns = {
  year: [2025, 2025, 2025, 2026],
  class: ["off", "shoulder", "peak", "off"],
  nights: [40, 100, 200, 7],
  share: [0.12, 0.29, 0.59, null],
  december_nights: [10, null, null, null],
};

test("December stands apart from the rest of the off-season, and both make the whole", () => {
  const { option, keys, tips } = drawParts(figure, setting(columns, { returned }));
  expect(keys.map(({ label }) => label)).toEqual(["Peak", "Shoulder", "Off", "Of which December"]);
  // From the bottom up: December, off-season without it, shoulder, peak.
  expect([0, 1, 2, 3].map((at) => drawn(option, at)[0])).toEqual([10, 30, 100, 200]);
  expect(drawn(option, 4)).toEqual([
    [0, 340],
    [1, 7],
  ]);
  expect(tips[0]?.lines.map(({ value }) => value)).toEqual([
    "200 · 59.0%",
    "100 · 29.0%",
    "40 · 12.0%",
    "10",
  ]);
});

test("a year that is not whole is pale and says so", () => {
  const { option, tips } = drawParts(figure, setting(columns, { returned }));
  expect(tips[1]?.title).toBe("2026 (not the whole year)");
  const series = option["series"] as { data: { itemStyle: { opacity: number } }[] }[];
  expect(series[1]?.data.map(({ itemStyle }) => itemStyle.opacity)).toEqual([1, 0.45]);
});

test("one part alone has its own scale; its key is pressed and all keys stay", () => {
  const { option, keys } = drawParts(figure, setting(columns, { returned, part: "shoulder" }));
  expect(drawn(option, 0)).toEqual([100, null]);
  expect(option["yAxis"]).toMatchObject({ max: 100 });
  expect(keys.map(({ pick, picked }) => [pick, picked])).toEqual([
    ["peak", false],
    ["shoulder", true],
    ["off", false],
    ["off", false],
  ]);
});
