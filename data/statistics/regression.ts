import { tProbability, tQuantile } from "./distributions.ts";
import { at, type Numbers, sum, tabulate } from "./numbers.ts";

/** A straight-line model fitted to n observations with k columns. */
export type Fit = {
  readonly coefficients: readonly number[];
  /** Ordinary standard errors: right if the residuals are independent and alike. */
  readonly errors: readonly number[];
  readonly residuals: readonly number[];
  /** n - k. */
  readonly df: number;
  /** Residual standard error; NaN with no degree of freedom. */
  readonly sigma: number;
  /** Share of the variance about the mean; right for a model with a constant. */
  readonly rSquared: number;
  readonly rows: readonly Numbers[];
  /** (X'X)^-1, k x k. */
  readonly inverse: readonly (readonly number[])[];
};

/**
 * Ordinary least squares by Householder's QR, which does not square the condition of the columns as
 * normal equations do (Golub & Van Loan, sec. 5.3).
 *
 * @param rows n rows of k columns; a constant is a column of ones
 * @returns null if the columns do not tell themselves apart (or there are none, or more than rows)
 */
export function leastSquares(rows: readonly Numbers[], y: Numbers): Fit | null {
  const k = rows[0]?.length ?? 0;
  const triangle = triangular(rows, y, k);
  const corner = triangle && inverseOf(triangle, k);
  if (!triangle || !corner) return null;
  const right = tabulate(k, (i) => at(triangle[i] ?? [], k));
  const coefficients = corner.map((row) => dot(row, right));
  const residuals = rows.map((row, i) => at(y, i) - dot(row, coefficients));
  const inverse = corner.map((row) => corner.map((other) => dot(row, other)));
  const df = rows.length - k;
  const squares = dot(residuals, residuals);
  const sigma = Math.sqrt(squares / df);
  const centre = sum(y) / y.length;
  const errors = inverse.map((row, i) => sigma * Math.sqrt(at(row, i)));
  const rSquared = 1 - squares / sum(tabulate(y.length, (i) => (at(y, i) - centre) ** 2));
  return { coefficients, errors, residuals, df, sigma, rSquared, rows, inverse };
}

/** R and Q'y side by side, by reflecting one column after the other; null if a column adds nothing. */
function triangular(rows: readonly Numbers[], y: Numbers, k: number): Float64Array[] | null {
  const work = rows.map((row, i) => Float64Array.from([...Array.from(row), at(y, i)]));
  if (k === 0 || work.length < k) return null;
  for (let column = 0; column < k; column++) {
    const whole = length(work, column, 0);
    const size = length(work, column, column);
    if (!(size > 1e-10 * whole)) return null;
    reflect(work, column, size, k);
  }
  return work.slice(0, k);
}

function reflect(work: readonly Float64Array[], column: number, size: number, k: number): void {
  const below = work.slice(column);
  const head = at(below[0] ?? [], column);
  const direction = below.map((row) => at(row, column));
  direction[0] = head + (head >= 0 ? size : -size);
  const squares = dot(direction, direction);
  for (let j = column; j <= k; j++) {
    let along = 0;
    for (let i = 0; i < below.length; i++) along += at(direction, i) * at(below[i] ?? [], j);
    const factor = (2 * along) / squares;
    for (const [i, row] of below.entries()) row[j] = at(row, j) - factor * at(direction, i);
  }
}

/** The inverse of the upper triangle R, row by row. */
function inverseOf(triangle: readonly Float64Array[], k: number): number[][] {
  const inverse = tabulate(k, () => 0).map(() => tabulate(k, () => 0));
  for (let i = k - 1; i >= 0; i--) {
    const row = triangle[i] ?? new Float64Array(k);
    const target = inverse[i] ?? [];
    for (let j = i; j < k; j++) {
      let rest = i === j ? 1 : 0;
      for (let m = i + 1; m <= j; m++) rest -= at(row, m) * at(inverse[m] ?? [], j);
      target[j] = rest / at(row, i);
    }
  }
  return inverse;
}

/**
 * Standard errors that hold when neighbouring residuals resemble each other and differ in size (Newey &
 * West 1987): Bartlett weights 1 - l/(lag + 1), neither prewhitened nor adjusted for the columns, as
 * `sandwich::NeweyWest(prewhite = FALSE, adjust = FALSE)`.
 *
 * @param lag months over which residuals may resemble each other
 */
export function neweyWest({ rows, residuals, inverse }: Fit, lag: number): number[] {
  // (X'X)^-1 x_t e_t for every month: what one month adds to the coefficients.
  const scores = rows.map((row, t) => inverse.map((line) => dot(line, row) * at(residuals, t)));
  return inverse.map((_, i) => {
    const score = scores.map((each) => at(each, i));
    const lagged = (l: number): number =>
      sum(tabulate(Math.max(0, score.length - l), (t) => at(score, t) * at(score, t + l)));
    const beside = tabulate(lag, (l) => 2 * (1 - (l + 1) / (lag + 1)) * lagged(l + 1));
    return Math.sqrt(Math.max(0, lagged(0) + sum(beside)));
  });
}

/** A coefficient with what is known of it. */
export type Estimate = {
  readonly coefficient: number;
  readonly error: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  /** 95 %, from Student's t. */
  readonly interval: readonly [number, number];
  readonly df: number;
};

/** @param error its standard error; @param df degrees of freedom of the t, above 0 */
export function estimate(coefficient: number, error: number, df: number): Estimate {
  const t = coefficient / error;
  const reach = tQuantile(0.975, df) * error;
  const interval = [coefficient - reach, coefficient + reach] as const;
  return { coefficient, error, t, p: tProbability(t, df), interval, df };
}

function dot(a: Numbers, b: Numbers): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += at(a, i) * at(b, i);
  return total;
}

/** The length of one column from a row on. */
function length(work: readonly Float64Array[], column: number, from: number): number {
  let squares = 0;
  for (let i = from; i < work.length; i++) squares += at(work[i] ?? [], column) ** 2;
  return Math.sqrt(squares);
}
