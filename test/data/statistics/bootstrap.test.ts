import { describe, expect, it } from "vitest";
import { giniSpread, seededGiniSpread } from "../../../data/statistics/bootstrap.ts";
import { expectClose, given, oracle, type Series } from "./support.ts";

type Quantiles = { q025: number; q50: number; q975: number };
type Boot = { observed_change: number; boot_change: number[]; sd: number };
const air = oracle<
  Boot & { series: Series; block_starts: number[][]; quantiles_type7: Quantiles; interval_basic: number[] }
>("gini-bootstrap");
const { koper } = oracle<{
  koper: { series: Series; bootstrap_2024_2025: Boot & { indices: number[][]; q: Quantiles } };
}>("surs");
const nights = koper.series.values.slice(24, 72);

describe("with the oracle's own draws", () => {
  it("AirPassengers, moving blocks of twelve", () => {
    const draws = air.block_starts.map((starts) =>
      starts.flatMap((start) => Array.from({ length: 12 }, (_, i) => start - 1 + i)),
    );
    const { observed, changes, quantiles, basic, sd } = given(giniSpread(air.series.values, draws));
    expectClose(observed, air.observed_change, 1e-9);
    expectClose(changes, air.boot_change, 1e-9);
    expectClose(quantiles, Object.values(air.quantiles_type7), 1e-9);
    expectClose(basic, air.interval_basic, 1e-9);
    expectClose(sd, air.sd, 1e-9);
  });

  it("Koper 2024 to 2025, single months: -0.042 to +0.067", () => {
    const boot = koper.bootstrap_2024_2025;
    const draws = boot.indices.map((indices) => indices.map((index) => index - 1));
    const { observed, changes, quantiles, sd } = given(giniSpread(nights, draws));
    expectClose(observed, boot.observed_change, 1e-9);
    expectClose(changes, boot.boot_change, 1e-9);
    expectClose(quantiles, Object.values(boot.q), 1e-9);
    expectClose(sd, boot.sd, 1e-9);
  });
});

describe("with a seed", () => {
  it("is the same every time, and another with another seed", () => {
    const spread = (seed: number): readonly number[] =>
      given(seededGiniSpread(nights, { seed, runs: 50 })).quantiles;
    expect(spread(1)).toEqual(spread(1));
    expect(spread(1)).not.toEqual(spread(2));
  });

  it("is as wide as the oracle's for the same series", () => {
    const { sd } = given(seededGiniSpread(air.series.values, { seed: 7, runs: 400 }));
    expect(sd / air.sd).toBeGreaterThan(0.85);
    expect(sd / air.sd).toBeLessThan(1.15);
  });
});

it.each([
  ["fewer-than-four-years", nights.slice(12)],
  ["fewer-than-four-years", []],
  ["not-positive", [0, ...nights.slice(1)]],
])("%s", (reason, values) => {
  expect(giniSpread(values, [])).toEqual({ refused: reason });
  expect(seededGiniSpread(values, { seed: 1 })).toEqual({ refused: reason });
});
