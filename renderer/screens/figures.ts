import type { Columns } from "../../data/kernel/columns.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Figure, Verdict } from "../parts/KeyFigure.tsx";
import { none } from "../words/format.ts";
import type { Speech } from "../words/index.ts";
import { difference, isFullYear, latest, num, ofYear, totalOf } from "./read.ts";

export type Answers = {
  readonly yearly: Columns | undefined;
  readonly toDate: Columns | undefined;
  readonly seasonality: Columns | undefined;
  /** The months of the period beside those a year before. */
  readonly months: Columns | undefined;
  /** A change of the Gini smaller than this is ordinary year-to-year movement. */
  readonly ordinary?: number | undefined;
};

/** A change is better or worse only if the indicator says which direction is good. */
export function judge(change: number | null, better: Indicator["better"], ordinary = 0): Verdict {
  if (change === null) return "none";
  if (better === "neither") return "neutral";
  if (change === 0 || Math.abs(change) < ordinary) return "cannot-tell";
  return change > 0 === (better === "up") ? "better" : "worse";
}

/** The five numbers at the head of the overview, for the latest full year in the period. */
export function keyFigures(
  speech: Speech,
  { yearly, toDate, seasonality, months, ordinary = 0 }: Answers,
): Figure[] {
  const { words, format } = speech;
  const row = latest(yearly, isFullYear);
  const year = num(row, "year");
  const before = year === null ? undefined : ofYear(yearly, year - 1);
  const fair = before !== undefined && isFullYear(before) ? before : undefined;
  const figures: Figure[] = [];

  if (row && year !== null) {
    const change = num(row, "change");
    figures.push({
      indicator: "stays_yearly",
      label: words.overview.fullYear(year),
      value: format.count(num(row, "nights")),
      unit: words.nightsUnit,
      direction: change ?? 0,
      verdict: judge(change, "up"),
      change: change === null ? "" : format.signedPercent(change),
      comparison: words.vsYear(year - 1),
    });
  }
  if (!row && months) {
    const { nights, change, compared } = totalOf(months);
    figures.push({
      indicator: "stays_year_on_year",
      label: words.overview.inPeriod,
      value: format.count(nights),
      unit: words.nightsUnit,
      direction: change ?? 0,
      verdict: judge(change, "up"),
      change: change === null ? "" : format.signedPercent(change),
      comparison: words.overview.likeForLike(compared),
    });
  }
  const current = latest(toDate, () => true);
  if (current) {
    const change = num(current, "change");
    figures.push({
      indicator: "stays_year_to_date",
      label: words.overview.toDate(num(current, "year") ?? 0),
      value: format.count(num(current, "nights")),
      unit: words.nightsUnit,
      direction: change ?? 0,
      verdict: judge(change, "up"),
      change: change === null ? "" : format.signedPercent(change),
      comparison: words.overview.toDateComparison(
        String(current["first_month"]),
        String(current["last_month"]),
        num(current, "months_compared") ?? 0,
      ),
    });
  }
  const season = latest(seasonality, (each) => num(each, "gini") !== null);
  const seasonYear = num(season, "year");
  if (season && seasonYear !== null) {
    const change = difference(num(season, "gini"), num(ofYear(seasonality, seasonYear - 1), "gini"));
    const verdict = judge(change, "down", ordinary);
    figures.push({
      indicator: "stays_seasonality",
      label: words.overview.seasonality(seasonYear),
      value: format.decimal(num(season, "gini"), 3),
      unit: words.giniUnit,
      direction: change ?? 0,
      verdict,
      change: change === null ? "" : format.signed(change, 3),
      comparison:
        words.vsYear(seasonYear - 1) +
        (verdict === "cannot-tell" ? `, ${words.overview.seasonalityOrdinary(ordinary)}` : ""),
    });
  }
  const share = num(row, "foreign_share");
  if (year !== null && share !== null) {
    const change = difference(share, num(fair, "foreign_share"));
    figures.push({
      indicator: "stays_yearly",
      label: words.overview.foreignShare(year),
      value: format.percent(share),
      unit: words.shareUnit,
      direction: change ?? 0,
      verdict: judge(change, "neither"),
      change: change === null ? "" : words.points(change),
      comparison: words.vsYear(year - 1),
    });
  }
  const stay = num(row, "average_stay");
  if (year !== null) {
    const change = difference(stay, num(fair, "average_stay"));
    figures.push({
      indicator: "stays_yearly",
      label: words.overview.averageStay(year),
      value: stay === null ? none : format.decimal(stay, 2),
      unit: words.daysUnit,
      direction: change ?? 0,
      verdict: judge(change, "neither"),
      change: change === null ? "" : words.days(change),
      comparison: words.vsYear(year - 1),
    });
  }
  return figures;
}
