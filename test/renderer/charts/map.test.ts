import { expect, test } from "vitest";
import { drawMap } from "../../../renderer/charts/map/figure.ts";
import type { Option } from "../../../renderer/charts/picture.ts";
import { column, setting } from "./setting.ts";

const figure = { mark: "map", x: "e", y: "n", kind: "status", label: "street" } as const;
const code = (id: string) => ({ id, label: { sl: id, it: id, en: id }, spellings: [] });
const returned = [
  column("street"),
  column("status", { codes: ["occupied", "vacant"].map(code) }),
  column("e", { type: "DOUBLE" }),
  column("n", { type: "DOUBLE" }),
];
/** A square of 100 m, a vacant one in its north-east corner, and two names on the very same place. */
const columns = {
  e: [0, 100, 0, 100, null, 50, 50],
  n: [0, 0, 100, 100, 7, 50, 50],
  status: ["occupied", "occupied", "occupied", "vacant", "vacant", null, null],
  street: ["A", "A", "B", "B", "B", "A 0/2", "B 1/2"],
};

type Shape = {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly z2?: number;
  readonly style: { readonly text?: string; readonly x: number; readonly y: number };
};

function shapesOf(option: Option): readonly Shape[] {
  type Series = { data: unknown[]; renderItem: (at: { dataIndex: number }) => Shape };
  const [series] = option["series"] as [Series];
  return series.data.map((_, dataIndex) => series.renderItem({ dataIndex }));
}

test("a metre is as long to the east as to the north, north is up, the vacant lie over the others", () => {
  const { option, tips } = drawMap(figure, setting(columns, { returned }));
  const places = shapesOf(option).slice(0, 4);
  const [southWest, southEast, northWest, northEast] = places as [Shape, Shape, Shape, Shape];
  expect(southEast.x - southWest.x).toBeCloseTo(southWest.y - northWest.y, 6);
  expect(northWest.y).toBeLessThan(southWest.y);
  expect([northEast.x, northEast.y]).toEqual([southEast.x, northWest.y]);
  // What has no place is not drawn, and the last drawn is the vacant one.
  expect(tips.map(({ title, lines }) => [title, lines[0]?.value])).toEqual([
    ["A", "occupied"],
    ["A", "occupied"],
    ["B", "occupied"],
    ["B", "vacant"],
  ]);
});

test("names stand apart, only the shapes that are there are explained, and a scale tells metres", () => {
  const { option } = drawMap(figure, setting(columns, { returned }));
  const words = shapesOf(option).filter(({ type }) => type === "text");
  const of = (text: string) => words.find(({ style }) => style.text === text)?.style;
  expect(words.map(({ style }) => style.text)).toEqual(["A 0/2", "B 1/2", "vacant", "occupied", "20 m", "N"]);
  expect(Math.abs((of("A 0/2")?.y ?? 0) - (of("B 1/2")?.y ?? 0))).toBeGreaterThanOrEqual(20);
});

test("without a place nothing is thrown and nothing is drawn but the frame", () => {
  const { tips } = drawMap(
    figure,
    setting({ e: [null], n: [null], status: ["vacant"], street: ["A"] }, { returned }),
  );
  expect(tips).toEqual([]);
});
