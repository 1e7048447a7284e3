import { existsSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { identifier } from "../../../data/kernel/identifier.ts";
import { query, QueryError } from "../../../data/store/query.ts";
import { startEngine } from "../../../scripts/engine.ts";

const database = await startEngine();
afterAll(() => database.close());

describe("the engine reaches neither disk nor network", () => {
  it.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('import/../../etc/passwd')",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')",
    "COPY (SELECT 1) TO '/tmp/loggia-must-not-exist.csv'",
    "ATTACH '/tmp/loggia-must-not-exist.duckdb'",
    "LOAD json",
    "SET enable_external_access = true",
    "SET lock_configuration = false",
  ])("%s", async (sql) => {
    await expect(query(database, sql)).rejects.toThrow(QueryError);
    expect(existsSync("/tmp/loggia-must-not-exist.csv")).toBe(false);
    expect(existsSync("/tmp/loggia-must-not-exist.duckdb")).toBe(false);
  });
});

describe("an error", () => {
  it("keeps the SQL and DuckDB's own words", async () => {
    const error = await query(database, "SELECT nothing FROM nowhere").catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "QueryError", sql: "SELECT nothing FROM nowhere" });
    expect((error as QueryError).message).toContain("nowhere");
  });
});

describe("names and values", () => {
  it("quotes any name so that it comes back unchanged", async () => {
    const names = fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => !name.includes("\u0000"));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const columns = await query(database, `SELECT 1::INTEGER AS ${identifier(name)}`);
        expect(Object.keys(columns)).toEqual([name]);
      }),
      { numRuns: 100, examples: [['a"b'], ['x"; DROP TABLE t; --'], ["č\nž"]] },
    );
  });

  it.each(["", "a\u0000b"])("refuses the name %j", (name) => {
    expect(() => identifier(name)).toThrow("invalid identifier");
  });

  it("binds any text as a value and never as SQL", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        fc.pre(!text.includes("\u0000"));
        expect(await query(database, "SELECT $1::VARCHAR AS text", [text])).toEqual({ text: [text] });
      }),
      { numRuns: 100, examples: [["'; DROP TABLE t; --"]] },
    );
  });
});
