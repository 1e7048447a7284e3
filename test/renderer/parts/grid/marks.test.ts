import { expect, it } from "vitest";
import type { Issue } from "../../../../data/kernel/issue.ts";
import { listOf, marksOf, nextMark } from "../../../../renderer/parts/grid/marks.ts";
import { matching } from "../../../../renderer/parts/grid/matching.ts";
import { roomOf } from "./fields.ts";

const { fields } = roomOf("events");
const from = fields.findIndex(({ name }) => name === "from");
const issues: Issue[] = [
  { code: "missing-value", severity: "error", line: 3, column: "od" },
  { code: "not-a-date", severity: "error", line: 1, column: "od", value: "x" },
  { code: "duplicate-row", severity: "error", line: 2 },
];

it("issues stand in their cells, those of a whole row at its beginning", () => {
  const marks = marksOf(issues, fields, "sl", null);
  expect(listOf(marks).map(({ row, column }) => [row, column])).toEqual([
    [0, from],
    [1, 0],
    [2, from],
  ]);
});

it("what a row lacks is not said while it is being filled", () => {
  expect(listOf(marksOf(issues, fields, "sl", 2)).map(({ row }) => row)).toEqual([0, 1]);
});

it("the next one is found from any cell, and after the last the first again", () => {
  const marks = marksOf(issues, fields, "sl", null);
  expect(nextMark(marks, 0, 0)).toMatchObject({ row: 0, column: from });
  expect(nextMark(marks, 0, from)).toMatchObject({ row: 1, column: 0 });
  expect(nextMark(marks, 2, from)).toMatchObject({ row: 0, column: from });
  expect(nextMark(new Map(), 0, 0)).toBeUndefined();
});

it("words are found by their beginning first, without their hooks and capitals", () => {
  const words = ["staro mestno jedro", "ostalo mesto", "podeželje"];
  expect(matching(words, "ST")).toEqual(["staro mestno jedro", "ostalo mesto"]);
  expect(matching(words, "zel")).toEqual(["podeželje"]);
  expect(matching(words, "q")).toEqual([]);
});
