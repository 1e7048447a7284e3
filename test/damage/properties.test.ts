import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect } from "../../data/index.ts";
import { parse } from "../../data/intake/text/parse.ts";
import { damage, damages } from "./damages.ts";
import { encode, writeRow, type Hand } from "./generate.ts";

const marks = fc.constantFrom(
  { delimiter: ";", quote: '"', escape: '"' },
  { delimiter: ",", quote: '"', escape: '"' },
  { delimiter: "\t", quote: '"', escape: '"' },
  { delimiter: "|", quote: "'", escape: "'" },
  { delimiter: "^", quote: '"', escape: '"' },
  { delimiter: ", ", quote: '"', escape: '"' },
  { delimiter: ";", quote: '"', escape: "\\" },
  { delimiter: "~", quote: "'", escape: "\\" },
);
const letters = ["a", "č", "ž", "è", " ", '"', "'", ";", ",", "|", "^", "\n", "1", ".", "\t", "#"];
const cell = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
const rowsOf = (texts: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 7 })
    .chain((width) =>
      fc.array(fc.array(texts, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );

it("6,000 random tables survive being written and read, whatever their cells hold", () => {
  fc.assert(
    fc.property(rowsOf(cell), marks, fc.constantFrom("\n", "\r\n"), (rows, how, newline) => {
      const hand: Hand = { ...how, quoteAll: true, newline, encoding: "utf-8" };
      // An empty last line is none: one that is written must show that it is there.
      const text = rows.map((row) => writeRow(row, { ...hand }).replaceAll("\n", newline) + newline).join("");
      const records = parse(text, how);
      expect(records.filter(({ problem }) => problem)).toEqual([]);
      expect(records.map(({ fields }) => fields)).toEqual(rows);
      const lines = rows.map((row) => row.join("").split("\n").length);
      expect(records.map(({ line }) => line)).toEqual(
        lines.map((_, at) => 1 + lines.slice(0, at).reduce((sum, count) => sum + count, 0)),
      );
    }),
    { numRuns: 6000 },
  );
});

/** What `inspect` says of any bytes must add up, and it must say it of every line of the file. */
function expectLaw(bytes: Uint8Array): void {
  const { inspection, tables } = inspect({ name: "any.csv", bytes });
  const { records, skipped, deviating } = inspection;
  const whole = ["unknown-layout", "several-tables", "no-header", "no-data-rows", "personal-data"];
  const refused = deviating.filter(
    ({ severity, line, code }) => severity === "error" && line !== undefined && !whole.includes(code),
  );
  const sound = tables.reduce((sum, rows) => sum + rows.length - 1, 0);
  expect(records).toBe(sound + refused.length + skipped.length);
  for (const [headings, ...rows] of tables) {
    expect(headings?.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.length).toBe(headings?.length);
  }
  if (records === 0) expect(deviating.length).toBeGreaterThan(0);
}

describe("whatever comes in, nothing crashes and every record is accounted for", () => {
  it("1,500 heaps of delimiters, quotes and line ends", () => {
    const unit = fc.constantFrom(...letters, "\r", "\ufeff", "\u0000", "2024M01", "12,5");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.boolean(), (text, wide) => {
        expectLaw(encode(text, wide ? "utf-16le" : "utf-8"));
      }),
      { numRuns: 1500 },
    );
  });

  it("500 heaps of bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectLaw), { numRuns: 500 });
  });

  it("2,000 damaged files with some of their bytes damaged once more", () => {
    const kinds = fc.constantFrom(...Object.keys(damages));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 1_000_000 }), edits, (kind, seed, harm) => {
        const bytes = Uint8Array.from(damage(kind, seed).bytes);
        for (const [at, byte] of harm) bytes[at % bytes.length] = byte;
        expectLaw(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
