import { firstCells } from "../../../data/kernel/coded.ts";
import { describe, expect, it } from "vitest";
import { readTable, recordsOf, type ReadTable } from "../../support/sheets.ts";

const title = "Prihodi in prenočitve turistov po državah, občine, Slovenija, mesečno";
const markets = ["0 Država - SKUPAJ", "1 DOMAČI", "2 TUJI"];

/** Two months of two areas: the layout of SiStat's workbooks with made-up figures. */
function lookAlike(measure: string): string[][] {
  return [
    [title],
    [],
    ["", "", ...markets],
    ["", "", ...markets.map(() => measure)],
    ["2024M01", "SLOVENIJA", "30", "10", "20"],
    ["", "Školjka/Conchiglia", "7", "-", "7"],
    ["2024M02 (začasni podatki)", "SLOVENIJA", "33", "11", "22"],
    ["", "Školjka/Conchiglia", "z", "z", "z"],
    [],
    ["Zadnja objava:"],
    ["20240430 10:30"],
  ];
}

/** The rows from the two heading rows on, as the road of workbooks hands them to the profiles. */
function read(rows: readonly (readonly string[])[], end: number): ReadTable | string {
  const [above = [], below = []] = [rows[2], rows[3]];
  const headings = below.map((measure, at) => `${above[at] ?? ""} ${measure}`.trim());
  return readTable({
    file: "2164466S.xlsx",
    headings,
    data: recordsOf(rows.slice(4, end), 5, headings.length),
    notes: rows.slice(end).map(([first = ""]) => first),
  });
}

function certain(read: ReadTable | string): ReadTable {
  if (typeof read === "string") throw new Error(read);
  return read;
}

describe("SiStat's workbook", () => {
  it.each([
    ["Prihodi turistov", "arrivals"],
    ["Prenočitve turistov", "nights"],
  ])("gives %s to every area of a month that stands once", (measure, id) => {
    const { profile, plan, checked } = certain(read(lookAlike(measure), 8));
    expect([profile, plan.source, plan.release]).toEqual([
      "sistat-workbook",
      "SURS 2164466S",
      "2024-04-30 10:30",
    ]);
    const { line } = checked.columns;
    const cells = (name: string) => firstCells(checked.columns.cells[name] ?? []);
    const [flag, heading] = [firstCells(checked.columns.flag), firstCells(checked.columns.heading)];
    expect(checked).toMatchObject({ loaded: 4, refused: 0, skipped: [], issues: [] });
    expect(cells("month")).toEqual(["2024-01", "2024-02"].flatMap((month) => Array<string>(6).fill(month)));
    expect(cells("value")).toEqual([30, 10, 20, 7, 0, 7, 33, 11, 22, null, null, null]);
    expect(flag).toEqual([null, null, null, null, "-", null, "p", "p", "p", "z", "z", "z"]);
    expect(new Set(cells("measure"))).toEqual(new Set([id]));
    expect([line[4], heading[4]]).toEqual([6, `1 DOMAČI ${measure}`]);
  });

  it("is not recognised where the first column names no month", () => {
    const rows = lookAlike("Prihodi turistov").map((row, at) =>
      at === 6 ? ["Leto 2024", ...row.slice(1)] : row,
    );
    expect(read(rows, 8)).toBe("none");
  });
});
