import { expect, test } from "vitest";
import { inspect } from "../../data/index.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];

test("columns called like what every object has keep their heading and their cells, and change nothing", async () => {
  const head = ["MESEC", "OBČINE", "DRŽAVA", "MERITVE", "VREDNOST", ...names].join(";");
  const row = (month: string, nights: number): string =>
    [
      month,
      "Školjka",
      "0 Država - SKUPAJ",
      "Prenočitve turistov",
      nights,
      ...names.map((_, at) => `x${at}`),
    ].join(";");
  const file = fileOf(`${head}\n${row("2024M01", 5)}\n${row("2024M02", 6)}\n`);
  const [headings, first] = inspect(file).table;
  for (const [at, name] of names.entries()) {
    const column = headings?.indexOf(name) ?? -1;
    expect(column, name).toBeGreaterThanOrEqual(0);
    expect(first?.[column], name).toBe(`x${at}`);
  }
  const loggia = await openEmpty();
  const { records, loaded, refused, skipped } = await loggia.load(file);
  expect(loaded + refused + skipped).toBe(records);
  await loggia.close();
  expect(({} as { x0?: unknown }).x0).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a table whose cells are called so is read cell by cell, and the names come back", async () => {
  const loggia = await openEmpty();
  const rows = names.map((name) => `2024M01;${name};0 Država - SKUPAJ;Prenočitve turistov;5`);
  const file = fileOf(`MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${rows.join("\n")}\n`);
  expect(await loggia.load(file)).toMatchObject({ status: "loaded", loaded: names.length });
  const { columns } = await loggia.ask("stays_monthly");
  expect(columns["municipality"]?.toSorted()).toEqual(names.toSorted());
  await loggia.close();
});
