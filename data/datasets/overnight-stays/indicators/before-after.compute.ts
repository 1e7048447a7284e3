import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { addMonths, monthsOf, type Month } from "../../../kernel/period.ts";
import { compareWithYearBefore, levelShift } from "../../../statistics/intervention.ts";
import { isRefused } from "../../../statistics/refusal.ts";
import { askPlaces, coast, latestRun, without, yearsIn, type Place } from "./series.ts";

/** The months from an event on, compared with what was to be expected and with the neighbours. */
export async function beforeAfter(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  const event = asked["month"] as Month | undefined;
  if (!event) return [];
  return Promise.all(
    places.map(async (place): Promise<Row> => {
      const compared = compareAt(place, event, asked);
      if (compared["change"] === undefined) return compared;
      const changes = await neighbours(ask, asked, place, event);
      return {
        ...compared,
        neighbours: changes.length,
        neighbours_change:
          changes.length > 0 ? changes.reduce((sum, each) => sum + each, 0) / changes.length : null,
      };
    }),
  );
}

function compareAt({ municipality, series }: Place, event: Month, asked: Asked): Row {
  const run = latestRun(without(series, yearsIn(asked["excluded_years"])));
  const at = event < run.first ? -1 : monthsOf({ first: run.first, last: event }).length - 1;
  const upTo = Math.max(1, Math.min(12, Number(asked["months"])));
  const values = run.values.slice(0, Math.max(0, at) + upTo);
  const found =
    at < 0 ? ({ refused: "less-than-a-year-before" } as const) : compareWithYearBefore(values, at);
  if (isRefused(found)) return { municipality, first_month: event, reason: found.refused };
  const sum = (months: readonly number[]): number => months.reduce((all, nights) => all + nights, 0);
  // The level needs all that followed, not only the months compared.
  const level = levelShift(run.values, at);
  return {
    municipality,
    first_month: event,
    last_month: addMonths(event, found.months - 1),
    nights: sum(found.actual),
    before: sum(found.expected),
    change: found.change,
    past_low: found.past.length > 0 ? Math.min(...found.past) : null,
    past_high: found.past.length > 0 ? Math.max(...found.past) : null,
    past_years: found.past.length,
    unusual: found.isUnusual === null ? null : found.isUnusual ? "yes" : "no",
    ...(isRefused(level)
      ? { method: "year-before", level_reason: level.refused }
      : {
          method: "level",
          level: level.effect,
          level_low: level.interval[0],
          level_high: level.interval[1],
        }),
  };
}

/** The same change of each neighbour in the same months. */
async function neighbours(ask: AskRoom, asked: Asked, place: Place, event: Month): Promise<number[]> {
  if (!coast.includes(place.municipality)) return [];
  const others = coast.filter((municipality) => municipality !== place.municipality);
  const found = await Promise.all(others.map((municipality) => askPlaces(ask, { ...asked, municipality })));
  return found.flat().flatMap((other) => {
    const { change } = compareAt(other, event, asked);
    return typeof change === "number" ? [change] : [];
  });
}
