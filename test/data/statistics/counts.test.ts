import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countToTell, rateRatio } from "../../../data/statistics/counts.ts";
import { oracle } from "../../support/real.ts";

type Case = {
  readonly count_new: number;
  readonly count_old: number;
  readonly ratio: number | null;
  readonly ci95?: [number, number];
};

const { path, present } = oracle("counts.json");

// R 4.2.2: poisson.test(c(42, 40))$conf.int
it("gives R's exact interval for 42 beside 40", () => {
  const found = rateRatio(42, 40);
  expect(found?.ratio).toBe(1.05);
  expect(found?.low).toBeCloseTo(0.664580121684163, 10);
  expect(found?.high).toBeCloseTo(1.66124309225465, 10);
});

describe.skipIf(!present)("R's rate ratios", () => {
  const cases = present ? (JSON.parse(readFileSync(path, "utf8")) as { rate_ratio: Case[] }).rate_ratio : [];
  it.each(cases)("$count_new beside $count_old", ({ count_new, count_old, ratio, ci95 }) => {
    const found = rateRatio(count_new, count_old);
    if (ratio === null || ci95 === undefined) return expect(found).toBeNull();
    expect(found?.ratio).toBeCloseTo(ratio, 12);
    expect(found?.low).toBeCloseTo(ci95[0], 9);
    expect(found?.high).toBeCloseTo(ci95[1], 9);
  });
});

it("has no lower end above nothing for no mentions, and no ratio to none", () => {
  expect(rateRatio(0, 10)).toMatchObject({ ratio: 0, low: 0 });
  expect(rateRatio(7, 0)).toBeNull();
});

it("knows how many it takes for five per cent to leave the noise", () => {
  expect(countToTell(1.05)).toBe(3151);
});
