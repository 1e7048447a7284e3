/** ln of the gamma function for x > 0 (Lanczos 1964, g = 7, nine terms; 15 digits). */
export function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const series = terms.reduce((total, term, i) => total + term / (x + i), 0.99999999999980993);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/**
 * Regularised incomplete beta function I_x(a, b): the continued fraction of DLMF 8.17.22, evaluated by
 * Lentz's method, on the side where it converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(front) / a) * betaFraction(x, a, b);
}

function betaFraction(x: number, a: number, b: number): number {
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let c = 1;
  let fraction = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}

/** Two-sided p-value of Student's t: how often |T| is at least |t|. @param df degrees of freedom, above 0 */
export function tProbability(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/**
 * Quantile of Student's t, by halving: the two-sided p-value falls steadily, so it cannot miss.
 *
 * @param probability above 0, below 1
 * @throws RangeError outside that, or for degrees of freedom not above 0
 */
export function tQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1 && df > 0)) throw new RangeError("No such quantile of t");
  if (probability < 0.5) return -tQuantile(1 - probability, df);
  const both = 2 * (1 - probability);
  let [low, high] = [0, 1];
  while (tProbability(high, df) > both) [low, high] = [high, 2 * high];
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (tProbability(middle, df) > both) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Regularised upper incomplete gamma function Q(a, x): the series of DLMF 8.11.4 below a + 1, the
 * continued fraction of DLMF 8.9.2 above it.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, series] = [1 / a, 1 / a];
    for (let n = 1; n <= 1000 && Math.abs(term) > 1e-17 * series; n++) {
      term *= x / (a + n);
      series += term;
    }
    return 1 - front * series;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n <= 1000; n++) {
    const above = n * (a - n);
    b += 2;
    d = 1 / (above * d + b);
    c = b + above / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * fraction;
}

/** How often a chi-square is at least as large. @param df degrees of freedom, above 0 */
export function chiSquareProbability(chiSquare: number, df: number): number {
  return upperGamma(df / 2, chiSquare / 2);
}

/** Quantile of the normal distribution (Wichura 1988, algorithm AS 241, PPND16; 16 digits). */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError("A quantile needs 0 < probability < 1");
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, centre);
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  return Math.sign(q) * (r <= 5 ? ratio(r - 1.6, shoulder) : ratio(r - 5, tail));
}

type Ratio = readonly [readonly number[], readonly number[]];

const ratio = (x: number, [above, below]: Ratio): number => horner(x, above) / horner(x, below);
const horner = (x: number, terms: readonly number[]): number =>
  terms.reduceRight((total, term) => total * x + term, 0);

/* eslint-disable no-loss-of-precision -- as printed in the paper */
const centre: Ratio = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
];
const shoulder: Ratio = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
];
const tail: Ratio = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
];
