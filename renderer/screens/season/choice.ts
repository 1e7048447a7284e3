import { useMemo } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import type { Parameters } from "../../state/question.ts";
import type { Filters } from "../../state/filters.ts";
import { monthsOfClass, type Season } from "../../state/season.ts";
import { useAnswer, useSeason } from "../../state/stores.ts";
import { num } from "../read.ts";

/** What the season's screen looks at, and what it could look at. */
export type Choice = Season & {
  readonly loading: boolean;
  readonly municipality: string;
  readonly market: string | null;
  /** The full years, and those of them that can be compared with. */
  readonly years: readonly number[];
  readonly bases: readonly number[];
  /** The year in sight; null if none is full. */
  readonly shown: number | null;
  readonly against: number | null;
  /** The months of the chosen class. */
  readonly shade: readonly number[] | undefined;
  /** Everything an indicator may want to know; what it does not know it leaves out. */
  readonly parameters: Parameters;
  /** The same for those that speak of every market. */
  readonly everyMarket: Parameters;
};

export function useChoice({ municipality, market }: Filters): Choice {
  const season = useSeason();
  const { year, base, part, classes, excluded } = season;
  // The years are those of all markets together: a market with a confidential month says so itself.
  const { answer } = useAnswer("stays_seasonality", { municipality, market: "total" });
  return useMemo(() => {
    const rows = answer ? toRows(answer.columns) : [];
    const years = rows.flatMap((row) => (num(row, "gini") === null ? [] : [num(row, "year") ?? 0]));
    const shown = year !== null && years.includes(year) ? year : (years.at(-1) ?? null);
    const bases = years.filter((each) => shown !== null && each < shown && !excluded.includes(each));
    const against = base !== null && bases.includes(base) ? base : (bases.at(-1) ?? null);
    const everyMarket = {
      municipality,
      peak_months: monthsOfClass(classes, "peak").join(","),
      shoulder_months: monthsOfClass(classes, "shoulder").join(","),
      excluded_years: excluded.join(","),
      ...(shown === null ? {} : { year: String(shown) }),
      ...(against === null ? {} : { base_year: String(against) }),
    };
    return {
      ...{ year, base, part, classes, excluded, municipality, market, years, bases, shown, against },
      loading: answer === null,
      shade: part === null ? undefined : monthsOfClass(classes, part),
      parameters: { ...everyMarket, market: market ?? "total" },
      everyMarket,
    };
  }, [answer, year, base, part, classes, excluded, municipality, market]);
}
