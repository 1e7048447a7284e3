import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentOf } from "../../../../data/intake/workbook/formats.ts";
import { momentText, numberText } from "../../../../data/intake/workbook/values.ts";
import { readWorkbook, type Sheet } from "../../../../data/intake/workbook/workbook.ts";
import { partsOf, workbookOf, zipOf, type Made } from "../../../support/workbook.ts";

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const read = readWorkbook(bytes);
  if (typeof read === "string") throw new Error(read);
  return read.sheets;
}

/** The rows of a workbook with one sheet. */
function rowsOf(cells: string, made: Omit<Made, "sheets"> = {}): readonly (readonly string[])[] {
  return sheetsOf(workbookOf({ ...made, sheets: { a: `<sheetData>${cells}</sheetData>` } }))[0]?.rows ?? [];
}

describe("cells", () => {
  it.each(["", "x:"])("are read with the prefix %j", (prefix) => {
    const cells =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>v&#128512; &lt;a&gt;</t></is></c>' +
      '<c r="C1" t="s"><v>0</v></c></row>';
    const strings = [
      "<t>Koper &amp; Čedad</t>",
      "<r><t>2020</t></r><r><rPr><b/></rPr><t>M01</t></r><rPh><t>no</t></rPh>",
    ];
    expect(rowsOf(cells, { prefix, strings })).toEqual([["2020M01", "v😀 <a>", "Koper & Čedad"]]);
  });

  it("keep blanks, line ends and what XML cannot hold", () => {
    const text = (inside: string): string => `<c t="inlineStr"><is><t>${inside}</t></is></c>`;
    const cells = `<row>${text(" a ")}${text("a\r\nb")}${text("a_x000D_b")}${text("_x005F_x0041_")}${text("<![CDATA[<b>]]>")}</row>`;
    expect(rowsOf(cells)).toEqual([[" a ", "a\nb", "a\rb", "_x0041_", "<b>"]]);
  });

  it("are numbers as they are held, not as they are shown", () => {
    const held = [
      "12",
      "11.6",
      "1234.5599999999999",
      "0.1",
      "1E-7",
      "-1.5E+25",
      "12345678901234567890",
      "-0",
      "1e400",
    ];
    const cells = held.map((value) => `<c s="0"><v>${value}</v></c>`).join("");
    expect(rowsOf(`<row>${cells}</row>`, { formats: ["0"] })).toEqual([
      [
        "12",
        "11.6",
        "1234.56",
        "0.1",
        "0.0000001",
        "-15000000000000000000000000",
        "12345678901234567890",
        "0",
        "1e400",
      ],
    ]);
  });

  it("are truths, errors, and results of formulas; what was never worked out is told", () => {
    const cells =
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c r="D2"><f>SUM(A1:A9)</f><v>42</v></c><c r="E2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
      '<c r="F2"><f>NOW()</f><v></v></c><c r="G2"><f>B1</f></c><c r="H2" t="str"><f>""</f><v></v></c></row>';
    const [sheet] = sheetsOf(workbookOf({ sheets: { a: `<sheetData>${cells}</sheetData>` } }));
    expect(sheet?.rows).toEqual([[], ["TRUE", "FALSE", "#DIV/0!", "42", "ab"]]);
    expect(sheet?.unsaved).toEqual(["F2", "G2"]);
  });

  it("stand in their own row and column, gaps kept, formatted blanks not", () => {
    const cells =
      '<row r="3" spans="1:4"><c r="C3"><v>1</v></c><c r="D3" s="0"/></row><row r="4"/>' +
      "<row><c><v>2</v></c><c><v>3</v></c></row>" +
      '<row r="7"><c r="B7"><v>4</v></c></row><row r="9"><c r="A9" s="0"/></row>';
    expect(rowsOf(cells, { formats: ["0"] })).toEqual([[], [], ["", "", "1"], [], ["2", "3"], [], ["", "4"]]);
  });

  it("may stand in the last place there is", () => {
    const rows = rowsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect([rows.length, rows.at(-1)?.length, rows[0]]).toEqual([1_048_576, 16_384, []]);
  });
});

describe("dates", () => {
  it("are what the style of their cell says, and never move", () => {
    const formats = [
      14,
      22,
      "dd.mm.yyyy",
      "[$-424]mmm\\ yyyy;@",
      "hh:mm",
      "[h]:mm:ss",
      '0.00\\ "dd"',
      "#,##0 [$€-1]",
    ];
    const days = [
      "46096",
      "46096.4375",
      "46096.430555555555",
      "46096.9999999",
      "0.4375",
      "1.5",
      "46096",
      "46096",
    ];
    const cells = days.map((value, at) => `<c s="${at}"><v>${value}</v></c>`).join("");
    expect(rowsOf(`<row>${cells}<c t="d"><v>2026-03-15T10:30:00.000Z</v></c></row>`, { formats })).toEqual([
      [
        "2026-03-15",
        "2026-03-15 10:30",
        "2026-03-15 10:20",
        "2026-03-16",
        "10:30",
        "36:00",
        "46096",
        "46096",
        "2026-03-15 10:30",
      ],
    ]);
  });

  it("count from 1904 where the workbook says so", () => {
    const made = { formats: [14], workbookPr: '<workbookPr date1904="1"/>' };
    const cells = '<row><c s="0"><v>0</v></c><c s="0"><v>44634</v></c></row>';
    expect(rowsOf(cells, made)).toEqual([["1904-01-01", "2026-03-15"]]);
  });

  it("give every day since 1900-03-01, to the second", () => {
    const second = fc.integer({ min: 61 * 86_400, max: 2_958_466 * 86_400 - 1 });
    fc.assert(
      fc.property(second, (seconds) => {
        const iso = new Date(Date.UTC(1899, 11, 30) + seconds * 1000).toISOString();
        const time = iso.slice(11, 19).replace(/:00$/, "");
        const text = time === "00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
        expect(momentText(String(seconds / 86_400), "date", false)).toBe(text);
      }),
    );
  });

  it.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["60", "1900-02-29"],
    ["61", "1900-03-01"],
    ["0", "0"],
    ["-1", "-1"],
    ["2958466", "2958466"],
    ["x", "x"],
  ])("give %s as %s, at the edges as Excel shows it", (serial, text) => {
    expect(momentText(serial, "date", false)).toBe(text);
  });

  it.each([
    ["General", undefined],
    ["Standard", undefined],
    ["@", undefined],
    ["#,##0.00_);[Red]\\(#,##0.00\\)", undefined],
    ["_-* #,##0.00\\ _d_-", undefined],
    ["[<100]0;0.0", undefined],
    ["0.00E+00", undefined],
    ["yyyy\\-mm\\-dd", "date"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
    ["mmmm", "date"],
    ["m/d/yy h:mm", "date"],
    ["h:mm AM/PM", "time"],
    ["mm:ss.0", "time"],
    ["[mm]:ss", "duration"],
  ])("%s shows %s", (code, moment) => {
    expect(momentOf(code)).toBe(moment);
  });
});

it("writes every number in plain notation, and as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = numberText(String(value));
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 500 },
  );
});

it("tells sheets in the order of their tabs, hidden ones as such, merged cells as ranges", () => {
  const sheet = (value: number): string => `<sheetData><row><c><v>${value}</v></c></row></sheetData>`;
  const sheets = {
    "Leto &amp; mesec": `${sheet(1)}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`,
    b: sheet(2),
    c: sheet(3),
  };
  const read = sheetsOf(workbookOf({ sheets, states: { b: 'state="hidden"', c: 'state="veryHidden"' } }));
  expect(read.map(({ name, isHidden, merged, rows }) => [name, isHidden, merged, rows])).toEqual([
    ["Leto & mesec", false, ["A1:C1"], [["1"]]],
    ["b", true, [], [["2"]]],
    ["c", true, [], [["3"]]],
  ]);
});

describe("what cannot be read is refused with its reason", () => {
  const good = {
    sheets: { a: "<sheetData><row><c s='0'><v>46096</v></c></row></sheetData>" },
    formats: [14],
  };

  it.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(), "other-format"],
    ["a text", new TextEncoder().encode("a;b"), "other-format"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "old-format"],
    ["another zip", zipOf({ "a.txt": "a" }), "other-format"],
    ["half a zip", workbookOf(good).subarray(0, 300), "damaged"],
    ["a sheet that is not there", zipOf({ ...partsOf(good), "xl/worksheets/s1.xml": "" }), "damaged"],
    ["broken XML", zipOf({ ...partsOf(good), "xl/worksheets/s1.xml": "<worksheet><row>" }), "damaged"],
    [
      "a string that is not there",
      workbookOf({ ...good, sheets: { a: "<row><c t='s'><v>1</v></c></row>" } }),
      "damaged",
    ],
    [
      "a row that cannot be",
      workbookOf({ ...good, sheets: { a: "<row r='0'><c r='A0'><v>1</v></c></row>" } }),
      "damaged",
    ],
  ])("%s", (_, bytes, problem) => {
    expect(readWorkbook(bytes)).toBe(problem);
  });

  it("a locked workbook", () => {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(readWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...name))).toBe("encrypted");
  });

  it("an encrypted part", () => {
    const bytes = workbookOf(good);
    // The flags of every entry of the directory: its signature is PK\1\2.
    bytes.forEach((byte, at) => {
      if (byte === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8] = 1;
    });
    expect(readWorkbook(bytes)).toBe("encrypted");
  });

  it("a few kilobytes that would fill the memory", () => {
    const far = Array.from(
      { length: 2000 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    expect(readWorkbook(workbookOf({ sheets: { a: far.join("") } }))).toBe("too-large");
  });

  it("and one changed byte changes no cell: it is refused, or nothing is different", () => {
    const bytes = workbookOf(good);
    const before = sheetsOf(bytes);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        const read = readWorkbook(changed);
        if (typeof read !== "string") expect(read.sheets).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });
});
