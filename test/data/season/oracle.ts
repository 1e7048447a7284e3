import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { markets } from "../../../data/datasets/overnight-stays/markets.ts";

type Figures = Readonly<Record<string, number>>;

/** What R says of Koper's published nights: see `origin` in the file. */
export type Koper = {
  readonly by_year: Readonly<Record<string, Figures>>;
  readonly rolling12: readonly { end_year: number; end_period: number; gini: number | null }[];
  readonly growth_split: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
  readonly like_for_like: { readonly ytd: number; readonly ytd_previous: number; readonly growth: number };
  readonly markets: Readonly<
    Record<
      "2022" | "2025",
      readonly { market: string; share: number; conc_coefficient: number; relative_marginal_effect: number }[]
    >
  >;
  readonly mix: readonly { from: number; to: number; change: number; mix: number; within: number }[];
  readonly missing_2020_05_bounds: { lo: number; hi: number; gini_min: number; gini_max: number };
  readonly stl_2022_2025_log_periodic: Readonly<
    Record<"seasonal" | "trend" | "remainder", readonly number[]>
  >;
  readonly easter: {
    coef: number;
    se: number;
    ci95: number[];
    effect_pct: number;
    calendar_adjusted: number[];
  };
};

export const koper = JSON.parse(readFileSync(join(import.meta.dirname, "koper.json"), "utf8")) as Koper;

/** Two values agree when |a - b| <= 1e-10 * max(1, |b|), the tolerance the oracle states for itself. */
export function expectClose(actual: unknown, expected: number, what: string, tolerance = 1e-10): void {
  expect(typeof actual, what).toBe("number");
  expect(
    Math.abs(Number(actual) - expected),
    `${what}: ${String(actual)} against ${expected}`,
  ).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

/** `2.16 Italija` or `1 DOMAČI` as our id. */
export function readMarket(heading: string): string | undefined {
  const name = heading.replace(/^[\d.]+ /, "");
  return markets.find(({ spellings, label }) => spellings.includes(name) || label.sl === name)?.id;
}
