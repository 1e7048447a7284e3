import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { addMonths } from "../../../kernel/period.ts";
import { isPositive, logs, strength } from "../../../statistics/season.ts";
import { stl, type StlOptions } from "../../../statistics/stl.ts";
import { askPlaces, latestRun, without, yearsIn } from "./series.ts";

/** Months that STL can be asked of at all: two years and one. */
const least = 25;

/** Trend, season and remainder of the latest run of ordinary months; of the logarithms they are factors. */
export async function decompose(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  const isLog = asked["scale"] !== "plain";
  return places.flatMap(({ municipality, series }) => {
    const { first, values } = latestRun(without(series, yearsIn(asked["excluded_years"])));
    if (values.length < least || (isLog && !isPositive(values))) return [];
    const { trend, seasonal, remainder } = stl(isLog ? logs(values) : values, optionsOf(asked));
    return values.map((observed, at): Row => {
      const part = (of: readonly number[]): number => (isLog ? Math.exp(of[at] ?? NaN) : (of[at] ?? NaN));
      const season = part(seasonal);
      return {
        municipality,
        month: addMonths(first, at),
        observed,
        trend: part(trend),
        seasonal: season,
        remainder: part(remainder),
        adjusted: isLog ? observed / season : observed - season,
      };
    });
  });
}

/** How regular the season is from year to year; how large it is says the Gini. */
export async function regularity(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  return places.map(({ municipality, series }): Row => {
    const { first, values } = latestRun(without(series, yearsIn(asked["excluded_years"])));
    const reason =
      values.length < 48 ? "fewer-than-four-years" : isPositive(values) ? null : "month-without-nights";
    return {
      municipality,
      first_month: first,
      last_month: addMonths(first, values.length - 1),
      months: values.length,
      regularity: reason ? null : strength(stl(logs(values), optionsOf(asked))).seasonal,
      reason,
    };
  });
}

function optionsOf(asked: Asked): StlOptions {
  const window = Number(asked["seasonal_window"]);
  return { window: window > 0 ? window : "periodic", robust: asked["robust"] === "true" };
}
