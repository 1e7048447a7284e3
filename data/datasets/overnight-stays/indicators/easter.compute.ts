import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { addMonths, monthOfYear, yearOf } from "../../../kernel/period.ts";
import { easterEffect, easterShare, withoutEaster } from "../../../statistics/easter.ts";
import { isRefused } from "../../../statistics/refusal.ts";
import { askPlaces, coast, without, yearsIn, type Place } from "./series.ts";

/** What Easter does to a month: of the coast together for a place on it, else of the place alone. */
export async function effectOfEaster(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  return Promise.all(
    places.map(async (place): Promise<Row> => {
      const { municipality } = place;
      const pool = await poolOf(ask, asked, place);
      const found = easterEffect(pool.map(({ series }) => without(series, yearsIn(asked["excluded_years"]))));
      if (isRefused(found)) return { municipality, municipalities: pool.length, reason: found.refused };
      const [low, high] = found.effectInterval;
      const { effect, easters, inMarch } = found;
      return { municipality, effect, low, high, easters, in_march: inMarch, municipalities: pool.length };
    }),
  );
}

/** Nights beside what they would have been without Easter; beside the raw figures, never instead. */
export async function withoutEasters(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  const rows = places.map(async (place): Promise<Row[]> => {
    const { municipality, series } = place;
    const effect = asked["effect"] ?? (await effectFor(ask, asked, place));
    const adjusted = effect === null ? [] : withoutEaster(series, Math.log1p(Number(effect)));
    return series.values.map((nights, index) => {
      const month = addMonths(series.first, index);
      const share = easterShare(yearOf(month), monthOfYear(month));
      return { municipality, month, nights, easter_share: share, adjusted: adjusted[index] ?? null };
    });
  });
  return (await Promise.all(rows)).flat();
}

async function effectFor(ask: AskRoom, asked: Asked, place: Place): Promise<number | null> {
  const pool = await poolOf(ask, asked, place);
  const found = easterEffect(pool.map(({ series }) => without(series, yearsIn(asked["excluded_years"]))));
  return isRefused(found) ? null : found.effect;
}

/** Four Easters of one place say little; the neighbours' are the same four, seen four times. */
async function poolOf(ask: AskRoom, asked: Asked, place: Place): Promise<Place[]> {
  if (!coast.includes(place.municipality)) return [place];
  const others = coast.filter((municipality) => municipality !== place.municipality);
  const found = await Promise.all(others.map((municipality) => askPlaces(ask, { ...asked, municipality })));
  return [place, ...found.flat()];
}
