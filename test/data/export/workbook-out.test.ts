import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeWorkbook, type OutCell } from "../../../data/export/workbook-out.ts";
import { readWorkbook, type Sheet } from "../../../data/intake/workbook/workbook.ts";
import { partOf } from "../../support/workbook.ts";

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const read = readWorkbook(bytes);
  if (typeof read === "string") throw new Error(read);
  return read.sheets;
}

const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) }));
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)), maxLength: 4 }),
  fc.constantFrom("050", "007.5", "1e5", " a ", "_x000D_", "_x005F_x0041_", "constructor", "__proto__"),
  fc.constantFrom("=1+1", "a\r\nb\rc\td", "čšž", "😀", "\u0000", "\ud800", "2020M01", "TRUE", "]]>&amp;"),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

/** What the reader should give: what was meant, as text. */
function expected(cell: OutCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : cell.day;
}

it("writes what our own reader reads back exactly", () => {
  const cell = fc.oneof(text, number, fc.integer(), fc.boolean(), day, fc.constant(undefined));
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.nat(2), (rows, headingRows) => {
      const [sheet] = sheetsOf(writeWorkbook([{ name: "a", rows, headingRows }]));
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const read = sheet?.rows[row]?.[column] ?? "";
          // A number comes back in plain notation: the same number, however it is written.
          if (typeof cell === "number") {
            expect(read).not.toMatch(/e/);
            expect(Number(read)).toBe(cell === 0 ? 0 : cell);
          } else expect(read).toBe(expected(cell));
        });
      });
    }),
    { numRuns: 1000 },
  );
});

it("keeps names and order of its sheets, and gives the same bytes again", () => {
  const sheets = ["Zgled & <primer>", "Razlaga \"š\" 'a'b", "_x0041_"].map((name, at) => ({
    name,
    rows: [["a", at]],
  }));
  const bytes = writeWorkbook(sheets);
  expect(sheetsOf(bytes).map(({ name, rows }) => ({ name, rows }))).toEqual(
    sheets.map(({ name }, at) => ({ name, rows: [["a", String(at)]] })),
  );
  expect(writeWorkbook(sheets)).toEqual(bytes);
});

it("makes headings bold, keeps them in sight, and sets widths", () => {
  const sheet = {
    name: "a",
    rows: [["Mesec"], ["050"], [{ day: "2026-03-15" }]],
    headingRows: 1,
    widths: [12],
  };
  const xml = partOf(writeWorkbook([sheet]), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<col min="1" max="1" width="12" customWidth="1"/>');
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(xml).toMatch(/<c r="A1" s="1".*<c r="A2" s="3".*<c r="A3" s="2"><v>46096<\/v>/);
});

it("reaches column XFD", () => {
  const row = Array.from({ length: 16_384 }, (_, at) => (at === 16_383 ? "last" : undefined));
  const [sheet] = sheetsOf(writeWorkbook([{ name: "a", rows: [row] }]));
  expect(sheet?.rows[0]?.indexOf("last")).toBe(16_383);
});

describe("refuses", () => {
  it.each(["", "a".repeat(32), "a/b", "[a]", "a:b", "'a"])("the name %j", (name) => {
    expect(() => writeWorkbook([{ name, rows: [] }])).toThrow(RangeError);
  });

  it("no sheet, and two of a name", () => {
    expect(() => writeWorkbook([])).toThrow(RangeError);
    expect(() => writeWorkbook(["a", "A"].map((name) => ({ name, rows: [] })))).toThrow(RangeError);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "a".repeat(32_768),
    { day: "2026-02-30" },
    { day: "15. 3. 2026" },
    { day: "1900-02-28" },
  ])("%j", (cell) => {
    expect(() => writeWorkbook([{ name: "a", rows: [[cell]] }])).toThrow(RangeError);
  });
});
