import { describe, expect, it } from "vitest";
import { isPivot, isTree } from "../../../../data/intake/table/shapes.ts";
import { findTables } from "../../../../data/intake/table/tables.ts";
import type { SheetRecord } from "../../../../data/intake/text/parse.ts";

const read = (...lines: readonly string[]) => findTables(`${lines.join("\n")}\n`);
const noted = (records: readonly SheetRecord[]) =>
  records.map(({ line, problem, skip }) => `${line} ${problem ?? skip ?? "sound"}`);
const only = (...lines: readonly string[]) => {
  const layouts = read(...lines);
  expect(layouts).toHaveLength(1);
  const [layout] = layouts;
  if (!layout) throw new Error("no table");
  return layout;
};

describe("heading lines", () => {
  it("repeat a merged cell over its columns", () => {
    const { headings, headers, data } = only(
      ";;Avstrija;;Italija;",
      "Mesec;Občina;prihodi;nočitve;prihodi;nočitve",
      "2024M01;Koper;1;2;3;4",
      "2024M02;Koper;5;6;7;8",
    );
    expect(headings).toEqual([
      "Mesec",
      "Občina",
      "Avstrija prihodi",
      "Avstrija nočitve",
      "Italija prihodi",
      "Italija nočitve",
    ]);
    expect(headers.map(({ line }) => line)).toEqual([1, 2]);
    expect(data).toHaveLength(2);
  });

  it("take the units below them along", () => {
    const { headings } = only("Mesec,Nočitve,Delež", ",število,(%)", "2024M01,10,1.5", "2024M02,20,2.5");
    expect(headings).toEqual(["Mesec", "Nočitve število", "Delež (%)"]);
  });

  it("may be years, or begin with a blank one as an index column has it", () => {
    expect(only("VRSTE;2010;2011", "Gorske;12;13", "Obmorske;14;15").headings[1]).toBe("2010");
    expect(only(",area,rent", "0,12.5,100", "1,,").headings).toEqual(["", "area", "rent"]);
  });

  it("are not made of the first row where there are none", () => {
    const { headers, header, data } = only("2016M01;Koper;12", "2016M02;Koper;14", "2016M03;Koper;1999");
    expect(headers).toEqual([]);
    expect(header.line).toBe(1);
    expect(data).toHaveLength(3);
  });

  it("repeated in the middle or at once are declared, not read", () => {
    expect(noted(only("a;b", "a;b", "x;1", "a ;b", "y;2").data)).toEqual([
      "2 repeated-header",
      "3 sound",
      "4 repeated-header",
      "5 sound",
    ]);
  });
});

describe("what surrounds a table", () => {
  it("is kept apart: two title lines with a range of days", () => {
    const { name, preamble, header, data } = only(
      "Campaign report",
      '"March 27, 2026 - April 23, 2026"',
      "Campaign,Impr.,Cost",
      'A,"795,836",12.50',
      'Total: Account,"795,836",12.50',
    );
    expect(name).toBe("Campaign report, March 27, 2026 - April 23, 2026");
    expect([preamble.length, header.line, data.length]).toEqual([2, 3, 2]);
  });

  it("does not hide a row that was cut short", () => {
    const text = ["Mesec;Občina;Nočitve", "2024M01;Koper;1", "2024M02;Koper;2", "2024M03"];
    expect(noted(only(...text).data)).toEqual(["2 sound", "3 sound", "4 field-count"]);
    const { data, footer } = only(...text.slice(0, 3), "Vir: SURS", "20260225 10:30");
    expect([data.length, footer.length]).toEqual([2, 2]);
  });

  it("may be a delimiter at the end of every line but the first, or of the first alone", () => {
    const ended = Array.from({ length: 10 }, (_, at) => `x;${at};`);
    const all = only("a;b", ...ended, "z;3;4");
    expect([all.headings, all.trailing]).toEqual([["a", "b"], true]);
    expect(noted(all.data).slice(-2)).toEqual(["11 sound", "12 field-count"]);
    expect(only("a;b;", "x;1", "y;2").headings).toEqual(["a", "b"]);
  });

  it("leaves out columns that hold nothing, and says which", () => {
    const { headings, blankColumns, data } = only("a;;b;", "x;;1;", "y;;2;");
    expect([headings, blankColumns]).toEqual([
      ["a", "b"],
      [2, 4],
    ]);
    expect(data[0]?.fields).toEqual(["x", "1"]);
  });
});

describe("several tables in one file", () => {
  it("are told apart by comments though they share their headings", () => {
    const layouts = read(
      "# ----------",
      "# Reports snapshot",
      "# Start date: 20250801",
      "Nth day,Active users",
      "0000,12",
      "0001,15",
      "# Start date: 20240801",
      "Nth day,Active users",
      "0000,10",
      "",
      "# Start date: 20250801",
      "Country,Active users,Share",
      "Slovenia,7,0.5",
    );
    expect(layouts.map(({ name, headings, data }) => [name, headings.length, data.length])).toEqual([
      ["Reports snapshot, Start date: 20250801", 2, 2],
      ["Start date: 20240801", 2, 1],
      ["Start date: 20250801", 3, 1],
    ]);
  });

  it("need no blank line if the second has a width of its own", () => {
    const layouts = read("a;b", "x;1", "y;2", "c;d;e", "z;3;4", "w;5;6");
    expect(layouts.map(({ header, data }) => [header.line, data.length])).toEqual([
      [1, 2],
      [4, 2],
    ]);
  });

  it("have each record in one place", () => {
    const layouts = read("Prva", "", "a;b", "x;1", "Vir: SURS", "", "Druga", "c;d", "y;2", "", "* opomba");
    const lines = layouts.flatMap(({ preamble, headers, data, footer }) =>
      [...preamble, ...headers, ...data, ...footer].map(({ line }) => line),
    );
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(layouts.map(({ name, footer }) => [name, noted(footer)])).toEqual([
      ["Prva", ["5 footnote", "6 blank"]],
      ["Druga", ["10 blank", "11 footnote"]],
    ]);
  });

  it("are not seen where a table merely has a blank line or a short row", () => {
    expect(noted(only("a;b;c", "x;1;2", "", "y;3;4", "zaprto;5", "", "z;6;7").data)).toEqual([
      "2 sound",
      "3 blank",
      "4 sound",
      "5 field-count",
      "6 blank",
      "7 sound",
    ]);
  });
});

describe("shapes that are no table of facts", () => {
  it("a tree of labels", () => {
    const tree = [
      '"OBČINE"," "," ","2014"',
      '"SLOVENIJA"," "," "," "',
      '" ","Domači"," ","5"',
      '" "," ","Januar","3"',
      '" "," ","Februar","2"',
    ];
    expect(isTree(only(...tree))).toBe(true);
    expect(isTree(only("m;o;n", "2024M01;Koper;1", ";Piran;2", ";Izola;3", ";Ankaran;4"))).toBe(false);
    expect(isTree(only(",area,rent", "0,12.5,100", "1,3,50", "2,,"))).toBe(false);
  });

  it.each([
    "Etichette di riga;Somma di visitatori",
    "Oznake vrstic;x",
    "Kraj;Vsota od nočitev",
    "Row Labels;x",
  ])("a pivot: %s", (heading) => {
    expect(isPivot(only(heading, "Koper;12", "Piran;13"))).toBe(true);
  });
});

it("finds no table where there is only one column, or prose", () => {
  expect(read("Nočitve", "12", "13", "14")).toEqual([]);
  expect(read("Dear all", "this is a letter.", "Bye")).toEqual([]);
});
