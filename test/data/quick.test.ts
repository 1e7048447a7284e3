import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../data/intake/check/check.ts";
import { distinct, isCoded, type CellColumn } from "../../data/kernel/coded.ts";
import type { Cell } from "../../data/kernel/columns.ts";
import { isReady, readFile } from "../../data/read.ts";
import { readQuickly } from "../../data/quick.ts";
import { encodeAs, fileOf } from "../support/open.ts";

const head = "MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST";
const rows = [
  "2024M01;Koper/Capodistria;2.16 Italija;Prenočitve turistov;7",
  "2024M01;Koper/Capodistria;2.17 Latvija;Prenočitve turistov;9",
  "2024M02;Piran/Pirano;2.16 Italija;Prihodi turistov;0",
];
const text = (...lines: string[]) => fileOf([head, ...lines, ""].join("\n"));
const quickly = (file: ReturnType<typeof text>) => readQuickly(file, {}, 0);

/** The cells of a column, coded or not. */
function cells(column: CellColumn | undefined): Cell[] {
  if (!column) return [];
  return isCoded(column) ? Array.from(column.codes, (code) => column.dictionary[code] ?? null) : [...column];
}

function thoroughly(file: ReturnType<typeof text>) {
  const read = readFile(file);
  if (!isReady(read)) throw new Error(`not ready: ${read.stop?.code}`);
  return {
    read,
    checked: check(read.layout.data, read.layout.headings, read.ready.plan, read.ready.contract),
  };
}

/** Both roads' rows, side by side. */
function expectSame(file: ReturnType<typeof text>): void {
  const [short, long] = [quickly(file), thoroughly(file)];
  expect(short).toBeDefined();
  const [ours, theirs] = [short?.checked.columns, long.checked.columns];
  for (const name of Object.keys(theirs.cells))
    expect(cells(ours?.cells[name])).toEqual(cells(theirs.cells[name]));
  expect(cells(ours?.flag)).toEqual(cells(theirs.flag));
  expect(cells(ours?.heading)).toEqual(cells(theirs.heading));
  expect([...(ours?.line ?? [])]).toEqual([...theirs.line]);
  expect(short?.read.encoding.name).toBe(long.read.encoding?.name);
  expect(short?.read.rows).toBe(long.read.layout?.data.length);
}

describe("the short road", () => {
  it.each([
    ["plain", text(...rows)],
    ["quoted", text(...rows.map((row) => row.replaceAll(/[^;]+/g, '"$&"')))],
    ["with a title", fileOf(`"Prihodi in prenočitve"\n\n${head}\n${rows.join("\n")}\n`)],
    ["with Windows line ends", fileOf(`${head}\r\n${rows.join("\r\n")}\r\n`)],
    ["with a byte order mark", fileOf(`\ufeff${head}\n${rows.join("\n")}\n`)],
    ["windows-1250", { name: "f.csv", bytes: encodeAs(`${head}\n${rows.join("\n")}\n`, "windows-1250") }],
  ])("gives the same rows as the long one: %s", (_, file) => {
    expectSame(file);
  });

  it("gives the same rows for any regular file", () => {
    const key = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      area: fc.constantFrom("Koper/Capodistria", "Žužemberk", "È vero", "a b"),
      measure: fc.constantFrom("Prihodi turistov", "Prenočitve turistov"),
      value: fc.nat(2_000_000_000),
      // Quotation marks may come and go: the same text is then written in two ways.
      mark: fc.constantFrom("", "", '"'),
    });
    const tables = fc.uniqueArray(key, {
      minLength: 3,
      maxLength: 40,
      selector: ({ month, area, measure }) => `${month} ${area} ${measure}`,
    });
    fc.assert(
      fc.property(tables, (records) => {
        const lines = records.map(({ month, area, measure, value, mark }) =>
          [`2024M${String(month).padStart(2, "0")}`, area, "1 DOMAČI", measure, value]
            .map((cell) => `${mark}${cell}${mark}`)
            .join(";"),
        );
        expectSame(text(...lines));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a short line", text(...rows, "2024M03;Koper/Capodistria;2.16 Italija;Prenočitve turistov")],
    ["a long line", text(...rows, `${rows[0]};`)],
    ["a blank line", text(...rows, "", rows[0]?.replace("M01", "M03") ?? "")],
    ["no line end", fileOf([head, ...rows].join("\n"))],
    ["a stray quote", text(...rows, '2024M03;Koper"x;2.16 Italija;Prenočitve turistov;1')],
    ["a doubled quote", text(...rows, '2024M03;"Koper""x";2.16 Italija;Prenočitve turistov;1')],
    ["a cell over two lines", text(...rows, '2024M03;"Koper\nx";2.16 Italija;Prenočitve turistov;1')],
    ["a NUL", text(...rows, "2024M03;Ko\u0000per;2.16 Italija;Prenočitve turistov;1")],
    ["a lost letter", text(...rows, "2024M03;Ko\ufffdper;2.16 Italija;Prenočitve turistov;1")],
    ["a sign", text(...rows, "2024M03;Koper;2.16 Italija;Prenočitve turistov;z")],
    [
      "a provisional month",
      text(...rows, "2024M03 (začasni podatki);Koper;2.16 Italija;Prenočitve turistov;1"),
    ],
    ["an unknown market", text(...rows, "2024M03;Koper;2.99 Atlantida;Prenočitve turistov;1")],
    ["a repeated key", text(...rows, rows[0] ?? "")],
    ["a key repeated in other words", text(...rows, rows[0]?.replace("2.16 ", "") ?? "")],
    ["a footnote", text(...rows, "Zadnja objava:")],
    ["unknown headings", fileOf("a;b\n1;2\n3;4\n")],
  ])("leaves a file to the long one because of %s", (_, file) => {
    expect(quickly(file)).toBeUndefined();
  });

  it("does not look at small files at all", () => {
    expect(readQuickly(text(...rows), {})).toBeUndefined();
  });

  it("knows every different text once", () => {
    expect(distinct(quickly(text(...rows))?.checked.columns.cells["market"] ?? [])).toEqual(["IT", "LV"]);
  });
});
