import { expect, it } from "vitest";
import { firstCells } from "../../../data/kernel/coded.ts";
import { clustered } from "../../../data/store/cluster.ts";

const places = ["Piran", "Ankaran", "Žalec", "Koper"];

function partOf(rows: number) {
  const place = Array.from({ length: rows }, (_, at) => places[(at * 7) % 4] ?? "");
  return {
    cells: { place, value: Array.from({ length: rows }, (_, at) => (at % 11 === 0 ? null : at)) },
    flag: Array.from({ length: rows }, (_, at) => (at % 11 === 0 ? "z" : null)),
    line: Int32Array.from({ length: rows }, (_, at) => at + 2),
    heading: Array.from({ length: rows }, () => "h"),
  };
}

it("puts the rows of one series side by side, each with its line, flag and value", () => {
  const part = partOf(130_000);
  const { cells, flag, line } = clustered(part, "place");
  const place = firstCells(cells["place"] ?? []);
  const value = firstCells(cells["value"] ?? []);
  const flags = firstCells(flag);
  expect(place.filter((each, at) => each !== place[at - 1])).toEqual(["Ankaran", "Koper", "Piran", "Žalec"]);
  const isWhole = [...line].every((each, at) => {
    const from = each - 2;
    const isAfter = place[at] !== place[at - 1] || each > (line[at - 1] ?? 0);
    return (
      isAfter &&
      place[at] === part.cells.place[from] &&
      value[at] === part.cells.value[from] &&
      flags[at] === part.flag[from]
    );
  });
  expect(isWhole).toBe(true);
  expect(new Set(line).size).toBe(130_000);
});

it("leaves a table as it is that the engine reads whole anyway, or that has no series", () => {
  const short = partOf(1000);
  expect(clustered(short, "place")).toBe(short);
  const long = partOf(130_000);
  expect(clustered(long, undefined)).toBe(long);
});
