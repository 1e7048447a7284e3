import { at, type Numbers } from "./numbers.ts";

export type LoessOptions = {
  /** Neighbours that take part, in points; a window wider than the series flattens the weights. */
  readonly window: number;
  /** 0: a local mean; 1: a local line. */
  readonly degree: 0 | 1;
  /** Every how many points the curve is worked out; straight lines between. 1: everywhere. */
  readonly jump: number;
  /** Weights of the points, 0 to 1, beside those of the distance. */
  readonly weights?: Numbers | undefined;
};

/** What loess is asked at one place; positions are counted from 1, as in the paper's own program. */
type Local = Omit<LoessOptions, "jump"> & { readonly left: number; readonly right: number };

/**
 * The loess curve at one position (Cleveland, Cleveland, McRae & Terpenning 1990, sec. 2; `stlest` of
 * their program): tricube weights over the window.
 *
 * @param x position counted from 1; 0 and n + 1 reach beyond the ends
 * @returns undefined if all weights are zero
 */
export function loessAt(y: Numbers, x: number, options: Local): number | undefined {
  const { window, degree, weights, left, right } = options;
  const widened = window > y.length ? Math.floor((window - y.length) / 2) : 0;
  const reach = Math.max(x - left, right - x) + widened;
  const local = new Float64Array(right - left + 1);
  let total = 0;
  for (let j = left; j <= right; j++) {
    const distance = Math.abs(j - x);
    // The margins of one in a thousand belong to the method: they are part of what R gives.
    if (distance > 0.999 * reach) continue;
    const tricube = distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    const weight = weights ? tricube * at(weights, j - 1) : tricube;
    local[j - left] = weight;
    total += weight;
  }
  if (total <= 0) return undefined;
  for (let k = 0; k < local.length; k++) local[k] = at(local, k) / total;
  if (degree === 1 && reach > 0) tilt(local, x, left, y.length);
  let value = 0;
  for (let k = 0; k < local.length; k++) value += at(local, k) * at(y, left + k - 1);
  return value;
}

/** Turns weights of a local mean into those of a local line, unless the points lie too close. */
function tilt(local: Float64Array, x: number, left: number, length: number): void {
  let centre = 0;
  for (let k = 0; k < local.length; k++) centre += at(local, k) * (left + k);
  let spread = 0;
  for (let k = 0; k < local.length; k++) spread += at(local, k) * (left + k - centre) ** 2;
  if (Math.sqrt(spread) <= 0.001 * (length - 1)) return;
  const slope = (x - centre) / spread;
  for (let k = 0; k < local.length; k++) local[k] = at(local, k) * (slope * (left + k - centre) + 1);
}

/** The window's ends around position `x`, as near to its middle as the series allows. */
function around(x: number, window: number, length: number): { left: number; right: number } {
  if (window >= length) return { left: 1, right: length };
  const left = Math.min(Math.max(1, x - Math.floor((window + 1) / 2) + 1), length - window + 1);
  return { left, right: left + window - 1 };
}

/**
 * A series smoothed by loess (`stless` of the paper's program).
 *
 * @returns as many figures as `y` has
 */
export function loess(y: Numbers, { jump, ...options }: LoessOptions): Float64Array {
  const length = y.length;
  const smooth = new Float64Array(length);
  const step = Math.max(1, Math.min(jump, length - 1));
  const estimate = (x: number): number =>
    loessAt(y, x, { ...options, ...around(x, options.window, length) }) ?? at(y, x - 1);
  let done = 1;
  smooth[0] = estimate(1);
  while (done < length) {
    const next = Math.min(done + step, length);
    smooth[next - 1] = estimate(next);
    const rise = (at(smooth, next - 1) - at(smooth, done - 1)) / (next - done);
    for (let x = done + 1; x < next; x++) smooth[x - 1] = at(smooth, done - 1) + rise * (x - done);
    done = next;
  }
  return smooth;
}
