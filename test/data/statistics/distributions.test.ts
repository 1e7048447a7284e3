import { describe, expect, it } from "vitest";
import { normalQuantile, tProbability, tQuantile } from "../../../data/statistics/distributions.ts";
import { expectClose, oracle } from "./support.ts";

const { t, t_quantile, normal_quantile } = oracle<{
  t: { t: number; df: number; two_sided_p: number }[];
  t_quantile: { p: number; df: number; q: number }[];
  normal_quantile: { p: number; q: number }[];
}>("distributions");

describe("Student's t", () => {
  it.each(t)("|T| >= $t with $df degrees of freedom", ({ t, df, two_sided_p: p }) => {
    expectClose(tProbability(t, df), p, 1e-12);
    // Small probabilities are right to their own digits, not only to those of 1.
    expectClose(tProbability(t, df) / p, 1, 1e-11);
    expect(tProbability(-t, df)).toBe(tProbability(t, df));
  });

  it.each(t_quantile)("quantile $p with $df degrees of freedom", ({ p, df, q }) => {
    expectClose(tQuantile(p, df), q, 1e-12);
  });

  it.each([
    [0, 5],
    [1, 5],
    [0.5, 0],
    [NaN, 5],
  ])("no quantile %d of t with %d degrees of freedom", (p, df) => {
    expect(() => tQuantile(p, df)).toThrow(RangeError);
  });
});

describe("the normal distribution", () => {
  it.each(normal_quantile)("quantile $p", ({ p, q }) => {
    expectClose(normalQuantile(p), q, 1e-12);
  });

  it.each([0, 1, -1, NaN])("no quantile %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
