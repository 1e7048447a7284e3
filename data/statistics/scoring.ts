/** What an application is scored on, each from 0 to 1; null where it is not known. */
export type Scored<Criterion extends string> = Readonly<Record<Criterion, number | null>>;
export type Weights<Criterion extends string> = Readonly<Record<Criterion, number>>;

/**
 * The weighted mean of the criteria in points from 0 to 100. Only the proportions of the weights
 * matter.
 *
 * @param weights none negative
 * @returns null if a criterion that has weight is not known, or nothing has weight
 */
export function points<Criterion extends string>(
  scored: Scored<Criterion>,
  weights: Weights<Criterion>,
): number | null {
  let [sum, weight] = [0, 0];
  for (const criterion of Object.keys(weights) as Criterion[]) {
    const score = scored[criterion];
    if (weights[criterion] <= 0) continue;
    if (score === null) return null;
    sum += weights[criterion] * score;
    weight += weights[criterion];
  }
  return weight === 0 ? null : (100 * sum) / weight;
}

/** Rounding of sums must not part what is equal. */
const equal = 1e-9;

/** Ranks from 1, the most points first; equals share a rank, what has no points has none. */
export function ranks(all: readonly (number | null)[]): (number | null)[] {
  return all.map((own) =>
    own === null ? null : 1 + all.filter((each) => each !== null && each > own + equal).length,
  );
}

/**
 * Who gets money when it is given in order of rank until it is used up: nobody after the first whose
 * request no longer fits, for a smaller request must not overtake a better application. Those of one
 * rank stand or fall together.
 *
 * @returns for each whether it is funded; null where it has no rank or its request is not known
 */
export function funded(
  applications: readonly { readonly rank: number | null; readonly requested: number | null }[],
  budget: number,
): (boolean | null)[] {
  const order = [...new Set(applications.flatMap(({ rank }) => rank ?? []))].toSorted((a, b) => a - b);
  const reached = new Set<number>();
  let left = budget;
  for (const rank of order) {
    const asked = applications.filter((each) => each.rank === rank);
    const sum = asked.reduce((all, { requested }) => all + (requested ?? 0), 0);
    if (sum > left + equal) break;
    left -= sum;
    reached.add(rank);
  }
  return applications.map(({ rank, requested }) =>
    rank === null || requested === null ? null : reached.has(rank),
  );
}

/**
 * How unlike the others each is: the share of the others that are of another kind (Gini-Simpson, one
 * by one). One alone is as diverse as can be; what has no kind is not known.
 */
export function diversity(kinds: readonly (string | null)[]): (number | null)[] {
  return kinds.map((own, at) => {
    if (own === null) return null;
    const others = kinds.filter((each, place) => place !== at && each !== null);
    return others.length === 0 ? 1 : others.filter((each) => each !== own).length / others.length;
  });
}
