import { Table, tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import type { Contract } from "../../../data/kernel/contract.ts";
import { conform } from "../../../data/store/conform.ts";
import { partOf, toStream } from "../../../data/store/part.ts";
import { tableColumns } from "../../../data/store/schema.ts";

const label = { sl: "x", it: "x", en: "x" };
const column = (name: string, type: "text" | "count" | "date") =>
  ({ name, type, label, privacy: "public" }) as const;
const contract = (...columns: Contract["columns"]): Contract => ({
  ...{ table: "things", columns, grain: ["name"], sums: [] },
});
const before = contract(column("name", "text"), column("size", "count"));
const { stretches } = partOf(
  before,
  {
    cells: { name: ["a", "b"], size: [1, null] },
    flag: [null, null],
    line: Int32Array.of(2, 3),
    heading: ["", ""],
  },
  "own",
  7,
);
const [part = new Table()] = stretches;

it("gives a part that has every column back as it is", () => {
  expect(conform(part, tableColumns(before))).toBe(part);
});

it("leaves a column learnt since unknown, wherever the table has it, and keeps the others", () => {
  const after = contract(
    column("name", "text"),
    column("day", "date"),
    column("size", "count"),
    column("kind", "text"),
  );
  const table = conform(part, tableColumns(after));
  expect(table.schema.fields.map(({ name }) => name)).toEqual(tableColumns(after).map(([name]) => name));
  const cells = ["name", "day", "size", "kind", "import"].map((name): unknown[] => [
    ...(table.getChild(name) ?? []),
  ]);
  expect(cells).toEqual([
    ["a", "b"],
    [null, null],
    [1, null],
    [null, null],
    [7, 7],
  ]);
});

it("keeps every missing cell missing, in however many ways the file wrote it", () => {
  const codes = Int32Array.of(0, 1, 2, 3);
  const columns = {
    cells: {
      name: { dictionary: ["a", null, "b", null], codes },
      size: { dictionary: [null, 5, null, 7], codes },
    },
    flag: { dictionary: [null], codes: new Int32Array(4) },
    line: Int32Array.of(2, 3, 4, 5),
    heading: { dictionary: [""], codes: new Int32Array(4) },
  };
  const table = tableFromIPC(toStream(partOf(before, columns, "own", 7)));
  expect(["name", "size"].map((name) => [...(table.getChild(name) ?? [])] as unknown[])).toEqual([
    ["a", null, "b", null],
    [null, 5, null, 7],
  ]);
});
