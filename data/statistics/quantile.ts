import { at, type Numbers } from "./numbers.ts";

/**
 * Quantile of type 7 (Hyndman & Fan 1996), the default of R and of DuckDB's `quantile_cont`: linear
 * between the order statistics, the smallest at 0 and the largest at 1.
 *
 * @param probability 0 to 1
 * @throws RangeError for no values, or a probability outside 0 to 1
 */
export function quantile(values: Numbers, probability: number): number {
  if (values.length === 0) throw new RangeError("No values have no quantile");
  if (!(probability >= 0 && probability <= 1)) throw new RangeError("A probability is 0 to 1");
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const low = at(sorted, below);
  return place === below ? low : low + (place - below) * (at(sorted, below + 1) - low);
}
