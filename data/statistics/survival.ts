import { chiSquareProbability, normalQuantile } from "./distributions.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** How long something lasted, or has lasted so far. */
export type Spell = {
  /** From which length on it could be seen: above 0 for one that had begun before anybody looked. */
  readonly entry: number;
  /** How long it lasted; above `entry`. */
  readonly length: number;
  /** False if it still lasts (right-censored). */
  readonly ended: boolean;
};

/** The curve after one length: who was at risk there, how many ended, how many last longer. */
export type SurvivalPoint = {
  readonly length: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's, of the survival itself; NaN where everything has ended. */
  readonly error: number;
  /** Log-log interval; null where everything has ended, or nothing yet. */
  readonly low: number | null;
  readonly high: number | null;
};

export type Median = {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * Kaplan & Meier (1958), with delayed entry: at risk at a length are those seen before it and not over
 * before it. Interval on the log-log scale (Kalbfleisch & Prentice), as R's survfit(conf.type = "log-log").
 *
 * @param confidence of the interval, above 0, below 1
 * @returns one point for each length at which a spell ended or was last seen
 * @throws RangeError for a spell that is over before it could be seen
 */
export function kaplanMeier(spells: readonly Spell[], confidence = 0.95): SurvivalPoint[] {
  const z = normalQuantile(0.5 + confidence / 2);
  let survival = 1;
  let greenwood = 0;
  return steps(spells).map(({ length, atRisk, ended, censored }) => {
    survival *= 1 - ended / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    const spread = (z * Math.sqrt(greenwood)) / Math.log(survival);
    const isBetween = survival > 0 && survival < 1;
    return {
      ...{ length, atRisk, ended, censored, survival },
      error: survival * Math.sqrt(greenwood),
      low: isBetween ? survival ** Math.exp(-spread) : null,
      high: isBetween ? survival ** Math.exp(spread) : null,
    };
  });
}

/** The length that half exceed, and its interval: where the curve and its bounds cross one half. */
export function medianLength(points: readonly SurvivalPoint[]): Median {
  const crossing = (value: (point: SurvivalPoint) => number | null): number | null => {
    // A bound is unknown at first, where it is 1, and at the end, where it stays what it was.
    const at = points.findIndex((point) => (value(point) ?? 1) <= 0.5 + 1e-12);
    const [here, next] = [points[at], points[at + 1]];
    if (!here) return null;
    // On a step at exactly one half, the middle of it, as R has it.
    const isLevel = Math.abs((value(here) ?? 1) - 0.5) < 1e-12;
    const end = isLevel ? points.slice(at + 1).find((point) => point.ended > 0) : undefined;
    return isLevel && next && end ? (here.length + end.length) / 2 : here.length;
  };
  return {
    median: crossing(({ survival }) => survival),
    low: crossing(({ low, survival }) => (survival === 0 ? 0 : low)),
    high: crossing(({ high }) => high),
  };
}

/** What a group had and what it would have had if all were alike. */
export type LogRank = {
  readonly groups: readonly { readonly observed: number; readonly expected: number }[];
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
};

/**
 * Log-rank test (Mantel 1966) of whether groups end alike, with delayed entry; as R's survdiff.
 *
 * @returns a refusal for fewer than two groups, or where they never overlap
 */
export function logRank(
  groups: readonly (readonly Spell[])[],
): LogRank | Refusal<"one-group" | "no-overlap"> {
  if (groups.length < 2) return refuse("one-group");
  const tables = groups.map((group) => new Map(steps(group).map((step) => [step.length, step.ended])));
  const df = groups.length - 1;
  const observed = groups.map((group) => group.filter(({ ended }) => ended).length);
  const expected = groups.map(() => 0);
  const variance = Array.from({ length: df }, () => Array.from({ length: df }, () => 0));
  for (const { length, atRisk, ended } of steps(groups.flat())) {
    if (ended === 0) continue;
    const risk = groups.map(
      (group) => group.filter((spell) => spell.entry < length && spell.length >= length).length,
    );
    risk.forEach((n, at) => (expected[at] = (expected[at] ?? 0) + (ended * n) / atRisk));
    if (atRisk < 2) continue;
    const scale = (ended * (atRisk - ended)) / (atRisk * atRisk * (atRisk - 1));
    for (let i = 0; i < df; i++)
      for (let j = 0; j < df; j++) {
        const [a, b, row] = [risk[i] ?? 0, risk[j] ?? 0, variance[i] ?? []];
        row[j] = (row[j] ?? 0) + scale * (i === j ? a * (atRisk - a) : -a * b);
      }
  }
  const off = expected.slice(0, df).map((each, at) => (observed[at] ?? 0) - each);
  const solved = solve(variance, off);
  if (!solved || tables.length < 2) return refuse("no-overlap");
  const chiSquare = off.reduce((sum, each, at) => sum + each * (solved[at] ?? 0), 0);
  return {
    groups: groups.map((_, at) => ({ observed: observed[at] ?? 0, expected: expected[at] ?? 0 })),
    ...{ chiSquare, df, p: chiSquareProbability(chiSquare, df) },
  };
}

type Step = {
  readonly length: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
};

function steps(spells: readonly Spell[]): Step[] {
  const odd = spells.find(({ entry, length }) => !(entry >= 0 && length > entry));
  if (odd) throw new RangeError(`A spell of ${odd.length} cannot be seen from ${odd.entry} on`);
  const lengths = [...new Set(spells.map(({ length }) => length))].toSorted((a, b) => a - b);
  const sorted = spells.toSorted((a, b) => a.length - b.length);
  const entries = spells.map(({ entry }) => entry).toSorted((a, b) => a - b);
  let [seen, over] = [0, 0];
  return lengths.map((length) => {
    while ((entries[seen] ?? Infinity) < length) seen += 1;
    const atRisk = seen - over;
    let ended = 0;
    const from = over;
    for (; sorted[over]?.length === length; over += 1) if (sorted[over]?.ended) ended += 1;
    return { length, atRisk, ended, censored: over - from - ended };
  });
}

/** Gauss with the largest pivot first; undefined for a matrix that has no inverse. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const best = rows
      .slice(column)
      .reduce((most, row) => (Math.abs(row[column] ?? 0) > Math.abs(most[column] ?? 0) ? row : most));
    const pivot = best[column] ?? 0;
    if (Math.abs(pivot) < 1e-12) return undefined;
    rows.splice(rows.indexOf(best), 1);
    rows.splice(column, 0, best);
    for (const row of rows) {
      if (row === best) continue;
      const factor = (row[column] ?? 0) / pivot;
      for (let at = column; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (best[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
