import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareProbability } from "../../../data/statistics/distributions.ts";
import { wilson } from "../../../data/statistics/proportion.ts";
import { kaplanMeier, logRank, medianLength, type Spell } from "../../../data/statistics/survival.ts";
import { expectClose, given, oracle } from "./support.ts";

type Fit = {
  readonly time: number[];
  readonly n_risk: number[];
  readonly n_event: number[];
  readonly n_censor: number[];
  readonly surv: number[];
  readonly std_err: number[];
  readonly lower: (number | null)[];
  readonly upper: (number | null)[];
  readonly strata: string[] | null;
  readonly table: Row | Row[];
};
type Row = { readonly median: number; readonly "0.95LCL": number; readonly "0.95UCL": number | "NA" | null };
type Lung = { readonly time: number; readonly event: number; readonly sex: number };
const { lung, heart_left_truncated: heart } = oracle<{
  lung: {
    data: Lung[];
    overall_loglog: Fit;
    by_sex: Fit;
    logrank: { chisq: number; df: number; p: number; observed: number[]; expected: number[] };
  };
  heart_left_truncated: { data: { start: number; stop: number; event: number }[]; km: Fit };
}>("survival");

const spellsOf = (rows: readonly Lung[]): Spell[] =>
  rows.map(({ time, event }) => ({ entry: 0, length: time, ended: event === 1 }));
const sexes = [1, 2].map((sex) => spellsOf(lung.data.filter((row) => row.sex === sex)));

function expectFit(spells: readonly Spell[], fit: Fit): void {
  const points = kaplanMeier(spells);
  const read = (name: keyof (typeof points)[number]) => points.map((point) => point[name]);
  expectClose(read("length"), fit.time, 1e-10);
  expectClose(read("atRisk"), fit.n_risk, 1e-10);
  expectClose(read("ended"), fit.n_event, 1e-10);
  expectClose(read("censored"), fit.n_censor, 1e-10);
  expectClose(read("survival"), fit.surv, 1e-10);
  expectClose(read("low"), fit.lower, 1e-10);
  expectClose(read("high"), fit.upper, 1e-10);
}

describe("equal to R's survival 3.5-3", () => {
  it("with censoring: lung", () => expectFit(spellsOf(lung.data), lung.overall_loglog));

  it("with delayed entry: heart", () =>
    expectFit(
      heart.data.map(({ start, stop, event }) => ({ entry: start, length: stop, ended: event === 1 })),
      heart.km,
    ));

  it("group by group, and the medians with their intervals", () => {
    const tables = [lung.overall_loglog.table, lung.by_sex.table].flat();
    [spellsOf(lung.data), ...sexes].forEach((spells, at) => {
      const { median, low, high } = medianLength(kaplanMeier(spells));
      expect([median, low, high]).toEqual([
        tables[at]?.median,
        tables[at]?.["0.95LCL"],
        tables[at]?.["0.95UCL"],
      ]);
    });
  });

  it("log-rank of two groups", () => {
    const { groups, chiSquare, df, p } = given(logRank(sexes));
    expectClose(chiSquare, lung.logrank.chisq, 1e-10);
    expectClose(p, lung.logrank.p, 1e-10);
    expect(df).toBe(1);
    expectClose(
      groups.map(({ observed }) => observed),
      lung.logrank.observed,
      1e-10,
    );
    expectClose(
      groups.map(({ expected }) => expected),
      lung.logrank.expected,
      1e-10,
    );
  });
});

it("chi-square probabilities are scipy's", () => {
  for (const [x, df, p] of chiSquares) expectClose(chiSquareProbability(x, df), p, 1e-12);
});

/** scipy 1.17.1, scipy.stats.chi2.sf. */
const chiSquares = [
  [0.1, 1, 0.7518296340458492],
  [3.841458820694124, 1, 0.04999999999999989],
  [10.3267419548856, 1, 0.0013111645203555118],
  [5.2, 3, 0.15772445039666255],
  [0.7, 4, 0.9513289211202631],
  [22.5, 4, 0.0001593393962623284],
  [40, 7, 1.258790387371308e-6],
  [120, 10, 5.060046065842555e-21],
] as const;

it("a share of 3 in 3 is not certain (Wilson)", () => {
  const { low, high } = wilson(3, 3);
  expectClose([low, high], [0.4385029682449545, 1], 1e-12);
  expect(() => wilson(4, 3)).toThrow(RangeError);
});

describe("properties", () => {
  const spell = fc
    .record({ entry: fc.nat(50), more: fc.integer({ min: 1, max: 400 }), ended: fc.boolean() })
    .map(({ entry, more, ended }): Spell => ({ entry, length: entry + more, ended }));

  it("the curve never rises, stays within its interval and 0 to 1, and loses nobody", () =>
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 60 }), (spells) => {
        const points = kaplanMeier(spells);
        let before = 1;
        for (const { survival, low, high, atRisk, ended, censored } of points) {
          expect(survival).toBeLessThanOrEqual(before + 1e-12);
          if (low !== null && high !== null) {
            expect(low).toBeLessThanOrEqual(survival);
            expect(high).toBeGreaterThanOrEqual(survival);
          }
          expect(ended + censored).toBeLessThanOrEqual(atRisk);
          before = survival;
        }
        expect(points.reduce((sum, { ended, censored }) => sum + ended + censored, 0)).toBe(spells.length);
      }),
    ));

  it("without censoring it is the share that lasts longer", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        for (const { length, survival } of kaplanMeier(
          lengths.map((length) => ({ entry: 0, length, ended: true })),
        ))
          expect(survival).toBeCloseTo(lengths.filter((each) => each > length).length / lengths.length, 10);
      }),
    ));

  it("groups that are the same do not differ, and one group cannot be compared", () => {
    const [first = []] = sexes;
    expect(given(logRank([first, first])).chiSquare).toBeCloseTo(0, 10);
    expect(logRank([first])).toEqual({ refused: "one-group" });
    expect(() => kaplanMeier([{ entry: 5, length: 5, ended: true }])).toThrow(RangeError);
  });
});
