import type { Filters } from "../state/filters.ts";
import { useAnswer, useIndicator } from "../state/stores.ts";
import { ordinaryOf } from "./read.ts";

/**
 * How much the Gini ordinarily moves from one year to the next: the place's own movement, as the season's verdict
 * weighs it, so that no two screens judge one change differently; what large municipalities show where the
 * place has too few years. Undefined until that is known.
 */
export function useOrdinary({ municipality, market }: Filters): number | undefined {
  const { ordinary = 0 } = useIndicator("stays_seasonality");
  const { answer, error } = useAnswer("stays_verdict", { municipality, market: market ?? "total" });
  if (error !== null) return ordinary;
  return answer ? ordinaryOf(answer.columns, ordinary) : undefined;
}
