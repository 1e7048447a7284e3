import { afterAll, beforeAll, expect, it } from "vitest";
import type { Loggia } from "../../../data/index.ts";
import { sampleFiles } from "../../../data/index.ts";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { openEmpty } from "../../support/open.ts";
import { expectClose, koper } from "./oracle.ts";

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

it.each(["2023", "2024", "2025"])(
  "%s: the growth of each class is R's, in points of the whole",
  async (year) => {
    const [row] = await rows("stays_verdict", { year });
    const split = koper.growth_split[year];
    for (const [name, known] of [
      ["peak", "peak_jun_aug"],
      ["shoulder", "shoulder"],
      ["off", "off_nov_mar"],
    ] as const) {
      expectClose(row?.[`${name}_pp`], split?.[known]?.["contribution_pp"] ?? NaN, name);
      expectClose(row?.[`${name}_share`], split?.[known]?.["share1"] ?? NaN, name);
      expect(row?.[`base_${name}_nights`]).toBe(split?.[known]?.["nights0"]);
    }
    const sum = Number(row?.["peak_pp"]) + Number(row?.["shoulder_pp"]) + Number(row?.["off_pp"]);
    expectClose(sum, Number(row?.["total_pp"]), "sum");
  },
);

it("2025 against 2024: cannot tell, and the shoulder's share rose while its nights fell", async () => {
  const [row] = await rows("stays_verdict");
  expect(row).toMatchObject({ year: 2025, base_year: 2024, verdict: "cannot-tell", reason: null });
  expectClose(row?.["gini_change"], 0.013386945321594, "change");
  expect(Number(row?.["interval_low"])).toBeLessThan(0);
  expect(Number(row?.["interval_high"])).toBeGreaterThan(0);
  expect(Number(row?.["shoulder_share"])).toBeGreaterThan(Number(row?.["base_shoulder_share"]));
  expect(row).toMatchObject({ base_shoulder_nights: 96_345, shoulder_nights: 95_616 });
});

it.each(["2023", "2024"])("2025 against %s is never called better: the Gini rose", async (base_year) => {
  const [row] = await rows("stays_verdict", { year: "2025", base_year });
  expect(["worse", "cannot-tell"]).toContain(row?.["verdict"]);
});

it("a year that is not full is no year to judge", async () => {
  const [row] = await rows("stays_verdict", { year: "2026" });
  expect(row).toMatchObject({ verdict: "cannot-tell", gini_change: null, reason: "year-not-full" });
});

it.each(koper.mix.map((each) => [`${each.from} to ${each.to}`, each] as const))(
  "%s: mix and within are R's",
  async (_, { from, to, change, mix, within }) => {
    const [row] = await rows("stays_mix", { year: String(to), base_year: String(from) });
    expectClose(row?.["gini_change"], change, "change");
    expectClose(row?.["mix"], mix, "mix");
    expectClose(row?.["within"], within, "within");
  },
);

it("bounds the Gini of 2020, whose May is confidential, as R does", async () => {
  const { lo, hi, gini_min, gini_max } = koper.missing_2020_05_bounds;
  const [row] = await rows("stays_gini_bounds", { low: String(lo), high: String(hi) });
  expect(row).toMatchObject({ year: 2020, month: "2020-05", reason: null });
  expectClose(row?.["gini_low"], gini_min, "lowest");
  expectClose(row?.["gini_high"], gini_max, "highest");
  // Koper alone is loaded: nothing says how many nights May can have had.
  const [open] = await rows("stays_gini_bounds");
  expect(open).toMatchObject({ gini_low: null, reason: "no-upper-limit" });
});

it("takes the ordinary months apart as R's stl does, on the logarithms", async () => {
  const found = await rows("stays_decomposition", { last_month: "2025-12" });
  expect(found.map(({ month }) => month).at(0)).toBe("2022-01");
  const known = koper.stl_2022_2025_log_periodic;
  expect(found).toHaveLength(known.trend.length);
  found.forEach((row, at) => {
    for (const part of ["trend", "seasonal", "remainder"] as const)
      expectClose(
        Math.log(Number(row[part])),
        known[part][at] ?? NaN,
        `${String(row["month"])} ${part}`,
        1e-9,
      );
    expectClose(
      Number(row["trend"]) * Number(row["seasonal"]) * Number(row["remainder"]),
      Number(row["observed"]),
      "product",
    );
  });
});

it("finds R's effect of Easter, from four Easters of which one was in March", async () => {
  const [row] = await rows("stays_easter_effect");
  const [low = NaN, high = NaN] = koper.easter.ci95;
  expect(row).toMatchObject({ easters: 4, in_march: 1, municipalities: 1, reason: null });
  expectClose(row?.["effect"], koper.easter.effect_pct / 100, "effect", 1e-9);
  expectClose(row?.["low"], Math.expm1(low), "low", 1e-9);
  expectClose(row?.["high"], Math.expm1(high), "high", 1e-9);
});

it("April 2025 is up 12.8 % raw and down without Easter", async () => {
  const found = new Map((await rows("stays_easter")).map((row) => [row["month"], row]));
  const change = (name: string) =>
    Number(found.get("2025-04")?.[name]) / Number(found.get("2024-04")?.[name]) - 1;
  expect(change("nights")).toBeCloseTo(0.128, 3);
  expect(change("adjusted")).toBeLessThan(0);
  koper.easter.calendar_adjusted.forEach((adjusted, at) => {
    const month = `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    expectClose(found.get(month)?.["adjusted"], adjusted, month, 1e-9);
  });
});

it("the user's own effect of Easter stands before the estimated one", async () => {
  const found = new Map((await rows("stays_easter", { effect: "0.25" })).map((row) => [row["month"], row]));
  expectClose(found.get("2025-04")?.["adjusted"], 18_311 / 1.25, "April");
});

it("says what more Austrian nights in spring and autumn would do, and what a wish would take", async () => {
  const [row] = await rows("stays_what_if", { market: "AT", extra_nights: "5000" });
  // Computed by hand: 1,250 more nights in each of April, May, September and October 2025.
  const [year] = (await rows("stays_calendar")).length ? [await rows("stays_calendar")] : [[]];
  const months = year.filter((each) => each["year"] === 2025).map(({ nights }) => Number(nights));
  const after = months
    .map((nights, at) => nights + ([3, 4, 8, 9].includes(at) ? 1250 : 0))
    .sort((a, b) => a - b);
  const weighted = after.reduce((sum, nights, at) => sum + (at + 1) * nights, 0);
  const gini = (2 * weighted) / (12 * after.reduce((sum, nights) => sum + nights, 0)) - 13 / 12;
  expectClose(row?.["gini_after"], gini, "after");
  expect(Number(row?.["gini_change"])).toBeLessThan(0);
  const needed = String(row?.["nights_needed"]);
  const [enough] = await rows("stays_what_if", { market: "AT", extra_nights: needed });
  expect(Number(enough?.["gini_change"])).toBeLessThanOrEqual(-0.01 + 1e-9);
});

it("forecasts to December with an interval, and says how far it was off before", async () => {
  const found = await rows("stays_forecast");
  const naive = found.filter(({ method, forecast }) => method === "seasonal-naive" && forecast !== null);
  expect(naive.map(({ month }) => month)).toEqual(
    Array.from({ length: 11 }, (_, at) => `2026-${String(at + 2).padStart(2, "0")}`),
  );
  expect(naive[0]).toMatchObject({ forecast: expect.closeTo(6171, 6) as number });
  for (const row of found.filter(({ forecast }) => forecast !== null)) {
    expect(Number(row["low"])).toBeLessThan(Number(row["forecast"]));
    expect(Number(row["high"])).toBeGreaterThan(Number(row["forecast"]));
  }
  const errors = await rows("stays_forecast_error");
  for (const row of errors) expect(row).toMatchObject({ tests: 13, reason: null });
});

it("compares before and after, and refuses what the data cannot carry", async () => {
  const [row] = await rows("stays_before_after", { month: "2025-06", months: "3" });
  expect(row).toMatchObject({ first_month: "2025-06", last_month: "2025-08", past_years: 2 });
  expectClose(row?.["change"], 224_083 / 221_981 - 1, "change");
  expect(row?.["method"]).toBe("level");
  const [early] = await rows("stays_before_after", { month: "2022-06" });
  expect(early).toMatchObject({ change: null, reason: "less-than-a-year-before" });
});
