import { incompleteBeta, normalQuantile } from "./distributions.ts";

/** The ratio of two counts and where it lies at 95 %. */
export type RateRatio = { readonly ratio: number; readonly low: number; readonly high: number };

/**
 * Two counts of independent events beside each other: given their sum, the newer one is binomial, so
 * the exact interval is Clopper and Pearson's for its share p, as p / (1 - p) (R's `poisson.test`).
 *
 * @param after the newer count, a whole number from 0
 * @param before the older one, above 0
 * @returns null if there is nothing to compare with
 */
export function rateRatio(after: number, before: number, level = 0.95): RateRatio | null {
  if (before <= 0) return null;
  const tail = (1 - level) / 2;
  const odds = (share: number): number => share / (1 - share);
  return {
    ratio: after / before,
    low: after === 0 ? 0 : odds(betaQuantile(tail, after, before + 1)),
    high: odds(betaQuantile(1 - tail, after + 1, before)),
  };
}

/**
 * How many there must be in the base year for a rise to leave the noise: the smallest n with
 * ln(ratio) / sqrt(1/n + 1/(ratio n)) at or above the normal quantile.
 *
 * @param ratio above 1
 */
export function countToTell(ratio: number, level = 0.95): number {
  const z = normalQuantile(1 - (1 - level) / 2);
  return Math.ceil((z * z * (1 + 1 / ratio)) / Math.log(ratio) ** 2);
}

/** Quantile of the beta distribution by halving: its distribution function rises, so it cannot miss. */
export function betaQuantile(probability: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200 && high - low > 1e-17; step++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
