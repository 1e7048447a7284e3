import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileAt, openEmpty } from "../support/open.ts";
import { realExports } from "../support/real.ts";
import { expectGini, hasOracle } from "../support/seasonality.ts";

const { path, present } = realExports("overnight-stays");

// What becomes of each record of these files stands in test/support/real-files.ts.
describe.skipIf(!present || !hasOracle)("real exports of overnight stays", () => {
  it.each([
    ["sistat-csv/2164466S_coast_long_cp1250.csv", ["koper", "piran"]],
    ["sistat-csv/2164466S_koper_wide-markets_cp1250.csv", ["koper"]],
    ["sistat-csv/2164466S_koper_wide-months_utf8.csv", ["koper"]],
    ["koper_monthly.csv", ["koper"]],
  ] as const)("%s covers six years and gives R's Gini", async (file, towns) => {
    const loggia = await openEmpty();
    const summary = await loggia.load(fileAt(join(path, file)));
    expect(summary.period).toEqual({ first: "2020-01", last: "2026-01" });
    await expectGini(loggia, towns);
    await loggia.close();
  });
});
