import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startPack } from "../../../renderer/board/build.ts";
import { firstSentence } from "../../../renderer/board/first-sentence.ts";
import { fitTable, type Place } from "../../../renderer/board/fit.ts";
import { findPage } from "../../../renderer/board/pages/index.ts";
import { madeTable } from "../../../renderer/board/table.ts";

const place: Place = { width: 873, height: 286, largest: 15, least: 9.5, pad: [2.6, 6] };
const cells = fc.string({ maxLength: 120 });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 20 }))
  .chain(([columns, rows]) =>
    fc.tuple(
      fc.array(cells, { minLength: columns, maxLength: columns }),
      fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  );

describe("a table in its place", () => {
  test("has letters within the limits, and columns that fill the width", () => {
    fc.assert(
      fc.property(tables, ([heads, rows]) => {
        const { size, shares, fits, height } = fitTable(madeTable(heads, rows), place);
        expect(size).toBeGreaterThanOrEqual(place.least);
        expect(size).toBeLessThanOrEqual(place.largest);
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThan(0);
        expect(fits).toBe(height <= place.height);
      }),
    );
  });

  test("has no larger letters for one row more", () => {
    fc.assert(
      fc.property(tables, ([heads, rows]) => {
        const [all, less] = [rows, rows.slice(0, -1)].map((some) => fitTable(madeTable(heads, some), place));
        const longest = (some: readonly (readonly string[])[]) => some.flat().map(({ length }) => length);
        // Only where the row says nothing longer: a longer cell may give its column more of the width.
        fc.pre(Math.max(0, ...longest(rows.slice(-1))) === 0);
        expect(all?.size).toBeLessThanOrEqual(less?.size ?? 0);
      }),
    );
  });

  test("a narrow column is not broken for the sake of a wide one", () => {
    const rows = Array.from({ length: 10 }, () => ["C01", "x".repeat(90), "y".repeat(110), "not decided"]);
    const { shares, size } = fitTable(madeTable(["", "What", "Says", "Decision"], rows), place);
    expect((shares[3] ?? 0) * place.width - 12).toBeGreaterThanOrEqual("not decided".length * 0.5 * size);
    expect((shares[0] ?? 0) * place.width - 12).toBeGreaterThanOrEqual(3 * 0.64 * size);
  });
});

test.each([
  ["Prvo. Drugo.", "Prvo.", "Drugo."],
  ["Do 31. marca 2026 nič. Potem 1. cikel.", "Do 31. marca 2026 nič.", "Potem 1. cikel."],
  ["Una sola", "Una sola", ""],
  ["+5 % reached. “About” is a band.", "+5 % reached.", "“About” is a band."],
])("the first sentence of %j", (text, headline, meaning) => {
  expect(firstSentence(text)).toEqual({ headline, meaning });
});

test("the pack that stands there from the start goes from the programme to what is to be decided", () => {
  const sections = startPack().pages.map(({ kind }) => findPage(kind)?.section ?? "state");
  expect([...new Set(sections)]).toEqual([
    ...["programme", "summary", "season", "stays", "centre", "measures", "events", "campaigns"],
    ...["decisions", "state"],
  ]);
  // Each section is one run: presentations keep their slides by it.
  expect(sections.filter((each, at) => each !== sections[at - 1])).toHaveLength(10);
  expect(sections.length).toBeLessThanOrEqual(21);
});
