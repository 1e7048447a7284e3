import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indicators, sampleFiles, type Loggia } from "../../../data/index.ts";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { languages } from "../../../data/kernel/words.ts";
import { programme } from "../../../data/programme/index.ts";
import { reasons, statuses, types } from "../../../data/programme/codes.ts";
import { fileAt, openEmpty } from "../../support/open.ts";

type Expected = { readonly parameters: Readonly<Record<string, string>>; readonly rows: readonly Row[] };

const root = join(import.meta.dirname, "../../../data/programme");
const day = { as_of: "2026-11-21" };
let loggia: Loggia;

beforeAll(async () => {
  loggia = await openEmpty();
  for (const { demonstration, ...file } of sampleFiles)
    if (!demonstration) await loggia.load(file, { sample: true });
  for (const name of ["actuals", "baselines", "decisions"])
    expect(await loggia.load(fileAt(join(import.meta.dirname, `${name}.csv`)))).toMatchObject({
      ...{ status: "loaded", dataset: name, refused: 0, issues: [] },
    });
});
afterAll(() => loggia.close());

const rowsOf = async (id: string, parameters: Readonly<Record<string, string>> = day) =>
  toRows((await loggia.ask(id, parameters)).columns);

describe.each(programme.map((each) => [each.id, each] as const))("%s", (id, indicator) => {
  it("is known, and says in every language what it is", () => {
    expect(indicators).toContain(indicator);
    const { title, unit, definition, source, columns, parameters } = indicator;
    const words = [title, unit, definition, source, ...parameters.map(({ meaning }) => meaning)];
    for (const each of [...words, ...columns.map(({ label }) => label)])
      for (const language of languages) expect(each[language].trim()).not.toBe("");
  });

  it("returns the declared columns in the declared types, and only ids it has words for", async () => {
    const { columns } = await loggia.ask(
      id,
      "as_of" in day && indicator.parameters.some(({ name }) => name === "as_of") ? day : {},
    );
    expect(Object.keys(columns)).toEqual(indicator.columns.map(({ name }) => name));
    for (const { name, type, codes } of indicator.columns)
      for (const cell of columns[name] ?? []) {
        if (cell === null) continue;
        expect(typeof cell).toBe(type === "DOUBLE" || type === "INTEGER" ? "number" : "string");
        if (codes && ["status", "reason", "type", "rule"].includes(name))
          expect(codes.map((code) => code.id)).toContain(cell);
      }
  });
});

describe.each(["programme_status", "programme_by_area", "programme_conflicts"])("%s", (id) => {
  it("agrees with what was worked out apart from it", async () => {
    const expected = JSON.parse(readFileSync(join(root, "expected", `${id}.json`), "utf8")) as Expected;
    const rows = await rowsOf(id, expected.parameters);
    expect(rows).toHaveLength(expected.rows.length);
    for (const [at, row] of expected.rows.entries()) {
      const { actual, ...rest } = row;
      expect(rows[at]).toMatchObject(rest);
      if (typeof actual === "number") expect(rows[at]?.["actual"]).toBeCloseTo(actual, 9);
      else if ("actual" in row) expect(rows[at]?.["actual"]).toBeNull();
    }
  });
});

describe("the register of 2026", () => {
  it("gives every target one status and one reason, and the counts add up to 220", async () => {
    const rows = await rowsOf("programme_status");
    expect(rows).toHaveLength(220);
    expect(new Set(rows.map((row) => row["target"])).size).toBe(220);
    for (const row of rows) {
      expect(statuses.map(({ id }) => id)).toContain(row["status"]);
      expect(reasons.map(({ id }) => id)).toContain(row["reason"]);
    }
    const counted = (await rowsOf("programme_by_area")).reduce((sum, row) => sum + Number(row["targets"]), 0);
    expect(counted).toBe(220);
  });

  it("leads each target to its line, its words there and a type", async () => {
    const rows = await rowsOf("programme_progress");
    for (const row of rows) {
      expect(row["line"]).toMatch(/^\d+(-\d+)?$/);
      expect(String(row["quote"]).length).toBeGreaterThan(5);
      expect(types.map(({ id }) => id)).toContain(row["type"]);
    }
    const count = (type: string) => rows.filter((row) => row["type"] === type).length;
    expect([count("money"), count("capacity"), count("about"), count("up-to"), count("more-than")]).toEqual([
      18, 8, 2, 1, 2,
    ]);
  });

  it("holds progress against the plan to date, and forecasts only where a pace says something", async () => {
    const of = async (target: string) =>
      (await rowsOf("programme_progress")).find((row) => row["target"] === target);
    // 304 of 365 days are over on 31 October.
    expect(await of("T003")).toMatchObject({
      amount: 46,
      actual_on: "2026-10-31",
      goal: 50,
      origin: "typed",
    });
    expect((await of("T003"))?.["plan_to_date"]).toBeCloseTo((50 * 304) / 365, 9);
    expect((await of("T003"))?.["forecast"]).toBeCloseTo((46 * 365) / 304, 9);
    expect(await of("T098")).toMatchObject({ low: 180, high: 220.00000000000003 });
    // A festival of one month is not spread over it.
    expect(await of("T043")).toMatchObject({ plan_to_date: 2000, forecast: null });
    expect(await of("T128")).toMatchObject({
      amount: 6831,
      actual_on: "2026-01-31",
      origin: "measured",
      base: 364269,
    });
    expect((await of("T114"))?.["actual"]).toBeCloseTo(100 * (1700 / (2000 * (304 / 365)) - 1), 9);
  });

  it("asks earlier days: what was written later is not known then", async () => {
    const july = await rowsOf("programme_status", { as_of: "2026-07-01" });
    const of = (target: string) => july.find((row) => row["target"] === target);
    expect(of("T003")).toMatchObject({ actual: 20, status: "behind" });
    expect(of("T040")).toMatchObject({ actual: null, status: "not-due", reason: "not-begun" });
    expect(july).toHaveLength(220);
  });

  it("names every dataset it is made of as its source", async () => {
    const { origins } = await loggia.ask("programme_status", day);
    expect(origins.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["ZMKT-program-dela-2026.csv", "actuals.csv", "baselines.csv", "decisions.csv"]),
    );
  });
});
