import { tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import type { Contract } from "../../../data/kernel/contract.ts";
import { clusterOrder } from "../../../data/store/cluster.ts";
import { partOf, toStream } from "../../../data/store/part.ts";

const places = ["Piran", "Ankaran", "Žalec", "Koper"];

function checkedOf(rows: number) {
  const place = Array.from({ length: rows }, (_, at) => places[(at * 7) % 4] ?? "");
  return {
    cells: { place, value: Array.from({ length: rows }, (_, at) => (at % 11 === 0 ? null : at)) },
    flag: Array.from({ length: rows }, (_, at) => (at % 11 === 0 ? "z" : null)),
    line: Int32Array.from({ length: rows }, (_, at) => at + 2),
    heading: Array.from({ length: rows }, () => "h"),
  };
}

const label = { sl: "x", it: "x", en: "x" };
const contract: Contract = {
  table: "things",
  columns: [
    { name: "place", type: "text", label, privacy: "public" },
    { name: "value", type: "count", label, privacy: "public" },
  ],
  grain: ["place"],
  series: "place",
  sums: [],
};

it("puts the rows of one series side by side, each with its line, flag and value", () => {
  const checked = checkedOf(130_000);
  const table = tableFromIPC(toStream(partOf(contract, checked, "office", 7)));
  const cellsOf = (name: string): unknown[] => [...(table.getChild(name) ?? [])];
  const [place, value, flags] = [cellsOf("place"), cellsOf("value"), cellsOf("flag")];
  const line = cellsOf("line").map(Number);
  expect(place.filter((each, at) => each !== place[at - 1])).toEqual(["Ankaran", "Koper", "Piran", "Žalec"]);
  const isWhole = [...line].every((each, at) => {
    const from = each - 2;
    const isAfter = place[at] !== place[at - 1] || each > (line[at - 1] ?? 0);
    return (
      isAfter &&
      place[at] === checked.cells.place[from] &&
      value[at] === checked.cells.value[from] &&
      flags[at] === checked.flag[from]
    );
  });
  expect(isWhole).toBe(true);
  expect(new Set(line).size).toBe(130_000);
});

it("leaves a table as it is that the engine reads whole anyway, or that has no series", () => {
  const short = checkedOf(1000);
  expect(clusterOrder(short, "place")).toBeUndefined();
  expect(clusterOrder(checkedOf(130_000), undefined)).toBeUndefined();
});
