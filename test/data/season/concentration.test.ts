import { afterAll, beforeAll, expect, it } from "vitest";
import type { Loggia } from "../../../data/index.ts";
import { sampleFiles } from "../../../data/index.ts";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { openEmpty } from "../../support/open.ts";
import { expectClose, koper, readMarket } from "./oracle.ts";

// Koper's published figures, and what R says of them (koper.json).
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

it.each(Object.entries(koper.by_year))("%s: every concentration figure is R's", async (year, figures) => {
  const found = (await rows("stays_seasonality", { market: "total" })).find(
    (row) => String(row["year"]) === year,
  );
  const { gini_corrected, cv_sample, ...own } = figures;
  for (const [name, value] of Object.entries(own)) expectClose(found?.[name], value, `${year} ${name}`);
  // What a hurried implementation answers: 12/11 of the Gini, the sample's deviation.
  expect(found?.["gini"]).not.toBeCloseTo(Number(gini_corrected), 2);
  expect(found?.["cv"]).not.toBeCloseTo(Number(cv_sample), 2);
});

it("parts the year: the classes' shares add up to 1, December is one of the off-season", async () => {
  for (const row of await rows("stays_seasonality", { market: "total" })) {
    if (row["gini"] === null) continue;
    const sum = Number(row["peak_share"]) + Number(row["shoulder_share"]) + Number(row["off_share"]);
    expect(sum).toBeCloseTo(1, 12);
    expect(Number(row["december_share"])).toBeLessThan(Number(row["off_share"]));
  }
});

it("gives a running year no Gini, and no class a share", async () => {
  const [row] = (await rows("stays_seasonality", { market: "total" })).filter(({ year }) => year === 2026);
  expect(row).toMatchObject({ gini: null, hoover: null, peak_share: null, reason: "missing-month" });
});

it("Koper 2025: 38.3 % of the nights would have to move, 139,541 of them", async () => {
  const [row] = (await rows("stays_seasonality", { market: "total" })).filter(({ year }) => year === 2025);
  expect(row?.["hoover"]).toBeCloseTo(0.383, 3);
  expect(row?.["nights_to_move"]).toBe(Math.round(363_927 * 0.383439535950891));
});

it("the rolling Gini is R's in every month, and absent while a month is confidential", async () => {
  const found = await rows("stays_rolling_gini");
  const known = new Map(
    koper.rolling12.map((each) => [
      `${each.end_year}-${String(each.end_period).padStart(2, "0")}`,
      each.gini,
    ]),
  );
  let compared = 0;
  for (const { month, gini } of found) {
    const expected = known.get(String(month));
    if (expected === undefined || expected === null) expect(gini).toBeNull();
    else expectClose(gini, expected, String(month));
    compared += expected == null ? 0 : 1;
  }
  expect(compared).toBe(koper.rolling12.filter(({ gini }) => gini !== null).length);
});

it.each(["2022", "2025"] as const)(
  "%s: every market's share, concentration and effect are R's",
  async (year) => {
    const found = await rows("stays_market_effect", { year });
    expect(found.filter(({ nights }) => nights !== null)).toHaveLength(koper.markets[year].length);
    for (const known of koper.markets[year]) {
      const row = found.find(({ market }) => market === readMarket(known.market));
      expectClose(row?.["share"], known.share, known.market);
      expectClose(row?.["concentration"], known.conc_coefficient, known.market);
      expectClose(row?.["marginal_effect"], known.relative_marginal_effect, known.market);
    }
  },
);

it("Koper 2025: domestic and Italian nights ease the season, German and Hungarian ones worsen it", async () => {
  const found = await rows("stays_market_effect", { year: "2025" });
  const effect = (market: string) =>
    Number(found.find((row) => row["market"] === market)?.["marginal_effect"]);
  expect(effect("domestic")).toBeCloseTo(-0.049, 3);
  expect(effect("IT")).toBeCloseTo(-0.037, 3);
  expect(effect("DE")).toBeCloseTo(0.031, 3);
  expect(effect("HU")).toBeCloseTo(0.024, 3);
  expect(found.reduce((sum, row) => sum + Number(row["marginal_effect"]), 0)).toBeCloseTo(0, 12);
});

it("compares any period with any other: the first half of 2025 fell by 6.6 %", async () => {
  const [row] = await rows("stays_compare", { first_month: "2025-01", last_month: "2025-06" });
  const { ytd, ytd_previous, growth } = koper.like_for_like;
  expect(row).toMatchObject({
    nights: ytd,
    base_nights: ytd_previous,
    months: 6,
    base_first_month: "2024-01",
  });
  expectClose(row?.["change"], growth, "first half");
});

it("compares nothing with a confidential month", async () => {
  const [row] = await rows("stays_compare", { first_month: "2021-04", last_month: "2021-06" });
  expect(row).toMatchObject({ base_nights: null, change: null, base_months_known: 2 });
});

it("density and intensity are those the trade reports for Koper 2024", async () => {
  const [row] = (await rows("stays_pressure")).filter(({ year }) => year === 2024);
  // From the dashboard the trade uses, to the last digit.
  expect(row?.["density"]).toBeCloseTo(3.3532076495320764, 12);
  expect(row?.["intensity"]).toBeCloseTo(1.873887712667317, 12);
});
