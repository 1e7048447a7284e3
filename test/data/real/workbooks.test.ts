import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportSummary, Loggia } from "../../../data/index.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { query } from "../../../data/store/query.ts";
import { engine, fileAt, openEmpty } from "../../support/open.ts";
import { fateOf, realFiles } from "../../support/real-files.ts";
import { realExports } from "../../support/real.ts";
import { expectGini, hasOracle } from "../../support/seasonality.ts";

const { path, present } = realExports("overnight-stays/sistat-xlsx");

/** SiStat gives one table as two workbooks: arrivals and nights of 213 areas, 56 markets and 73 months. */
const workbooks = ["2164466S_20260315-191917.xlsx", "2164466S_20260315-191956.xlsx"];

// Sums and signs were counted in the sheets' XML with Python.
describe.skipIf(!present)("SiStat's two workbooks in one workspace", () => {
  let loggia: Loggia;
  const summaries: ImportSummary[] = [];
  beforeAll(async () => {
    loggia = await openEmpty();
    for (const name of workbooks) summaries.push(await loggia.load(fileAt(join(path, name))));
  }, 120_000);
  afterAll(() => loggia.close());

  it.each(workbooks)("%s is loaded whole, and nothing in it contradicts itself", (name) => {
    const summary = summaries[workbooks.indexOf(name)];
    if (!summary) throw new Error("not loaded");
    expect(fateOf(summary)).toEqual(realFiles[`overnight-stays/sistat-xlsx/${name}`]);
    expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
    // Where all parts are known, total = domestic + foreign and foreign = the sum of its countries.
    expect(summary).toMatchObject({ issues: [], release: "2026-02-25 10:30" });
    expect(summary.changes).toMatchObject({ added: 870_744, changed: 0, removed: 0, unchanged: 0 });
    expect(summary.period).toEqual({ first: "2020-01", last: "2026-01" });
  });

  it("hold every figure: each measure's numbers, zeros and confidential cells", async () => {
    const sums = await query(
      await engine,
      `SELECT measure, flag, count(*)::INTEGER AS figures, count(value)::INTEGER AS known, sum(value)::DOUBLE AS sum
       FROM overnight_stays GROUP BY ALL ORDER BY measure, flag NULLS FIRST`,
    );
    expect(toRows(sums).map((row) => Object.values(row))).toEqual([
      ["arrivals", null, 289_024, 289_024, 176_258_558],
      ["arrivals", "-", 419_283, 419_283, 0],
      ["arrivals", "z", 162_437, 0, null],
      ["nights", null, 288_870, 288_870, 460_884_356],
      ["nights", "-", 419_283, 419_283, 0],
      ["nights", "z", 162_591, 0, null],
    ]);
  });

  it("give Slovenia's yearly arrivals and nights", async () => {
    const { columns } = await loggia.ask("stays_yearly", { municipality: "SLOVENIJA" });
    expect(toRows(columns).map(({ year, arrivals, nights }) => [year, arrivals, nights])).toEqual([
      [2020, 3_065_085, 9_204_374],
      [2021, 4_003_682, 11_251_158],
      [2022, 5_868_138, 15_581_856],
      [2023, 6_192_804, 16_125_027],
      [2024, 6_583_274, 16_853_075],
      [2025, 6_993_930, 17_843_311],
      [2026, 317_275, 870_218],
    ]);
  });

  it.skipIf(!hasOracle)("give R's Gini for every year of Koper and of Piran that has one", async () => {
    await expectGini(loggia, ["koper", "piran"]);
  });
});
