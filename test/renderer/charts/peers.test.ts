import { expect, test } from "vitest";
import { drawPeers } from "../../../renderer/charts/peers.ts";
import { column, drawn, setting } from "./setting.ts";

const figure = { mark: "peers", x: "municipality", from: "base_gini", to: "gini" } as const;
const returned = [
  column("municipality"),
  column("base_gini", { type: "DOUBLE" }),
  column("gini", { type: "DOUBLE" }),
];
const columns = {
  municipality: ["Koper", "Piran", "Izola", "Bled"],
  year: [2025, 2025, 2025, 2025],
  base_year: [2024, 2024, 2024, 2024],
  base_gini: [0.47, 0.38, 0.44, 0.5],
  gini: [0.48, 0.34, 0.39, null],
};

test("the largest fall comes first; who has no value is left out", () => {
  const { tips, keys } = drawPeers(figure, setting(columns, { returned, focus: "Koper" }));
  expect(tips.map(({ title }) => title)).toEqual(["Izola", "Piran", "Koper"]);
  expect(keys.map(({ label }) => label)).toEqual(["2024", "2025"]);
});

test("thirty-six: the best, the chosen one with its neighbours, the last, and how many stand between", () => {
  const many = Array.from({ length: 36 }, (_, at) => at);
  const crowd = {
    municipality: many.map((at) => `m${at}`),
    base_gini: many.map(() => 0.4),
    gini: many.map((at) => 0.3 + at / 200),
  };
  const { tips, option } = drawPeers(figure, setting(crowd, { returned, focus: "m20", height: 300 }));
  const names = tips.map(({ title }) => title);
  expect(names.length).toBeLessThanOrEqual(12);
  expect(names).toEqual(expect.arrayContaining(["m0", "m19", "m20", "m21", "m35"]));
  const told = names.flatMap((name) => (/others? between/.test(name) ? [parseInt(name)] : []));
  expect(told.reduce((sum, each) => sum + each, 0) + names.length - told.length).toBe(36);
  expect(drawn(option, 2)).toContain(null);
});
