import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasets, filledTemplate, templates } from "../../data/index.ts";
import { toRows, type Cell, type Row } from "../../data/kernel/columns.ts";
import type { Column } from "../../data/kernel/contract.ts";
import { languages } from "../../data/kernel/words.ts";
import { openEmpty } from "../support/open.ts";

const letter = fc.constantFrom(..."abčšžàèßABČ 1;,\"'.\n#-%/()");
const text = fc
  .array(letter, { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join("").trim())
  .filter((cell) => /[a-zčšž]/.test(cell));
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any cell that a column may hold. */
function cellOf({
  type,
  codes = [],
  limits,
  required,
  normalise = (cell) => cell,
}: Column): fc.Arbitrary<Cell> {
  const { least = 0, most = 1_000_000 } = limits ?? {};
  const whole = fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
  const hundredths = fc
    .integer({ min: Math.ceil(least * 100), max: Math.floor(most * 100) })
    .map((parts) => parts / 100);
  const cells: Record<Column["type"], fc.Arbitrary<Cell>> = {
    text: text.map(normalise).filter((cell) => cell !== ""),
    id: text,
    month: fc.constant("2024-05"),
    date: day,
    code: fc.constantFrom(...(codes.length > 0 ? codes.map(({ id }) => id) : [null])),
    figure: whole,
    count: whole.filter((count) => count !== limits?.not),
    number: hundredths.filter((value) => value !== limits?.not),
    money: hundredths,
    share: fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
  };
  return required ? cells[type] : fc.option(cells[type], { nil: null });
}

/** What is said of random rows and leaves them as they are: parts larger than their whole, unheard-of streets. */
const remarked = ["explanation-sheet", "more-than-whole", "unknown-street", "shared-address", "no-status"];

/** Where a room compares fields with each other or with the country, random ones would be taken for mistakes. */
const sensible: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<Cell>>>>> = {
  premises: {
    lat: fc.integer({ min: 4554, max: 4555 }).map((parts) => parts / 100),
    lon: fc.integer({ min: 1371, max: 1375 }).map((parts) => parts / 100),
    ...Object.fromEntries(
      ["e", "n", "address", "street", "vacant_since"].map((name) => [name, fc.constant(null)]),
    ),
  },
};

describe.each(templates)("our own export of %s", (id) => {
  const room = datasets.find((dataset) => dataset.id === id);
  const { columns = [], grain = [], spans = [] } = room?.contract ?? {};
  const indicator = room?.indicators.find((each) => each.id.endsWith("_rows"))?.id ?? "";
  const row = fc.record(
    Object.fromEntries(columns.map((column) => [column.name, sensible[id]?.[column.name] ?? cellOf(column)])),
  );
  const isInOrder = (each: Row): boolean =>
    spans.every(({ from, to }) => !each[from] || !each[to] || String(each[from]) <= String(each[to]));
  const keyOf = (each: Row): string => JSON.stringify(grain.map((name) => each[name]));

  it.each(["csv", "xlsx"] as const)("as %s gives the same rows back, in every language", async (format) => {
    const tables = fc.uniqueArray((row as fc.Arbitrary<Row>).filter(isInOrder), {
      minLength: 1,
      maxLength: 8,
      selector: keyOf,
    });
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(...languages), async (rows, language) => {
        const loggia = await openEmpty();
        try {
          const summary = await loggia.load(filledTemplate(id, language, format, rows));
          expect(summary.issues.filter(({ code }) => !remarked.includes(code))).toEqual([]);
          expect(summary).toMatchObject({ status: "loaded", loaded: rows.length, refused: 0 });
          const answer = toRows((await loggia.ask(indicator)).columns);
          const names = columns.map(({ name }) => name);
          const got = answer.map((each) => Object.fromEntries(names.map((name) => [name, each[name]])));
          expect(got).toEqual(rows);
        } finally {
          await loggia.close();
        }
      }),
      { numRuns: 20 },
    );
  });
});
