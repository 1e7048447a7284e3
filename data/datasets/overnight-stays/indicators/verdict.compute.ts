import { toRows, type Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { changeInterval } from "../../../statistics/change.ts";
import { isRefused } from "../../../statistics/refusal.ts";
import { fullYears } from "../../../statistics/series.ts";
import { growthByClass, type ClassGrowth, type MonthClass } from "../../../statistics/splits.ts";
import { askPlaces, country, monthsIn, yearsIn, type Place } from "./series.ts";

/** What became of the season between two years, of each municipality asked for. */
export async function judge(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const places = await askPlaces(ask, asked);
  const judged = places.map((place) => judgePlace(place, asked));
  if ((asked["market"] ?? "total") !== "total") return judged;
  return rankAmongPeers(ask, judged);
}

function judgePlace({ municipality, series }: Place, asked: Asked): Row {
  const years = fullYears(series);
  const year = Number(asked["year"] ?? [...years.keys()].at(-1));
  const baseYear = Number(asked["base_year"] ?? year - 1);
  const row = { municipality, ...(year > 0 ? { year, base_year: baseYear } : {}) };
  const [before, after] = [years.get(baseYear), years.get(year)];
  if (!before || !after) return { ...row, verdict: "cannot-tell", reason: "year-not-full" };
  if (total(before) === 0 || total(after) === 0)
    return { ...row, verdict: "cannot-tell", reason: "no-nights" };
  const growth = growthByClass(before, after, classesOf(asked));
  const found = changeInterval(series, {
    from: baseYear,
    to: year,
    excluded: yearsIn(asked["excluded_years"]),
  });
  const split = { ...row, ...totals(before, after), ...splitOf(growth) };
  if (isRefused(found)) return { ...split, verdict: "cannot-tell", reason: found.refused };
  const [low, high] = found.interval;
  return {
    ...split,
    verdict:
      found.verdict === "lower" ? easedBy(growth) : found.verdict === "higher" ? "worse" : "cannot-tell",
    base_gini: found.before,
    gini: found.after,
    gini_change: found.change,
    interval_low: low,
    interval_high: high,
    ordinary: found.ordinary,
    learnt_from: found.learntFrom.join(", "),
  };
}

/**
 * How a season that did ease came to ease. Shares move when any class moves, so the nights decide: an
 * off-season that did not grow has only a larger part of less.
 */
function easedBy(growth: readonly ClassGrowth[]): string {
  const gain = (isPeak: boolean): number =>
    growth
      .filter(({ name }) => (name === "peak") === isPeak)
      .reduce((sum, { before, after }) => sum + after - before, 0);
  const [peak, rest] = [gain(true), gain(false)];
  if (rest <= 0) return "hollow";
  if (peak >= 0) return "off-season-grew";
  return peak + rest < 0 ? "peak-shrank" : "both";
}

function classesOf(asked: Asked): MonthClass[] {
  const peak = monthsIn(asked["peak_months"]);
  const shoulder = monthsIn(asked["shoulder_months"]).filter((month) => !peak.includes(month));
  const off = Array.from({ length: 12 }, (_, at) => at + 1).filter(
    (month) => !peak.includes(month) && !shoulder.includes(month),
  );
  return [
    { name: "peak", months: peak },
    { name: "shoulder", months: shoulder },
    { name: "off", months: off },
  ];
}

const total = (months: readonly number[]): number => months.reduce((sum, nights) => sum + nights, 0);

function totals(before: readonly number[], after: readonly number[]): Row {
  const [base_nights, nights] = [total(before), total(after)];
  return { base_nights, nights, total_pp: 100 * (nights / base_nights - 1) };
}

/** Of each class: its nights, its share, and its part of the growth in percentage points. */
function splitOf(growth: readonly ClassGrowth[]): Row {
  return Object.fromEntries(
    growth.flatMap(({ name, before, after, contribution, shareBefore, shareAfter }) => [
      [`${name}_pp`, contribution],
      [`base_${name}_nights`, before],
      [`${name}_nights`, after],
      [`base_${name}_share`, shareBefore],
      [`${name}_share`, shareAfter],
    ]),
  );
}

/** The place of each municipality among comparable ones in the same two years; 1 is the largest fall. */
async function rankAmongPeers(ask: AskRoom, rows: readonly Row[]): Promise<Row[]> {
  const spans = [...new Set(rows.map(({ year, base_year }) => `${year}-${base_year}`))];
  const peers = new Map<string, Row[]>();
  for (const span of spans) {
    const [year = "", base_year = ""] = span.split("-");
    if (Number(year) > 0) peers.set(span, toRows(await ask("stays_peers", { year, base_year })));
  }
  return rows.map((row) => {
    const among = peers.get(`${row["year"]}-${row["base_year"]}`) ?? [];
    const own = among.find(({ municipality }) => municipality === row["municipality"]);
    // A rank of one among one says nothing.
    return own && among.length > 1 && row["municipality"] !== country
      ? { ...row, rank: own["rank"] ?? null, of: own["of"] ?? null }
      : row;
  });
}
