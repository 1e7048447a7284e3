import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../../../data/intake/text/parse.ts";
import { columnOf, rowOf } from "../../../../data/intake/workbook/rows.ts";
import { readWorkbook } from "../../../../data/intake/workbook/workbook.ts";

const stays = join(import.meta.dirname, "../../../../../shared/data/real/overnight-stays");
const present = existsSync(stays);
if (!present) console.log("skipped: no ../shared (real workbooks)");

const files = ["2164466S_20260315-191917.xlsx", "2164466S_20260315-191956.xlsx"];

function read(file: string): readonly (readonly string[])[] {
  const bytes = new Uint8Array(readFileSync(join(stays, "sistat-xlsx", file)));
  const begin = performance.now();
  const workbook = readWorkbook(bytes);
  const took = ((performance.now() - begin) / 1000).toFixed(1);
  if (typeof workbook === "string") throw new Error(workbook);
  console.log(`${file}: ${took} s, peak of the process ${process.resourceUsage().maxRSS >> 10} MB`);
  expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([["2164466S", false]]);
  return workbook.sheets[0]?.rows ?? [];
}

describe.skipIf(!present)("real workbooks", () => {
  const sheets = new Map(present ? files.map((file) => [file, read(file)]) : []);

  it.each(files)("%s has 73 months of 213 areas in 56 markets", (file) => {
    const rows = sheets.get(file) ?? [];
    expect(rows).toHaveLength(15_586);
    expect([rows[2]?.length, rows[4]?.[0], rows[15_560]?.[0], rows[15_561]?.[0]]).toEqual([
      58,
      "2020M01",
      "Zadnja objava:",
      "20260225 10:30",
    ]);
    const cells = rows.slice(4, 15_553).flatMap((row) => row.slice(2));
    expect(cells).toHaveLength(870_744);
    expect(cells.filter((cell) => !/^(\d+|-|z)$/.test(cell))).toEqual([]);
  });

  it("hold the figures that the CSV of the same table says they hold, cell by cell", () => {
    const text = readFileSync(join(stays, "koper_monthly.csv"), "utf8");
    const records = parse(text, { delimiter: ",", quote: '"', escape: '"' }).slice(1);
    const different = records.filter(({ fields }) => {
      const [period, municipality, , code, market, value, flag, file = "", cell = ""] = fields;
      const rows = sheets.get(file) ?? [];
      const [row, column] = [rowOf(cell), columnOf(cell)];
      // The month stands in the first row of its block of 213 only.
      const month = rows[row - 1 - ((row - 5) % 213)]?.[0]?.replace("M", "-");
      return !(
        rows[row - 1]?.[column - 1] === (flag || value) &&
        rows[row - 1]?.[1] === municipality &&
        rows[2]?.[column - 1] === `${code} ${market}` &&
        month === period
      );
    });
    expect(records).toHaveLength(8176);
    expect(different.slice(0, 5)).toEqual([]);
  });
});
