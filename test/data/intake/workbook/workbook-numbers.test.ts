import { expect, it } from "vitest";
import { toRows } from "../../../../data/kernel/columns.ts";
import { writeWorkbook, type OutCell } from "../../../../data/export/workbook-out.ts";
import { contract } from "../../../../data/datasets/premises/contract.ts";
import { openEmpty } from "../../../support/open.ts";

const headings = ["wave", "premise", "floor area", "rent", "status"];

async function rowsOf(...rows: readonly (readonly OutCell[])[]) {
  const loggia = await openEmpty();
  const bytes = writeWorkbook([
    { name: "Data", rows: [headings, ...rows.map((row) => [...row, "occupied"])] },
  ]);
  const summary = await loggia.load({ name: "premises.xlsx", bytes });
  const { columns } = await loggia.ask("premises_rows");
  await loggia.close();
  const shown = toRows(columns).map((row) => [row["floor_area"], row["rent"]]);
  return { codes: summary.issues.map(({ code }) => code), shown };
}

it("never reads a number cell by the comma of another column's texts", async () => {
  const { codes, shown } = await rowsOf(["2026", "KP-001", 1.125, "12,5"], ["2026", "KP-002", 2.25, "8,75"]);
  expect(codes).toEqual([]);
  expect(shown).toEqual([
    [1.125, 12.5],
    [2.25, 8.75],
  ]);
});

it("never reads it by the comma of texts in its own column, and those by theirs", async () => {
  const { codes, shown } = await rowsOf(
    ["2026", "KP-001", 1.125, 10],
    ["2026", "KP-002", "12,5", 10.5],
    ["2026", "KP-003", "1.250", 1250.5],
  );
  expect(codes).toEqual([]);
  expect(shown).toEqual([
    [1.125, 10],
    [12.5, 10.5],
    [1250, 1250.5],
  ]);
});

it("takes a text that is open by the language of the headings, and a number cell never", async () => {
  const { columns } = contract;
  const loggia = await openEmpty();
  const row = (premise: string, area: OutCell): OutCell[] =>
    columns.map(({ name }) => ({ wave: "2026", premise, floor_area: area })[name]);
  const sheet = [columns.map(({ label }) => label.sl), row("KP-001", 1.125), row("KP-002", "1.250")];
  const bytes = writeWorkbook([{ name: "Podatki", rows: sheet }]);
  await loggia.load({ name: "popis.xlsx", bytes });
  const areas = (await loggia.ask("premises_rows")).columns["floor_area"];
  await loggia.close();
  expect(areas).toEqual([1.125, 1250]);
});

it("asks what a text means that nothing tells, number cells beside it least of all", async () => {
  const other = ["Round", "Code", "Size"];
  const rows = [other, ["2026", "KP-001", 1.125], ["2026", "KP-002", "1.250"]];
  const loggia = await openEmpty();
  const fields = { Round: "wave", Code: "premise", Size: "floor_area" };
  const file = { name: "sizes.xlsx", bytes: writeWorkbook([{ name: "Data", rows }]) };
  const how = { mapping: { dataset: "premises", fields, constants: {} } };
  expect((await loggia.preview(file, how)).questions).toMatchObject([{ column: "Size", samples: ["1.250"] }]);
  const answered = await loggia.load(file, { ...how, answers: { Size: "," } });
  const areas = (await loggia.ask("premises_rows")).columns["floor_area"];
  await loggia.close();
  expect([answered.status, areas]).toEqual(["loaded", [1.125, 1250]]);
});
