import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Loggia } from "../../../data/index.ts";
import { sampleFiles } from "../../../data/index.ts";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { openEmpty } from "../../support/open.ts";

// What a hurried implementation answers about Koper. The formulas' own wrong answers (corrected Gini,
// sample deviation, degree of STL, zero months of Theil, ties, days of Easter) stand in test/data/statistics.
const municipality = "Koper/Capodistria";
let loggia: Loggia;
beforeAll(async () => {
  loggia = await openEmpty();
  for (const file of sampleFiles) await loggia.load(file);
});
afterAll(() => loggia.close());

async function rows(indicator: string, parameters: Record<string, string> = {}): Promise<Row[]> {
  return toRows((await loggia.ask(indicator, { municipality, ...parameters })).columns);
}

describe("typical wrong answers", () => {
  it("a confidential May is not zero: 2020 has no Gini, and a sum that says what it leaves out", async () => {
    const [row] = (await rows("stays_seasonality", { market: "total" })).filter(({ year }) => year === 2020);
    expect(row).toMatchObject({ gini: null, months_known: 11, reason: "confidential-month" });
    const bounds = { low: "0", high: "0" };
    const [zero] = await rows("stays_gini_bounds", bounds);
    // That very zero would have given one of the highest values of all.
    expect(Number(zero?.["gini_low"])).toBeGreaterThan(0.63);
  });

  it("2020 and 2021 are no base unless asked for: the ordinary movement knows nothing of them", async () => {
    const [ordinary] = await rows("stays_verdict", { year: "2025", base_year: "2024" });
    const [withThem] = await rows("stays_verdict", {
      year: "2025",
      base_year: "2024",
      excluded_years: "1999",
    });
    const width = (row: Row | undefined): number =>
      Number(row?.["interval_high"]) - Number(row?.["interval_low"]);
    expect(width(ordinary)).toBeGreaterThan(0);
    expect(width(withThem)).toBeGreaterThan(width(ordinary));
  });

  it("a month named twice counts once: overlapping classes still part the year", async () => {
    const classes = { peak_months: "6,7,8", shoulder_months: "4,5,6,9,10", market: "total" };
    const [row] = (await rows("stays_seasonality", classes)).filter(({ year }) => year === 2025);
    const shares = ["peak_share", "shoulder_share", "off_share"].map((name) => Number(row?.[name]));
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  });

  it("a share that rose while the nights fell is not shown as a success", async () => {
    const [row] = await rows("stays_verdict", { year: "2025", base_year: "2024" });
    expect(Number(row?.["shoulder_share"])).toBeGreaterThan(Number(row?.["base_shoulder_share"]));
    expect(Number(row?.["shoulder_nights"])).toBeLessThan(Number(row?.["base_shoulder_nights"]));
    expect(["better", "off-season-grew", "both"]).not.toContain(row?.["verdict"]);
  });
});
