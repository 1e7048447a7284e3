import { describe, expect, it } from "vitest";
import { paste } from "../../../../renderer/parts/grid/paste.ts";
import { at, rangeOf } from "../../../../renderer/parts/grid/selection.ts";
import { mostRows } from "../../../../renderer/parts/grid/table.ts";
import { roomOf, tableOf, wordsOf } from "./fields.ts";

const fields = roomOf("events").fields.slice(0, 4);
const four = tableOf("abcd", "efgh");

describe("what is pasted", () => {
  it("goes in where the active cell is, and makes the rows it needs", () => {
    const { table, selection, told } = paste(four, fields, at(1, 2), "1\t2\r\n3\t4\r\n");
    expect(wordsOf(table)).toEqual(["abcd", "ef12", "..34"]);
    expect(rangeOf(selection)).toEqual({ top: 1, left: 2, bottom: 2, right: 3 });
    expect(told).toEqual([]);
  });

  it("is told where it reaches beyond the last column, and only if something stood there", () => {
    const { table, told } = paste(four, fields, at(0, 3), "1\t2\t\t4\n5\t\t\t6");
    expect(wordsOf(table)).toEqual(["abc1", "efg5"]);
    expect(told).toEqual([{ kind: "beyond", columns: 2, texts: ["2", "4"] }]);
    expect(paste(four, fields, at(0, 3), "1\t\t ").told).toEqual([]);
  });

  it("fills what is selected, as often as it goes into it", () => {
    const selection = { active: { row: 0, column: 0 }, corner: { row: 1, column: 1 } };
    expect(wordsOf(paste(four, fields, selection, "x").table)).toEqual(["xxcd", "xxgh"]);
    expect(wordsOf(paste(four, fields, selection, "x\ty").table)).toEqual(["xycd", "xygh"]);
    expect(wordsOf(paste(four, fields, selection, "1\n2\n3").table)).toEqual(["1bcd", "2fgh", "3..."]);
  });

  it("with headings goes under the columns they name, in any language, order and company", () => {
    const text = "Od *\tPrireditev\tVreme\n1. 2. 2026\tPles\tdež\n2. 2. 2026\tPotep\t";
    const { table, told } = paste(four, fields, at(1, 3), text);
    const [event, from] = ["event", "from"].map((name) => fields.findIndex((field) => field.name === name));
    expect(table.map((row) => [row[event ?? 0], row[from ?? 0]])).toEqual([
      ["a", "d"],
      ["Ples", "1. 2. 2026"],
      ["Potep", "2. 2. 2026"],
    ]);
    // What stood in other columns stays.
    expect(table[1]?.[1]).toBe("f");
    expect(told).toEqual([{ kind: "headings", unknown: ["Vreme"] }]);
  });

  it("of more rows than there may be is cut, and says so", () => {
    const { table, told } = paste([], fields, at(0, 0), "x\n".repeat(mostRows + 3));
    expect(table).toHaveLength(mostRows);
    expect(told).toEqual([{ kind: "rows", rows: 3 }]);
  });
});
