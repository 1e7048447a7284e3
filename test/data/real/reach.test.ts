import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "../../support/open.ts";
import { oracle, realExports } from "../../support/real.ts";

const { path, present } = realExports();
const kag = oracle("campaign_kag.json");

async function ask(file: string, indicator: string, parameters: Record<string, string> = {}): Promise<Row[]> {
  const loggia = await openEmpty();
  await loggia.load(fileAt(join(path, file)));
  const { columns } = await loggia.ask(indicator, parameters);
  await loggia.close();
  return toRows(columns);
}

type Campaign = {
  campaign: number;
  impressions: number;
  clicks: number;
  spent: number;
  ctr: number;
  cpc: number;
  cpm: number;
};

describe.skipIf(!present || !kag.present)("real campaign files, beside R", () => {
  it("the course table's rates are sum over sum, not the mean of its rows", async () => {
    const { by_campaign } = JSON.parse(readFileSync(kag.path, "utf8")) as { by_campaign: Campaign[] };
    const rows = await ask("campaigns/kag/KAG_conversion_data.csv", "campaigns_reach");
    expect(rows).toHaveLength(by_campaign.length);
    for (const { campaign, impressions, clicks, spent, ctr, cpc, cpm } of by_campaign) {
      const row = rows.find((each) => each["campaign"] === String(campaign));
      expect(row).toMatchObject({ impressions, clicks, reach_low: null, reach_high: null });
      expect(row?.["spend"]).toBeCloseTo(spent, 6);
      expect(row?.["ctr"]).toBeCloseTo(ctr, 12);
      expect(row?.["cpc"]).toBeCloseTo(cpc, 10);
      expect(row?.["cpm"]).toBeCloseTo(cpm, 10);
    }
    expect(rows.find(({ campaign }) => campaign === "936")?.["ctr"]).toBeCloseTo(0.000244088872463195, 12);
  });

  it("Meta's German file gives bounds, and says that they are no sum of people", async () => {
    const [row] = await ask("campaigns/meta-de/magi1206_Facebook.csv", "campaigns_totals");
    // The largest row and the sum of the column Reichweite, with Python's csv.
    expect(row).toMatchObject({ reach_low: 1_863_948, reach_high: 69_610_161, reach_reason: "not-added" });
    expect(row).toMatchObject({ impressions: 179_223_233, clicks: 933_935, rows: 1127, parts: 0 });
    const [capped] = await ask("campaigns/meta-de/magi1206_Facebook.csv", "campaigns_totals", {
      population: "9200000",
    });
    expect(capped).toMatchObject({ reach_low: 1_863_948, reach_high: 9_200_000, ceiling: 9_200_000 });
  });

  it("Google's totals are verified and dropped, and Google tells no reach", async () => {
    const [row] = await ask("campaigns/google-ads/intragoinc_Campaign_report.csv", "campaigns_totals");
    expect(row).toMatchObject({ impressions: 14_117_313, clicks: 167_739, currency: "USD", rows: 12 });
    expect(row).toMatchObject({ reach_low: null, reach_high: null, reach_reason: "no-reach" });
    expect(row?.["spend"]).toBeCloseTo(199_421.15, 6);
  });
});

describe.skipIf(!present)("real museum months", () => {
  it("stand by house and year; a house that was not open yet is not counted", async () => {
    const rows = await ask("events/la-museums/museum_visitors.csv", "events_attendance", { year: "2014" });
    const of = (house: string) => rows.find(({ event }) => event === house);
    expect(of("hellman_quon")).toMatchObject({
      kind: "visitors",
      attendance: 3750,
      performances: 12,
      counted: 12,
    });
    expect(of("gateway_to_nature_center")).toMatchObject({
      attendance: null,
      counted: 0,
      status: "not-counted",
    });
    const all = await ask("events/la-museums/museum_visitors.csv", "events_attendance");
    // The sum of all cells, with Python's csv.
    expect(all.reduce((sum, { attendance }) => sum + Number(attendance ?? 0), 0)).toBe(3_632_655);
  });
});
