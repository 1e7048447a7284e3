import { expect, test } from "vitest";
import { drawHeat } from "../../../renderer/charts/heat.ts";
import { colors, column, setting } from "./setting.ts";

const figure = { mark: "heat", x: "month_of_year", y: "year", value: "nights", flag: "flag" } as const;
const returned = [column("nights", { type: "INTEGER" })];
const columns = {
  year: [2020, 2020, 2020, 2021],
  month_of_year: [4, 5, 6, 2],
  nights: [0, null, 100, 50],
  flag: [null, "z", null, null],
};
type Cell = { readonly symbol: string; readonly itemStyle: { readonly opacity?: number } };
const cells = (option: Readonly<Record<string, unknown>>) =>
  (option["series"] as { data: Cell[] }[])[0]?.data ?? [];

test("a confidential month is hatched and says so; a zero is the palest colour, not a hatch", () => {
  const { option, tips, across } = drawHeat(figure, setting(columns, { returned }));
  expect(across).toBe(12);
  expect(cells(option)[4]?.symbol).toMatch(/^path/);
  expect(tips[4]).toEqual({ title: "May 2020", lines: [{ label: "Nights", value: "confidential" }] });
  expect(cells(option)[3]).toMatchObject({ symbol: "rect", itemStyle: { opacity: 0.05 } });
});

test("a month nobody loaded is hatched between the first and the last, and empty after it", () => {
  const { option, keys } = drawHeat(figure, setting(columns, { returned }));
  expect(cells(option)[6]?.symbol).toMatch(/^path/);
  expect(colors(option, 0)[14]).toBe("transparent");
  expect(cells(option)[14]?.symbol).toBe("rect");
  expect(keys.map(({ label }) => label)).toEqual([
    "the stronger, the more nights",
    "confidential",
    "no figure loaded",
  ]);
});

test("months that are not of the chosen class lose their colour and keep their strength", () => {
  const { option } = drawHeat(figure, setting(columns, { returned, shade: [4, 5] }));
  expect(colors(option, 0)[5]).toBe("hatch");
  expect(cells(option)[5]?.itemStyle.opacity).toBe(1);
});
