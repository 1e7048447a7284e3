import type { Question, Scope } from "../model.ts";

/** An indicator about the pack's place, its market and its period. */
export function ofPeriod(indicator: string, { municipality, market, period, cut }: Scope): Question {
  return {
    indicator,
    parameters: {
      municipality,
      market: market ?? "total",
      // Left out where nothing is cut, so that the question is the one the screens have asked already.
      ...(cut ? { last_month: period.last } : {}),
    },
  };
}

/** An indicator about a year beside a base year. */
export function ofYears(indicator: string, { municipality, market, year, base }: Scope): Question {
  return {
    indicator,
    parameters: {
      municipality,
      market: market ?? "total",
      ...(year === null ? {} : { year: String(year) }),
      ...(base === null ? {} : { base_year: String(base) }),
    },
  };
}
