import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Cell, Row } from "../../../data/kernel/columns.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import type { Contract } from "../../../data/kernel/contract.ts";
import type { PartColumns } from "../../../data/kernel/part.ts";
import { rowGroup } from "../../../data/store/cluster.ts";
import { attachFresh, type Database } from "../../../data/store/database.ts";
import {
  appendImport,
  arrive,
  dropImport,
  withArrivals,
  type ImportRow,
} from "../../../data/store/imported.ts";
import { partOf } from "../../../data/store/part.ts";
import { query, transaction } from "../../../data/store/query.ts";
import { createTables, settle } from "../../../data/store/tables.ts";
import { startEngine } from "../../../scripts/engine.ts";

const label = { sl: "x", it: "x", en: "x" };
const column = (name: string, type: "text" | "count") => ({ name, type, label, privacy: "public" }) as const;
const contract: Contract = {
  table: "things",
  columns: [column("place", "text"), column("thing", "text"), column("size", "count")],
  grain: ["place", "thing"],
  series: "place",
  sums: [],
};
const large = rowGroup + 5;

let engine: Database;
let detach: () => Promise<void>;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
  await detach?.();
  detach = await attachFresh(engine);
  await createTables(engine, [contract]);
});

/** Rows from a number on: every seventh size unknown, every third row flagged unless `calm`. */
function columnsOf(from: number, rows: number, { calm = true, heading = "size" } = {}): PartColumns {
  const numbers = Array.from({ length: rows }, (_, at) => from + at);
  return {
    cells: {
      place: numbers.map((number) => `Občina ${number % 40}`),
      thing: numbers.map((number) => `thing ${number}`),
      size: numbers.map((number): Cell => (number % 7 === 0 ? null : number)),
    },
    flag: numbers.map((number) => (calm || number % 3 > 0 ? null : "N")),
    line: Int32Array.from(numbers, (number) => number + 2),
    heading: numbers.map(() => heading),
  };
}

async function take(id: number, columns: PartColumns, source = "office"): Promise<void> {
  const row: ImportRow = {
    ...{ id, file: `${id}.csv`, release: null, importedAt: `2026-01-0${id}T10:00:00Z`, profile: "things" },
  };
  const part = partOf(contract, columns, source, id);
  await arrive(engine, { contract, id, part });
  await appendImport(engine, row, { contract, id, part });
}

async function told(): Promise<Row | undefined> {
  const columns = await query(
    engine,
    `SELECT count(*)::INTEGER AS rows, sum(size)::DOUBLE AS size, count(size)::INTEGER AS known,
       count(flag)::INTEGER AS flags, count(DISTINCT place)::INTEGER AS places, min(line)::INTEGER AS first,
       max(line)::INTEGER AS last, string_agg(DISTINCT source || ' ' || heading, ', ' ORDER BY source || ' ' || heading) AS told,
       md5(string_agg(concat_ws('|', place, thing, size, flag, source, line, heading), ';' ORDER BY line)) AS all_of_it
     FROM things`,
  );
  return toRows(columns)[0];
}

async function tables(): Promise<readonly Cell[]> {
  const { name } = await query(
    engine,
    "SELECT table_name AS name FROM duckdb_tables() WHERE database_name = current_database() ORDER BY table_name",
  );
  return name ?? [];
}

it("shows the rows of a large import as it shows those of small ones, every cell of them", async () => {
  const half = Math.ceil(large / 2);
  await take(1, columnsOf(0, half, { calm: false }));
  await take(2, columnsOf(half, large - half, { calm: false }));
  const small = await told();
  expect(await tables()).not.toContain("things_facts_1");
  await detach();
  detach = await attachFresh(engine);
  await createTables(engine, [contract]);
  await take(1, columnsOf(0, large, { calm: false }));
  expect(await tables()).toContain("things_facts_1");
  expect(await told()).toEqual(small);
  expect(small).toMatchObject({ rows: large, places: 40, first: 2, last: large + 1, told: "office size" });
});

it("keeps apart what several large and small imports share within themselves", async () => {
  await take(1, columnsOf(0, large));
  await take(2, columnsOf(large, large, { heading: "other" }), "agency");
  await take(3, columnsOf(2 * large, 10, { calm: false, heading: "third" }));
  const flags = columnsOf(2 * large, 10, { calm: false }).flag;
  expect(await told()).toMatchObject({
    rows: 2 * large + 10,
    told: "agency other, office size, office third",
    flags: (flags as readonly Cell[]).filter((flag) => flag !== null).length,
  });
});

it("drops a large import with its tables, and leaves the others as they were", async () => {
  await take(1, columnsOf(0, large));
  const before = await told();
  await take(2, columnsOf(large, large, { heading: "other" }));
  await dropImport(engine, contract, 2);
  expect(await told()).toEqual(before);
  expect(await tables()).not.toContain("things_facts_2");
  await dropImport(engine, contract, 1);
  expect(await told()).toMatchObject({ rows: 0 });
});

it("takes a large import out and in again under the same number, large and small", async () => {
  await take(1, columnsOf(0, large));
  const before = await told();
  const again = (rows: number) =>
    transaction(engine, async () => {
      await dropImport(engine, contract, 1);
      await take(1, columnsOf(0, rows));
    });
  await again(large);
  expect(await told()).toEqual(before);
  await again(10);
  expect(await told()).toMatchObject({ rows: 10 });
  expect(await tables()).not.toContain("things_facts_1");
});

it("keeps repeated texts as words: an empty one, the same twice, one that is missing", async () => {
  const kinds = ["b", null, "", "a", "b"];
  const columns = columnsOf(0, large);
  const heading = { dictionary: kinds, codes: columns.line.map((line) => line % kinds.length) };
  await take(1, { ...columns, heading });
  const expected = kinds.map(
    (kind, code) => [kind, heading.codes.filter((each) => each === code).length] as const,
  );
  const { heading: found = [], rows = [] } = await query(
    engine,
    "SELECT heading, count(*)::INTEGER AS rows FROM things GROUP BY heading ORDER BY heading NULLS FIRST",
  );
  const [b, none, empty, a, again] = expected.map(([, count]) => count);
  expect(found).toEqual([null, "", "a", "b"]);
  expect(rows).toEqual([none, empty, a, Number(b) + Number(again)]);
  const typed = await query(engine, "SELECT heading FROM things WHERE heading = $1 LIMIT 1", [
    "nothing so called",
  ]);
  expect(typed["heading"] ?? []).toEqual([]);
});

it("keeps texts beside the facts that would make the dimension too large", async () => {
  const columns = columnsOf(0, large);
  const many = columns.line.map((line) => line % 5000);
  const heading = { dictionary: Array.from({ length: 5000 }, (_, word) => `heading ${word}`), codes: many };
  await take(1, { ...columns, heading });
  const { rows, wrong } = await query(
    engine,
    `SELECT count(*)::INTEGER AS rows,
       count(*) FILTER (heading IS DISTINCT FROM 'heading ' || (line % 5000))::INTEGER AS wrong FROM things`,
  );
  expect([rows, wrong]).toEqual([[large], [0]]);
  const facts = await query(
    engine,
    "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'things_facts_1' ORDER BY column_index",
  );
  expect(facts["name"]).toEqual(["dimension key", "thing", "size", "line", "heading"]);
});

it("leaves nothing of a large import that is taken back half-way", async () => {
  await take(1, columnsOf(0, 10));
  const [before, left] = [await told(), await tables()];
  const half = transaction(engine, async () => {
    await take(2, columnsOf(10, large));
    throw new Error("no room to save it");
  });
  await expect(half).rejects.toThrow("no room");
  expect(await told()).toEqual(before);
  expect(await tables()).toEqual(left);
});

it("leaves nothing of a large import whose work fails after it has arrived", async () => {
  await take(1, columnsOf(0, 10));
  const [before, left] = [await told(), await tables()];
  const arrival = { contract, id: 2, part: partOf(contract, columnsOf(10, large), "office", 2) };
  const seen: unknown[] = [];
  const work = async () => {
    seen.push(await told());
    throw new Error("no room to save it");
  };
  await expect(withArrivals(engine, [arrival], work)).rejects.toThrow("no room");
  expect(seen).toEqual([before]);
  expect(await told()).toEqual(before);
  expect(await tables()).toEqual(left);
});

it("settles what two large imports both state", async () => {
  await take(1, columnsOf(0, large));
  await take(2, columnsOf(large - 3, large, { heading: "newer" }));
  await settle(engine, contract, 2);
  expect(await told()).toMatchObject({ rows: 2 * large - 3, told: "office newer, office size" });
});
