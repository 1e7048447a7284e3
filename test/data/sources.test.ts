import { expect, it } from "vitest";
import type { Loggia } from "../../data/index.ts";
import type { Mapping } from "../../data/kernel/mapping.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const office = fileOf(
  [
    "MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST",
    "2024M01;Školjka;0 Država - SKUPAJ;Prenočitve turistov;30",
    "",
  ].join("\n"),
  "2164466S_20240301-103000.csv",
);
const register = fileOf("mesec;nočitve\n2024-01;28\n2024-02;9\n2024-03;8\n", "register.csv");
const mapping: Mapping = {
  dataset: "overnight-stays",
  fields: { mesec: "month", nočitve: "value" },
  constants: { municipality: "Školjka", market: "total", measure: "nights" },
};

async function nights(loggia: Loggia): Promise<unknown> {
  const { columns } = await loggia.ask("stays_rows");
  return toRows(columns).map(({ month, value, source }) => [month, value, source]);
}

const official = [["2024-01", 30, "SURS 2164466S"]];
const own = [
  ["2024-01", 28, "mesec, nočitve"],
  ["2024-02", 9, "mesec, nočitve"],
  ["2024-03", 8, "mesec, nočitve"],
];

it("counts one source of a series, says so, and keeps the other", async () => {
  const loggia = await openEmpty();
  await loggia.load(office);
  const summary = await loggia.load(register, { mapping });
  expect(summary.changes).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 0 });
  expect(summary.issues).toMatchObject([{ code: "other-source", value: "3: SURS 2164466S" }]);
  expect(await nights(loggia)).toEqual(official);
  await loggia.remove(1);
  expect(await nights(loggia)).toEqual(own);
  await loggia.undo();
  expect(await nights(loggia)).toEqual(official);
  await loggia.close();
});

it("counts the same source whichever file came first, and says what that took away", async () => {
  const loggia = await openEmpty();
  await loggia.load(register, { mapping });
  expect(await nights(loggia)).toEqual(own);
  const { changes, issues } = await loggia.load(office);
  expect(changes).toMatchObject({ added: 1, changed: 0, removed: 3, unchanged: 0 });
  expect(issues).toEqual([]);
  expect(await nights(loggia)).toEqual(official);
  await loggia.close();
});
