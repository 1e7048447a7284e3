import { expect, test } from "vitest";
import { drawRanking } from "../../../renderer/charts/ranking.ts";
import { colors, drawn, setting } from "./setting.ts";

const figure = { mark: "ranking", x: "market", y: "nights", behind: "before" } as const;
const many = Array.from({ length: 54 }, (_, index) => index);
const columns = {
  first_month: many.map(() => "2025-01"),
  last_month: many.map(() => "2025-12"),
  market: many.map((index) => `m${index}`),
  nights: many.map((index) => 54 - index),
  before: many.map((index) => (index === 3 ? null : 10)),
};

test("fifty-four markets: the first ones, and the rest as a number without a bar", () => {
  const { option, tips } = drawRanking(figure, setting(columns, { height: 270 }));
  expect(tips).toHaveLength(10);
  expect(drawn(option, 0)).toEqual([54, 53, 52, 51, 50, 49, 48, 47, 46, 0]);
  const total = (54 * 55) / 2;
  expect(tips[9]?.title).toBe("45 other markets");
  expect(tips[9]?.lines[0]?.value).toBe((total - 450).toLocaleString("en-GB"));
});

test("a calendar year is called by its number, other months by their span", () => {
  const keys = (more: object) =>
    drawRanking(figure, setting({ ...columns, ...more })).keys.map(({ label }) => label);
  expect(keys({})).toEqual(["2025", "2024"]);
  expect(keys({ first_month: ["2025-02"], last_month: ["2026-01"] })).toEqual([
    "Feb 2025 – Jan 2026",
    "a year before",
  ]);
});

test("the chosen market is always among the shown", () => {
  const { option, tips } = drawRanking(figure, setting(columns, { height: 270, focus: "m40" }));
  expect(tips[8]?.title).toBe("M40");
  expect(colors(option, 0)[8]).toBe("sea");
});

test("an unknown year before has no tick and no change", () => {
  const { option, tips } = drawRanking(figure, setting(columns, { height: 270 }));
  expect(drawn(option, 2)[3]).toBeNull();
  expect(tips[3]?.lines.map(({ label }) => label)).not.toContain("change");
});

test("a market whose sum is unknown is not ranked", () => {
  const two = {
    first_month: ["2025-01", "2025-01"],
    last_month: ["2025-12", "2025-12"],
    market: ["a", "b"],
    nights: [null, 3],
    before: [null, null],
  };
  expect(drawRanking(figure, setting(two)).tips.map(({ title }) => title)).toEqual(["B"]);
});
