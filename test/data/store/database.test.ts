import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import Worker from "web-worker";
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
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT * FROM read_csv('https://127.0.0.1:9/x.csv')",
    "COPY (SELECT 1) TO 'http://127.0.0.1:9/x.csv'",
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

describe("what is not refused", () => {
  it("INSTALL answers and installs nothing", async () => {
    await query(database, "INSTALL json").catch(() => undefined);
    await expect(query(database, "LOAD json")).rejects.toThrow(QueryError);
    const { installed } = await query(
      database,
      "SELECT extension_name AS installed FROM duckdb_extensions() WHERE installed AND install_mode = 'REPOSITORY'",
    );
    expect(installed).toEqual([]);
  });

  it("a copy into import/ lands nowhere on the disk", async () => {
    await query(database, "COPY (SELECT 1) TO 'import/loggia-must-not-exist.csv'").catch(() => undefined);
    for (const folder of [".", "import", "/import"])
      expect(existsSync(`${folder}/loggia-must-not-exist.csv`)).toBe(false);
    expect(existsSync("import/loggia-must-not-exist.csv")).toBe(false);
  });

  it("the control: an engine that nobody locked reads this very disk", async () => {
    const engine = join(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"), "..");
    const worker = new Worker(join(engine, "duckdb-node-eh.worker.cjs"), { type: "module" });
    const open = new AsyncDuckDB(new VoidLogger(), worker);
    await open.instantiate(join(engine, "duckdb-eh.wasm"));
    const connection = await open.connect();
    const reading = await connection.prepare("SELECT content FROM read_text($1)");
    const found = await reading.query(import.meta.filename);
    expect(String(found.get(0)?.["content"])).toContain("an engine that nobody locked");
    await open.terminate();
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
