import { expect, test } from "vitest";
import { drawYears } from "../../../renderer/charts/years.ts";
import { colors, column, drawn, setting } from "./setting.ts";

const figure = { mark: "years", x: "year", y: "gini", reason: "reason" } as const;
const returned = [
  column("year", { type: "INTEGER" }),
  column("gini", { type: "DOUBLE" }),
  column("reason", {
    codes: [{ id: "missing-month", label: { sl: "-", it: "-", en: "months are missing" }, spellings: [] }],
  }),
];
const columns = {
  year: [2024, 2025, 2026],
  gini: [0.4706, 0.484, null],
  reason: [null, null, "missing-month"],
};

test("a year without a value is a hatched slot that says why", () => {
  const { option, tips } = drawYears(figure, setting(columns, { returned }));
  expect(drawn(option, 0)).toEqual([0.4706, 0.484, null]);
  expect(drawn(option, 1)).toEqual([null, null, 0.5]);
  expect(tips[2]).toEqual({ title: "2026", lines: [{ label: "gini", value: "months are missing" }] });
});

test("the latest year with a value stands out, not the latest year", () => {
  const { option } = drawYears(figure, setting(columns, { returned }));
  expect(colors(option, 0).slice(0, 2)).toEqual(["seaPale", "sea"]);
});
