import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { parse } from "../../../../data/intake/text/parse.ts";
import { findTables } from "../../../../data/intake/table/tables.ts";

const marks = (delimiter: string) => ({ delimiter, quote: '"', escape: '"' });

it("numbers records by the line they begin on, as an editor counts", () => {
  const text = 'a;b\r\n"one\r\ntwo";2\n\r\n3;4\r"5";6';
  expect(parse(text, marks(";")).map(({ line, fields }) => [line, ...fields])).toEqual([
    [1, "a", "b"],
    [2, "one\ntwo", "2"],
    [4, ""],
    [5, "3", "4"],
    [6, "5", "6"],
  ]);
});

it("reports a quotation mark that is never closed", () => {
  expect(parse('a;b\n"open;2\n3;4', marks(";")).map(({ line, problem }) => [line, problem])).toEqual([
    [1, undefined],
    [2, "unclosed-quote"],
    [3, undefined],
  ]);
});

const field = fc.string({ unit: fc.constantFrom("a", "č", " ", '"', ";", ",", "\n", "1"), maxLength: 6 });

it("gives back any table that was written as CSV, with every record in its place", () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(";", ",", "\t"),
      fc.constantFrom("\n", "\r\n"),
      (rows, delimiter, newline) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
        expect(parse(text, marks(delimiter)).map(({ fields }) => fields)).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});

it("finds the delimiter of a table whose cells hold the others", () => {
  fc.assert(
    fc.property(fc.constantFrom(";", ",", "\t", "|"), fc.integer({ min: 3, max: 30 }), (delimiter, rows) => {
      const body = Array.from({ length: rows }, (_, at) =>
        [`"a, b; ${at}"`, "1.5", '"c | d"'].join(delimiter),
      );
      const [layout] = findTables(
        ["Title, with a comma", "", ['"x"', '"y"', '"z"'].join(delimiter), ...body].join("\n"),
      );
      expect(layout?.dialect).toMatchObject({ delimiter, width: 3 });
      expect(layout?.header.line).toBe(3);
      expect(layout?.data).toHaveLength(rows);
    }),
  );
});

it("takes a line that is nothing but a byte order mark for a line", () => {
  expect(parse("\ufeff", marks(";"))).toEqual([{ line: 1, fields: ["\ufeff"] }]);
  expect(parse('a;b\n"x\n\ufeff', marks(";")).map(({ line }) => line)).toEqual([1, 2, 3]);
});
