import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportSummary } from "../../data/index.ts";
import { toRows, type Row } from "../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "../support/open.ts";

const shared = join(import.meta.dirname, "../../../shared");
const present = existsSync(shared);
if (!present) console.log("skipped: no ../shared (real exports)");

async function loaded(file: string, indicator: string): Promise<{ summary: ImportSummary; rows: Row[] }> {
  const loggia = await openEmpty();
  const summary = await loggia.load(fileAt(join(shared, file)));
  expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
  const { columns } = await loggia.ask(indicator);
  await loggia.close();
  return { summary, rows: toRows(columns) };
}

const skips = ({ skips: all }: ImportSummary): string =>
  all.map(({ reason, count }) => `${count} ${reason}`).join(", ");
const counted = (texts: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(texts)].map((text) => [text, texts.filter((each) => each === text).length]));
const total = (rows: readonly Row[], name: string): number =>
  rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);

// Every number below was counted from the same files with Python, not with this program.
describe.skipIf(!present)("real exports of the town centre", () => {
  it("Camden's register: 968 premises, 166 blank rows, 736 damaged codes, one impossible length", async () => {
    const { summary, rows } = await loaded(
      "data/real/premises/camden/camden-vacant-survival-full.csv",
      "premises_rows",
    );
    expect(summary).toMatchObject({
      status: "loaded",
      profile: "business-rates",
      records: 1134,
      loaded: 968,
      refused: 0,
    });
    expect(skips(summary)).toBe("166 blank");
    expect(counted(summary.issues.map(({ code }) => code))).toEqual({
      "damaged-identifier": 736,
      "impossible-value": 1,
      "release-unknown": 1,
    });
    expect(summary.issues.find(({ code }) => code === "impossible-value")).toMatchObject({
      line: 901,
      column: "duration",
      value: "-34",
    });
    expect(new Set(rows.map((row) => row["status"]))).toEqual(new Set(["vacant"]));
    expect(total(rows, "vacant_days")).toBe(998_811);
    expect(total(rows, "floor_area")).toBeCloseTo(119_818.9344, 4);
    expect(rows.filter((row) => row["vacant_since_known"] === "before-first-mapping")).toHaveLength(80);
    expect(rows.find((row) => row["line"] === 901)).toMatchObject({
      premise: "107615063",
      vacant_days: null,
      vacant_since: "2011-11-04",
      register: null,
      flag: "register=2.64E+11; vacant_days=-34",
    });
  });

  it("Camden's vacancies: 359 short, 303 of one to three years, 306 longer, half over 517 days; 442 still last", async () => {
    const file = "data/real/premises/camden/camden-vacant-survival-full.csv";
    const { rows } = await loaded(file, "premises_durations");
    expect(Object.fromEntries(rows.map((row) => [row["class"], row["spells"]]))).toEqual({
      "under-1": 359,
      "1-to-3": 303,
      "over-3": 306,
      unknown: 0,
      total: 968,
    });
    expect(rows.at(-1)).toMatchObject({ median_days: 517, lasting: 442 });
    const { rows: curve } = await loaded(file, "premises_survival");
    // 80 began before the register and one is of impossible length: left out.
    expect(curve[0]?.["at_risk"]).toBe(887);
    expect(total(curve, "ended")).toBe(526 - 41 - 1);
    // A list of vacant premises alone makes no rate.
    const { rows: vacancy } = await loaded(file, "premises_vacancy");
    expect(new Set(vacancy.map((row) => row["rate"]))).toEqual(new Set([null]));
  });

  it("New York's tracts: pooled rates of 8.9, 11.3 and 10.4 per cent, a tract without a YES has none vacant", async () => {
    const { rows } = await loaded(
      "data/real/premises/nyc/vacant_storefronts_tracts_2020-2021.csv",
      "premises_vacancy",
    );
    expect(rows.filter((row) => row["street"] === "total")).toMatchObject([
      { wave: "2019 and 2020", units: 69_418, vacant: 6_165, rate: 6_165 / 69_418 },
      { wave: "2020 and 2021", units: 75_540, vacant: 8_542, rate: 8_542 / 75_540 },
      { wave: "2021 and 2022", units: 63_323, vacant: 6_573, rate: 6_573 / 63_323 },
    ]);
    expect(rows.filter((row) => row["vacant"] === 0).length).toBeGreaterThan(1000);
  });

  it("Camden Town's register, with the dates the other way round", async () => {
    const { summary, rows } = await loaded(
      "data/real/premises/camden/CamdenT-vacant-survival.csv",
      "premises_rows",
    );
    expect(summary).toMatchObject({ records: 405, loaded: 351, refused: 0 });
    expect(skips(summary)).toBe("54 blank");
    expect(counted(summary.issues.map(({ code }) => code))).toEqual({
      "damaged-identifier": 9,
      "release-unknown": 1,
    });
    expect(total(rows, "vacant_days")).toBe(276_088);
    expect(rows[0]).toMatchObject({ register: "00577090020012", vacant_since: "2019-04-05" });
  });

  it("Camden's markets: 52 stalls and kiosks, 229 parking spaces left out", async () => {
    const { summary, rows } = await loaded(
      "data/real/popup/camden-markets/Camden_Markets_And_Kiosks (1).csv",
      "popup_tenants_rows",
    );
    expect(summary).toMatchObject({ profile: "camden-markets", records: 281, loaded: 52, refused: 0 });
    expect(skips(summary)).toBe("229 other-kind");
    expect(total(rows, "pitches")).toBe(407);
    expect(rows[0]).toMatchObject({
      place: "Chalton Street",
      lat: 51.529074,
      lon: -0.129505,
      recorded: "2019-01-23",
    });
  });

  it("the programme's 220 targets, contradictions included", async () => {
    const { summary, rows } = await loaded("programme/targets-2026.csv", "targets_rows");
    expect(summary).toMatchObject({ profile: "targets-plain", loaded: 220, refused: 0, issues: [] });
    expect(rows.filter((row) => row["target_value"] === null)).toHaveLength(13);
    expect(rows.filter((row) => row["conflict"] !== null)).toHaveLength(43);
    expect(rows.filter((row) => row["comparator"] === "exactly")).toHaveLength(108);
  });
});

describe.skipIf(!present)("real exports of SiStat besides 2164466S", () => {
  const sistat = "data/real/overnight-stays/sistat-csv";

  it("average stay: 832 averages, 24 unreliable, 2 not available", async () => {
    const { summary, rows } = await loaded(
      `${sistat}/povprecna_doba_nastanitve_regije_mesecno.csv`,
      "average_stay_rows",
    );
    expect(summary).toMatchObject({ profile: "sistat-regions", loaded: 429, refused: 0, figures: 858 });
    expect(counted(rows.map((row) => String(row["flag"])))).toEqual({ null: 832, N: 24, "...": 2 });
    expect(rows.filter((row) => row["nights_per_arrival"] === null)).toHaveLength(26);
    expect(total(rows, "nights_per_arrival")).toBeCloseTo(1342.52 + 1392.5, 6);
    // All of them in the first April of the epidemic: neither a zero nor a short stay.
    const signs = rows.filter((row) => row["flag"] !== null);
    expect(new Set(signs.map((row) => row["month"]))).toEqual(new Set(["2020-04"]));
    expect(signs.filter((row) => row["flag"] === "...")).toMatchObject([
      { region: "Zasavska", market: "domestic" },
      { region: "Primorsko-notranjska", market: "domestic" },
    ]);
  });

  it("the national series has a source of its own, and its last month is provisional", async () => {
    const { summary, rows } = await loaded(`${sistat}/prenocitve.slovencev.v.sloveniji.csv`, "stays_rows");
    expect(summary).toMatchObject({
      profile: "sistat-national",
      source: "SURS SiStat, Slovenija",
      loaded: 1,
      figures: 147,
      period: { first: "2010-01", last: "2022-03" },
    });
    expect(total(rows, "value")).toBe(56_131_962);
    expect(rows.filter((row) => row["flag"] === "p")).toMatchObject([{ month: "2022-03", value: 390_857 }]);
    expect(new Set(rows.map((row) => `${String(row["municipality"])} ${String(row["market"])}`))).toEqual(
      new Set(["SLOVENIJA domestic"]),
    );
  });
});
