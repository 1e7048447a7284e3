import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { addMonths, monthOfYear } from "../../../kernel/period.ts";
import {
  backTest,
  holtWintersForecast,
  naive,
  seasonalNaive,
  smoothed,
} from "../../../statistics/forecast.ts";
import { isRefused } from "../../../statistics/refusal.ts";
import { askPlaces, latestRun, without, yearsIn } from "./series.ts";

/** Seed of the interval: the same figures say the same every time. */
const seed = 2026;

/** The known months of the latest two years, and after them what is expected to year's end. */
export async function forecast(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  return places.flatMap(({ municipality, series }) => {
    const { first, values } = latestRun(without(series, yearsIn(asked["excluded_years"])));
    const last = addMonths(first, values.length - 1);
    const ahead = 12 - (monthOfYear(last) % 12);
    const methods = [
      ["seasonal-naive", seasonalNaive(values, { ahead })],
      ["holt-winters", holtWintersForecast(values, { ahead, seed })],
    ] as const;
    return methods.flatMap(([method, found]): Row[] => {
      if (isRefused(found)) return [];
      const known = values.slice(-24).map((nights, at, shown): Row => {
        return { municipality, month: addMonths(last, at + 1 - shown.length), nights, method };
      });
      const expected = found.months.map(({ expected, low, high }, at): Row => {
        return { municipality, month: addMonths(last, at + 1), forecast: expected, low, high, method };
      });
      return [...known, ...expected];
    });
  });
}

/** How far each method was off where the answer is known: a year ahead, from every month after three years. */
export async function forecastError(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  return places.flatMap(({ municipality, series }) => {
    const { values } = latestRun(without(series, yearsIn(asked["excluded_years"])));
    const methods = [
      ["seasonal-naive", naive],
      ["holt-winters", smoothed],
    ] as const;
    return methods.map(([method, look]): Row => {
      const found = backTest(values, look);
      if (isRefused(found)) return { municipality, method, reason: found.refused };
      const { tests, months, mape, mase } = found;
      return { municipality, method, tests, months, error: mape, scaled_error: mase };
    });
  });
}
