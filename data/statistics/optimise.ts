import { tabulate } from "./numbers.ts";

export type Minimum = { readonly point: readonly number[]; readonly value: number };

/**
 * The lowest value of a function on the unit cube: the best point of a grid, then Nelder & Mead (1965)
 * from there, points outside pulled back to the wall. Without chance, so the same answer every time; a
 * local minimum off the grid's best can be missed.
 *
 * @param dimensions how many numbers from 0 to 1 the function takes
 */
export function minimise(of: (point: readonly number[]) => number, dimensions: number, steps = 5): Minimum {
  const measure = (point: readonly number[]): Minimum => {
    const inside = point.map((x) => Math.min(1, Math.max(0, x)));
    return { point: inside, value: of(inside) };
  };
  const grid = tabulate(steps ** dimensions, (index) =>
    measure(tabulate(dimensions, (d) => ((Math.floor(index / steps ** d) % steps) + 0.5) / steps)),
  );
  let best = grid.reduce((low, next) => (next.value < low.value ? next : low));
  // A simplex pressed flat against a wall cannot leave it: begin anew, ever smaller, from where it stopped.
  for (const size of [0.08, 0.02, 0.005, 0.001])
    best = nelderMead(measure, [best, ...around(best, size, measure)]);
  return best;
}

/** One corner per dimension, beside a point and inside the cube. */
function around({ point }: Minimum, size: number, measure: (point: readonly number[]) => Minimum): Minimum[] {
  return point.map((_, d) => measure(point.map((x, i) => (i === d ? x + (x < 0.5 ? size : -size) : x))));
}

function nelderMead(measure: (point: readonly number[]) => Minimum, start: readonly Minimum[]): Minimum {
  let simplex = sorted(start);
  for (let step = 0; step < 400; step++) {
    const [low, high] = [simplex[0], simplex[simplex.length - 1]];
    if (!low || !high || high.value - low.value <= 1e-12 * Math.abs(low.value)) break;
    simplex = sorted(moved(measure, simplex, low, high));
  }
  return simplex[0] ?? measure([]);
}

/** One step: the worst corner reflected, stretched or drawn in; if nothing helps, all are drawn in. */
function moved(
  measure: (point: readonly number[]) => Minimum,
  simplex: readonly Minimum[],
  low: Minimum,
  high: Minimum,
): Minimum[] {
  const others = simplex.slice(0, -1);
  const middle = low.point.map(
    (_, d) => others.reduce((total, { point }) => total + (point[d] ?? 0), 0) / others.length,
  );
  const along = (factor: number): Minimum =>
    measure(middle.map((m, d) => m + factor * (m - (high.point[d] ?? 0))));
  const reflected = along(1);
  if (reflected.value < low.value) {
    const stretched = along(2);
    return [...others, stretched.value < reflected.value ? stretched : reflected];
  }
  if (reflected.value < (others[others.length - 1]?.value ?? 0)) return [...others, reflected];
  const nearer = along(reflected.value < high.value ? 0.5 : -0.5);
  if (nearer.value < Math.min(reflected.value, high.value)) return [...others, nearer];
  return simplex.map(({ point }, i) =>
    i === 0 ? low : measure(point.map((x, d) => ((low.point[d] ?? 0) + x) / 2)),
  );
}

const sorted = (simplex: readonly Minimum[]): Minimum[] => [...simplex].sort((a, b) => a.value - b.value);
