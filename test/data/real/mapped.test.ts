import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toRows } from "../../../data/kernel/columns.ts";
import type { Mapping } from "../../../data/kernel/mapping.ts";
import { fileAt, openEmpty } from "../../support/open.ts";
import { realExports } from "../../support/real.ts";
import { expectGini, hasOracle } from "../../support/seasonality.ts";

const { path, present } = realExports("overnight-stays");

/** Two of six columns are read: a heading can stand for a measure or for a market, not for both. */
const mapping: Mapping = {
  dataset: "overnight-stays",
  fields: { period: "month" },
  constants: { municipality: "Koper/Capodistria", market: "total" },
  across: {
    headings: ["arrivals_total", "nights_total"],
    key: "measure",
    value: "value",
    meanings: { arrivals_total: "arrivals", nights_total: "nights" },
  },
};

describe.skipIf(!present || !hasOracle)("a real table nobody knows, mapped by hand", () => {
  // The sums and the one hidden month were counted in the file with Python's csv.
  it("gives Koper's monthly totals, the hidden month and R's Gini", async () => {
    const loggia = await openEmpty();
    const summary = await loggia.load(fileAt(join(path, "koper_monthly_totals.csv")), { mapping });
    const rows = toRows((await loggia.ask("stays_rows")).columns);
    await expectGini(loggia, ["koper"]);
    await loggia.close();
    expect(summary).toMatchObject({
      ...{ status: "loaded", dataset: "overnight-stays", profile: "mapping" },
      ...{ records: 73, loaded: 73, refused: 0, skipped: 0, figures: 146 },
      period: { first: "2020-01", last: "2026-01" },
    });
    const sum = (measure: string): number =>
      rows.reduce((whole, row) => whole + (row["measure"] === measure ? Number(row["value"] ?? 0) : 0), 0);
    expect([sum("arrivals"), sum("nights")]).toEqual([695_249, 2_039_157]);
    expect(rows.filter(({ value }) => value === null)).toMatchObject([
      { month: "2020-05", measure: "arrivals", flag: "z" },
      { month: "2020-05", measure: "nights", flag: "z" },
    ]);
  });
});
