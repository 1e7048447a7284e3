import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasets } from "../data/index.ts";
import { valuesOf } from "../data/kernel/contract.ts";
import { toRows, type Row } from "../data/kernel/columns.ts";
import { drawnColumns } from "../data/kernel/figure.ts";
import { issueCodes } from "../data/kernel/issue.ts";
import { languages } from "../data/kernel/words.ts";
import { attachFresh } from "../data/store/database.ts";
import { tableColumns } from "../data/store/schema.ts";
import { createTables } from "../data/store/tables.ts";
import { query } from "../data/store/query.ts";
import { speak } from "../renderer/words/index.ts";
import { startEngine } from "../scripts/engine.ts";
import { fileAt, openEmpty } from "./support/open.ts";

type Expected = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  /** Where only the first rows are written down: how many there are in all. */
  readonly count?: number;
};

const rooms = join(import.meta.dirname, "../data/datasets");
const sqlTypes = {
  MONTH: "DATE",
  DATE: "VARCHAR",
  INTEGER: "INTEGER",
  DOUBLE: "DOUBLE",
  VARCHAR: "VARCHAR",
} as const;

/** An engine beside the shared one: in it each room finds its own table and nothing else. */
const bare = await startEngine();
afterAll(() => bare.close());

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("the room %s", (id, dataset) => {
  const room = join(rooms, id);
  const { contract, indicators, profiles } = dataset;
  const samples = readdirSync(join(room, "sample"));
  let loggia: Awaited<ReturnType<typeof openEmpty>>;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    loggia = await openEmpty();
    leave = await attachFresh(bare);
    await createTables(bare, [contract]);
    for (const { sql } of indicators) if (sql !== undefined) await query(bare, sql);
  });
  afterAll(async () => {
    await loggia.close();
    await leave();
  });

  it("has the same inside as every room", () => {
    const inside = readdirSync(room);
    for (const part of [
      "README.md",
      "dataset.ts",
      "contract.ts",
      "profiles",
      "indicators",
      "sample",
      "expected",
    ]) {
      expect(inside).toContain(part);
    }
  });

  it("reaches into no other room: its macros are made with its own table alone", async () => {
    const { name } = await query(
      bare,
      "SELECT function_name AS name FROM duckdb_functions() WHERE function_type = 'table_macro' AND NOT internal",
    );
    expect([...(name ?? [])].sort()).toEqual(
      indicators.flatMap(({ id: name, sql }) => (sql === undefined ? [] : [name])).sort(),
    );
  });

  it("has a grain of columns of its contract, and columns that hold what is known", () => {
    const names = contract.columns.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...contract.grain]));
    expect(valuesOf(contract).length).toBeGreaterThan(0);
    expect(new Set(tableColumns(contract).map(([name]) => name)).size).toBe(tableColumns(contract).length);
  });

  it.each(samples)("loads its sample %s without an issue, and the grain is a key", async (sample) => {
    const summary = await loggia.load(fileAt(join(room, "sample", sample)));
    expect(summary).toMatchObject({ status: "loaded", dataset: id, refused: 0, issues: [] });
    expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
    expect(summary.changes).toMatchObject({ added: summary.figures, changed: 0, unchanged: 0, outranked: 0 });
  });

  describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s",
    (name, indicator) => {
      it("names title, unit, definition and source in every language", () => {
        const described = [indicator.title, indicator.unit, indicator.definition, indicator.source];
        const columns = indicator.columns.flatMap(({ label, unit, codes }) => [
          label,
          ...(unit ? [unit] : []),
          ...(codes ?? []).map((code) => code.label),
        ]);
        for (const words of [...described, ...columns]) {
          for (const language of languages) expect(words[language].trim()).not.toBe("");
        }
      });

      it("returns the declared columns in the declared types", async () => {
        if (indicator.compute) {
          const { columns } = await loggia.ask(name);
          expect(Object.keys(columns)).toEqual(indicator.columns.map((column) => column.name));
          for (const column of indicator.columns) {
            for (const cell of columns[column.name] ?? []) if (cell !== null) expectCell(cell, column.type);
          }
          return;
        }
        const slots = indicator.parameters.map(() => "NULL").join(", ");
        const described = await query(
          bare,
          `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "${name}"(${slots}))`,
        );
        expect(toRows(described)).toEqual(
          indicator.columns.map((column) => ({
            column_name: column.name,
            column_type: sqlTypes[column.type],
          })),
        );
      });

      it("draws only returned columns, and leads to rows that exist", () => {
        const returned = indicator.columns.map((column) => column.name);
        for (const column of drawnColumns(indicator.figure)) expect(returned).toContain(column);
        if (indicator.rows !== undefined) {
          const rows = indicators.find((each) => each.id === indicator.rows?.indicator);
          const known = rows?.parameters.map((parameter) => parameter.name);
          expect(known).toEqual(expect.arrayContaining(Object.keys(indicator.rows.parameters)));
        }
      });

      it("gives the expected rows for the sample", async () => {
        const text = readFileSync(join(room, "expected", `${name}.json`), "utf8");
        const expected = JSON.parse(text) as Expected;
        const { columns } = await loggia.ask(name, expected.parameters);
        const rows = toRows(columns);
        expect(rows.length).toBe(expected.count ?? expected.rows.length);
        expected.rows.forEach((row, at) => expectRow(rows[at], row));
      });
    },
  );

  it("has no expected answer without an indicator", () => {
    const answered = readdirSync(join(room, "expected")).map((file) => file.replace(".json", ""));
    expect(answered.sort()).toEqual(indicators.map((indicator) => indicator.id).sort());
  });

  it("has profiles with names of their own", () => {
    expect(new Set(profiles.map((profile) => profile.id)).size).toBe(profiles.length);
  });
});

describe("words", () => {
  it.each(issueCodes)("say %s in every language, with file, line, column and value", (code) => {
    const issue = { code, severity: "error", file: "f.csv", line: 7, column: "MESEC", value: "x1" } as const;
    const sentences = languages.map((language) => speak(language).words.issues[code](issue));
    for (const sentence of sentences) {
      expect(sentence).toContain("f.csv");
      expect(sentence).toMatch(/7/);
      expect(sentence).toContain("MESEC");
    }
    expect(new Set(sentences).size).toBe(languages.length);
  });
});

function expectCell(cell: number | string, type: keyof typeof sqlTypes): void {
  if (type === "INTEGER") expect(Number.isSafeInteger(cell)).toBe(true);
  else if (type === "DOUBLE") expect(Number.isFinite(cell)).toBe(true);
  else
    expect(cell).toMatch(type === "MONTH" ? /^\d{4}-\d{2}$/ : type === "DATE" ? /^\d{4}-\d{2}-\d{2}$/ : /./s);
}

/** Whole numbers and texts exactly, fractions to the 11 digits that a quantile of Student's t carries. */
function expectRow(actual: Row | undefined, expected: Row): void {
  expect(Object.keys(actual ?? {})).toEqual(Object.keys(expected));
  for (const [name, cell] of Object.entries(expected)) {
    if (typeof cell === "number" && !Number.isInteger(cell)) expect(actual?.[name]).toBeCloseTo(cell, 11);
    else expect(actual?.[name]).toBe(cell);
  }
}
