import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTsv, printTsv } from "../../../../renderer/parts/grid/tsv.ts";

it.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\t\n\tb",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ["a", [["a"]]],
  [
    '"zgoraj\nspodaj"\t"rekel je ""da"""\r\nx\t',
    [
      ["zgoraj\nspodaj", 'rekel je "da"'],
      ["x", ""],
    ],
  ],
  ['"odprto\tb\nc', [['"odprto', "b"], ["c"]]],
  ['12" cev\t"a"b', [['12" cev', '"a"b']]],
  ["\t\t", [["", "", ""]]],
])("%j is read as a spreadsheet wrote it", (text, table) => {
  expect(parseTsv(text)).toEqual(table);
});

it("what is copied is pasted as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ž", " ", '"', "\t", "\n", ";") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      // One empty cell at the end is what the line end after it looks like.
      fc.pre(rows.at(-1)?.length !== 1 || rows.at(-1)?.[0] !== "");
      expect(parseTsv(printTsv(rows))).toEqual(rows);
    }),
  );
});
