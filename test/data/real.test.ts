import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toRows } from "../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "../support/open.ts";

const real = join(import.meta.dirname, "../../../shared/data/real");
const stays = join(real, "overnight-stays");
const oracle = join(import.meta.dirname, "../../../shared/fixtures/stats/surs_koper_piran.json");
const present = existsSync(stays) && existsSync(oracle);
if (!present) console.log("skipped: no ../shared (real exports)");

type Oracle = Record<"koper" | "piran", { by_year: Record<string, { gini: number; total: number }> }>;

describe.skipIf(!present)("real exports", () => {
  it.each([
    ["sistat-csv/2164466S_coast_long_cp1250.csv", "sistat-long", "windows-1250", 40_882, 40_880, 40_880],
    [
      "sistat-csv/2164466S_koper_wide-markets_cp1250.csv",
      "sistat-wide-markets",
      "windows-1250",
      75,
      73,
      8_176,
    ],
    ["sistat-csv/2164466S_koper_wide-months_utf8.csv", "sistat-wide-months", "utf-8", 58, 56, 4_088],
    ["koper_monthly.csv", "long-with-flags", "utf-8", 8_176, 8_176, 8_176],
  ])(
    "%s loads without a question and gives R's Gini",
    async (file, profile, encoding, records, loaded, figures) => {
      const loggia = await openEmpty();
      const summary = await loggia.load(fileAt(join(stays, file)));
      expect(summary).toMatchObject({
        status: "loaded",
        profile,
        encoding,
        records,
        loaded,
        figures,
        refused: 0,
      });
      expect(summary.period).toEqual({ first: "2020-01", last: "2026-01" });
      const { columns } = await loggia.ask("stays_seasonality");
      await loggia.close();
      const { koper, piran } = JSON.parse(readFileSync(oracle, "utf8")) as Oracle;
      const known = { "Koper/Capodistria": koper.by_year, "Piran/Pirano": piran.by_year };
      let compared = 0;
      for (const row of toRows(columns)) {
        const year = known[row["municipality"] as keyof typeof known]?.[String(row["year"])];
        if (!year) continue;
        expect(row["gini"]).toBeCloseTo(year.gini, 12);
        expect(row["nights"]).toBe(year.total);
        compared += 1;
      }
      expect(compared).toBeGreaterThanOrEqual(5);
    },
  );

  it.each([
    ["koper_annual.csv", "unknown-layout"],
    ["koper_monthly_totals.csv", "unknown-layout"],
    ["sistat-csv/Prenocitve_vrste_obcin.csv", "other-table"],
    ["sistat-csv/kapacitete_vrste_obcin.csv", "other-table"],
    ["sistat-csv/povprecna_doba_nastanitve_regije_mesecno.csv", "other-table"],
    ["sistat-csv/prenocitve.slovencev.v.sloveniji.csv", "other-table"],
    ["sistat-csv/prihodi_po_obcinah_2019.csv", "other-table"],
    ["sistat-xlsx/2164466S_20260315-191917.xlsx", "unknown-layout"],
    ["../campaigns/google-ads/DanielTheC_Campaign_report.csv", "unknown-layout"],
    ["../campaigns/meta-de/magi1206_Facebook.csv", "unknown-layout"],
    ["../events/la-museums/museum_visitors.csv", "unknown-layout"],
    ["../premises/camden/CamdenT-vacant-survival.csv", "unknown-layout"],
  ])("%s is refused as %s and changes nothing", async (file, code) => {
    const loggia = await openEmpty();
    const summary = await loggia.load(fileAt(join(stays, file)));
    expect(summary.status).toBe("refused");
    expect(summary.issues.map((issue) => issue.code)).toContain(code);
    expect(summary.records).toBe(summary.refused + summary.skipped);
    expect(await loggia.imports()).toEqual([]);
    await loggia.close();
  });
});
