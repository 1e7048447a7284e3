import { Table } from "apache-arrow";
import { expect, it } from "vitest";
import type { Contract } from "../../../data/kernel/contract.ts";
import { conform } from "../../../data/store/conform.ts";
import { partOf } from "../../../data/store/part.ts";
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
