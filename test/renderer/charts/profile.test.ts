import { expect, test } from "vitest";
import { drawProfile } from "../../../renderer/charts/profile.ts";
import { setting } from "./setting.ts";

const figure = { mark: "profile", x: "month_of_year", y: "share", series: "year" } as const;
const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
const years = [2020, 2023, 2024, 2025];
const columns = {
  year: years.flatMap((year) => twelve.map(() => year)),
  month_of_year: years.flatMap(() => twelve),
  share: years.flatMap((year) => twelve.map((month) => (year === 2020 ? null : month / 78))),
};

test("only full years are drawn, the latest one with the accent", () => {
  const { option, keys, tips } = drawProfile(figure, setting(columns));
  const series = option["series"] as readonly {
    readonly name: string;
    readonly lineStyle: { color: string };
  }[];
  expect(series.map(({ name }) => name)).toEqual(["2023", "2024", "2025", "evenly spread"]);
  expect(series.map(({ lineStyle }) => lineStyle.color)).toEqual(["context", "seaMid", "sea", "quiet"]);
  expect(keys.map(({ label }) => label)).toEqual(["2025", "2024", "2023"]);
  expect(tips[11]?.lines[0]).toEqual({ label: "2025", value: "15.4%" });
});

test("no full year is no error", () => {
  const none = { year: [2026], month_of_year: [1], share: [null] };
  expect(drawProfile(figure, setting(none)).keys).toEqual([]);
});
