import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filledTemplate, writeWorkbook } from "../../data/index.ts";
import { asMeant, inert, looksLikeFormula } from "../../data/kernel/formula.ts";
import { csvField } from "../../renderer/words/csv.ts";
import { toRows, type Row } from "../../data/kernel/columns.ts";
import { openSample, partsOf } from "../support/board.ts";
import { openEmpty } from "../support/open.ts";

const signs = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%"];
const dangers = signs.flatMap((sign) => [
  `${sign}1+1`,
  `  ${sign}cmd|' /C calc'!A0`,
  `\u00a0${sign}HYPERLINK("x")`,
]);

describe("a cell that begins like a formula", () => {
  test.each(dangers)("%j cannot act in a table of texts", (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    const field = csvField(text).replace(/^"|"$/g, "");
    expect(field.startsWith("'")).toBe(true);
    expect(asMeant(inert(text))).toBe(text);
  });

  test("is a text in a workbook, also when somebody opens and leaves it", () => {
    const book = partsOf(writeWorkbook([{ name: "A", rows: dangers.map((text) => [text, -12.5]) }]));
    const sheet = book.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toContain("<f>");
    // Style 3 is the text format: what is typed over it is not worked out.
    expect(sheet.match(/<c r="A\d+" s="3" t="inlineStr">/g)?.length).toBe(dangers.length);
    expect(sheet.match(/<v>-12\.5<\/v>/g)?.length).toBe(dangers.length);
  });

  test("any text comes back as it was", () => {
    fc.assert(fc.property(fc.string(), (text) => asMeant(inert(text)) === text));
  });
});

test.each(["csv", "xlsx"] as const)("our import of our own %s gives the original back", async (format) => {
  const sample = await openSample();
  const all = toRows((await sample.ask("targets_rows")).columns);
  await sample.close();
  // Spaces around a text, and breaks of a line, are nothing that a table is asked to keep.
  const notes = dangers.filter((text) => text === text.trim());
  const rows = notes.map((note, at): Row => ({ ...all[at], note }));
  const { name, bytes } = filledTemplate("targets", "sl", format, rows);
  const loggia = await openEmpty();
  const summary = await loggia.load({ name, bytes });
  expect(summary.status).toBe("loaded");
  const back = toRows((await loggia.ask("targets_rows")).columns);
  const sorted = (of: readonly Row[]) => of.map(({ note }) => String(note)).toSorted();
  expect(sorted(back)).toEqual(notes.toSorted());
  const numbers = (of: readonly Row[]) => of.map(({ target_value: value }) => value).toSorted();
  expect(numbers(back)).toEqual(numbers(rows));
  await loggia.close();
});
