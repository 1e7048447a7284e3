import { describe, expect, it } from "vitest";
import { takeOver } from "../../../../renderer/parts/grid/take-over.ts";
import { mostRows } from "../../../../renderer/parts/grid/table.ts";
import { tableOf, wordsOf } from "./fields.ts";

describe("rows of a file", () => {
  it("come below those of the table; what is stated already stays as it is there", () => {
    const { table, told } = takeOver(tableOf("ax.", "..."), tableOf("Axy", "bz."), [0, 1], "f.csv");
    expect(wordsOf(table)).toEqual(["ax.", "bz."]);
    expect(told).toEqual([{ kind: "taken", file: "f.csv", rows: 1, stated: 1, over: 0 }]);
  });

  it("that have no room are told", () => {
    const full = Array.from({ length: mostRows - 1 }, (_, at) => [`${at}`]);
    const { table, told } = takeOver(full, [["x"], ["y"], ["z"]], [0], "f.csv");
    expect([table.length, table.at(-1)]).toEqual([mostRows, ["x"]]);
    expect(told).toEqual([{ kind: "taken", file: "f.csv", rows: 1, stated: 0, over: 2 }]);
  });
});
