import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportSummary } from "../../../data/index.ts";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "../../support/open.ts";
import { realExports } from "../../support/real.ts";

const { path, present } = realExports("campaigns");

/** What became of a real file: the summary, and its rows. */
async function load(file: string): Promise<{ summary: ImportSummary; rows: Row[] }> {
  const loggia = await openEmpty();
  const summary = await loggia.load(fileAt(join(path, file)));
  const { columns } = await loggia.ask("campaigns_rows");
  await loggia.close();
  return { summary, rows: toRows(columns) };
}

function sum(rows: readonly Row[], name: string): number {
  return rows.reduce((whole, row) => whole + Number(row[name] ?? 0), 0);
}

function said({ issues }: ImportSummary): string[] {
  return issues.map(({ code, line, value }) => `${code} ${line ?? ""} ${value ?? ""}`.trim());
}

// The sums were computed from the files with Python's csv.
describe.skipIf(!present)("real campaign exports", () => {
  it("reads Google's report of all time and compares each total with the rows it is about", async () => {
    const { summary, rows } = await load("google-ads/intragoinc_Campaign_report.csv");
    expect(summary).toMatchObject({ profile: "google-ads", loaded: 12, refused: 0 });
    expect(summary.skips).toEqual([
      { reason: "title", count: 2, firstLine: 1 },
      { reason: "total", count: 5, firstLine: 16 },
    ]);
    expect(said(summary)).toEqual([
      "total-agrees 16 Impr. 14,117,313, Cost 199421.15, Clicks 167,739",
      // The account and its search campaigns count what the report does not list.
      "total-differs 17 14,122,564",
      "total-differs 17 199547.59",
      "total-differs 17 167,863",
      "total-agrees 18 Impr. 244,281, Cost 11381.19, Clicks 4,687",
      "total-differs 19 2,935,534",
      "total-differs 19 172221.89",
      "total-differs 19 102,324",
      "total-agrees 20 Impr. 10,942,749, Cost 15944.51, Clicks 60,852",
    ]);
    // With the five rows of totals it would be 56,479,754.
    expect(sum(rows, "impressions")).toBe(14_117_313);
    expect(sum(rows, "clicks")).toBe(167_739);
    expect(sum(rows, "spend")).toBeCloseTo(199_421.15, 6);
    expect(rows.every(({ from, to, note }) => from === null && to === null && note === "All time")).toBe(
      true,
    );
    expect(rows[8]).toMatchObject({ impressions: 0, ctr: null, currency: "USD", level: "campaign" });
  });

  it("reads Google's UTF-16 report with its period from the title", async () => {
    const { summary, rows } = await load("google-ads/DanielTheC_Campaign_report.csv");
    expect(summary).toMatchObject({
      profile: "google-ads",
      encoding: "utf-16le",
      delimiter: "\t",
      loaded: 1,
    });
    expect(said(summary)).toEqual([
      "total-agrees 5 Clicks 264, Impr. 9,380, Cost 365.22",
      "total-agrees 6 Clicks 264, Impr. 9,380, Cost 365.22",
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ impressions: 9380, clicks: 264, spend: 365.22, currency: "GBP", results: 25, ctr: 0.0281 },
      ...{ from: "2026-01-27", to: "2026-02-23", click_kind: "all", status: "Enabled" },
    });
  });

  it("reads Meta's German file of 268 columns, with NA never a number", async () => {
    const { summary, rows } = await load("meta-de/magi1206_Facebook.csv");
    expect(summary).toMatchObject({ profile: "meta-ads", loaded: 1127, refused: 0, skipped: 0, issues: [] });
    expect(sum(rows, "impressions")).toBe(179_223_233);
    expect(sum(rows, "clicks")).toBe(933_935);
    expect(sum(rows, "spend")).toBeCloseTo(313_020.59, 4);
    expect(rows.filter(({ clicks }) => clicks === null)).toHaveLength(207);
    expect(rows.filter(({ results }) => results === null)).toHaveLength(410);
    expect(rows[0]).toMatchObject({
      ...{
        platform_id: "0",
        platform: "Facebook",
        level: "placement",
        currency: "EUR",
        flag: "clicks=NA; ctr=NA",
      },
      ...{ from: "2011-01-01", to: "2018-08-01", runs_from: "2018-07-11", runs_to: "2018-07-18" },
    });
    expect(rows[1]?.["ctr"]).toBeCloseTo(0.03006298912, 12);
  });

  it("finds reach x frequency = impressions wherever Meta gives a reach", async () => {
    const { rows } = await load("meta-de/magi1206_Facebook.csv");
    // In 13 rows Meta gives no estimate: it writes reach 0 and frequency 0 beside 1 to 93 impressions.
    const shown = rows.filter(({ reach, impressions }) => reach === 0 && Number(impressions) > 0);
    expect(shown.map(({ line, impressions }) => `${line}: ${impressions}`).join(", ")).toBe(
      "250: 93, 871: 1, 967: 81, 976: 4, 977: 4, 986: 3, 987: 4, 989: 4, " +
        "1013: 1, 1022: 2, 1023: 5, 1072: 9, 1081: 1",
    );
    expect(shown.every(({ frequency }) => frequency === 0)).toBe(true);
    const estimated = rows.filter((row) => !shown.includes(row));
    expect(estimated).toHaveLength(1127 - 13);
    for (const { reach, frequency, impressions } of estimated) {
      const error = Math.abs(Number(reach) * Number(frequency) - Number(impressions));
      expect(error).toBeLessThanOrEqual(1e-6 * Number(impressions));
    }
  });

  it("agrees with the rates Meta computed: link clicks over impressions", async () => {
    const { rows } = await load("meta-de/magi1206_Facebook.csv");
    const rated = rows.filter(({ ctr, clicks }) => ctr !== null && clicks !== null);
    expect(rated.length).toBeGreaterThan(900);
    for (const { ctr, clicks, impressions } of rated)
      expect(Number(ctr)).toBeCloseTo(Number(clicks) / Number(impressions), 8);
  });

  it("reads the course table, ids as texts and days first", async () => {
    const { summary, rows } = await load("kag/KAG_conversion_data.csv");
    expect(summary).toMatchObject({ profile: "facebook-ads-kag", loaded: 1143, refused: 0, issues: [] });
    expect(sum(rows, "impressions")).toBe(213_434_828);
    expect(sum(rows, "clicks")).toBe(38_165);
    expect(sum(rows, "spend")).toBeCloseTo(58_705.229958205, 8);
    expect(sum(rows, "results")).toBe(3264);
    expect(rows[0]).toMatchObject({
      ...{ campaign: "916", ad_group: "103916", platform_id: "708746", from: "2023-08-31", to: "2023-08-31" },
      ...{ age: "30-34", gender: "M", audience: "15", impressions: 7350, channel: "meta-ads" },
    });
  });
});
