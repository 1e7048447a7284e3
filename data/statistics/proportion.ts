import { normalQuantile } from "./distributions.ts";

/** A share of a count, with its interval. */
export type Proportion = { readonly share: number; readonly low: number; readonly high: number };

/**
 * A share with Wilson's (1927) interval, which stays within 0 and 1 and says something of 3 in 3.
 *
 * @throws RangeError unless 0 <= count <= of and of > 0
 */
export function wilson(count: number, of: number, confidence = 0.95): Proportion {
  if (!(of > 0 && count >= 0 && count <= of)) throw new RangeError(`${count} of ${of} is no share`);
  const z2 = normalQuantile(0.5 + confidence / 2) ** 2;
  const share = count / of;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = Math.sqrt(z2 * ((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * How often chance alone splits so many things at least as unevenly as this, if each goes either way
 * alike (two-sided exact sign test; for changes of pairs McNemar's).
 */
export function signTest(one: number, other: number): number {
  const all = one + other;
  const few = Math.min(one, other);
  // By logarithms, for half to the power of a thousand is nothing to a computer: the largest term first.
  let log = -all * Math.LN2;
  for (let k = 1; k <= few; k += 1) log += Math.log((all - k + 1) / k);
  let [term, sum] = [Math.exp(log), 0];
  for (let k = few; k >= 0; k -= 1) {
    sum += term;
    term *= k / (all - k + 1);
  }
  return Math.min(1, 2 * sum);
}
