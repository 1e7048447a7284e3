import type { Columns, Row } from "../../data/kernel/columns.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Figure, Verdict } from "../parts/key-figure.ts";
import { none } from "../words/format.ts";
import type { Speech } from "../words/index.ts";
import { monthsOf, type Month, type Period } from "../../data/kernel/period.ts";
import { difference, isFullYear, latest, num, ofYear, totalOf, type Total } from "./read.ts";

export type Answers = {
  readonly yearly: Columns | undefined;
  readonly toDate: Columns | undefined;
  readonly seasonality: Columns | undefined;
  /** The months of the period beside those a year before. */
  readonly months: Columns | undefined;
  /** A change of the Gini smaller than this is ordinary year-to-year movement. */
  readonly ordinary?: number | undefined;
  readonly period: Period;
  /** What is loaded. */
  readonly bounds: Period;
  /** The chosen market in words; null for all together, which is all that `ordinary` is known for. */
  readonly scope?: string | null;
};

/** Below this a few guests more or less make a large percentage. */
const enough = 1000;

/** Withholds better and worse where too few nights stand on either side. */
function judgeNights(change: number | null, sides: readonly (number | null)[]): Verdict {
  return weigh(judge(change, "up"), sides);
}

function weigh(verdict: Verdict, sides: readonly (number | null)[]): Verdict {
  const judged = verdict === "better" || verdict === "worse";
  return judged && sides.some((nights) => nights !== null && nights < enough) ? "too-few" : verdict;
}

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
  { yearly, toDate, seasonality, months, ordinary = 0, period, bounds, scope = null }: Answers,
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
      behind: { ...yearSpan(year), measure: "nights" },
      label: words.overview.fullYear(year),
      value: format.count(num(row, "nights")),
      unit: words.nightsWord(num(row, "nights") ?? 0),
      number: num(row, "nights"),
      by: change,
      direction: change ?? 0,
      verdict: judgeNights(change, [num(row, "nights"), num(before, "nights")]),
      change: change === null ? "" : format.signedPercent(change),
      comparison: words.vsYear(year - 1),
    });
  }
  if (!row && months) figures.push(periodFigure(speech, totalOf(months, period)));
  const current = latest(toDate, () => true);
  // All twelve months are what the full year's figure says already.
  if (current && !(num(current, "year") === year && num(current, "months_compared") === 12))
    figures.push(toDateFigure(speech, current, period, bounds));
  const season = latest(seasonality, (each) => num(each, "gini") !== null);
  const seasonYear = num(season, "year");
  if (season && seasonYear !== null) {
    const change = difference(num(season, "gini"), num(ofYear(seasonality, seasonYear - 1), "gini"));
    const sides = [num(season, "nights"), num(ofYear(seasonality, seasonYear - 1), "nights")];
    const judged = judge(change, "down", ordinary);
    const verdict =
      scope === null
        ? weigh(judged, sides)
        : judged === "none"
          ? ("none" as const)
          : ("cannot-tell" as const);
    figures.push({
      indicator: "stays_seasonality",
      behind: yearSpan(seasonYear),
      label: words.overview.seasonality(seasonYear),
      value: format.decimal(num(season, "gini"), 3),
      unit: words.giniUnit,
      number: num(season, "gini"),
      by: change,
      direction: change ?? 0,
      verdict,
      change: change === null ? "" : format.signed(change, 3),
      comparison:
        words.vsYear(seasonYear - 1) +
        (verdict !== "cannot-tell"
          ? ""
          : `, ${scope === null ? words.overview.seasonalityOrdinary(ordinary) : words.overview.oneMarket}`),
    });
  }
  const share = num(row, "foreign_share");
  if (year !== null && share !== null) {
    const change = difference(share, num(fair, "foreign_share"));
    figures.push({
      indicator: "stays_yearly",
      behind: { ...yearSpan(year), market: "foreign", measure: "nights" },
      label: words.overview.foreignShare(year),
      value: format.percent(share),
      unit: words.shareUnit,
      number: share,
      by: change,
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
      behind: yearSpan(year),
      label: words.overview.averageStay(year),
      value: stay === null ? none : format.decimal(stay, 2),
      unit: words.daysUnit,
      number: stay,
      by: change,
      direction: change ?? 0,
      verdict: judge(change, "neither"),
      change: change === null ? "" : words.days(change),
      comparison: words.vsYear(year - 1),
    });
  }
  return figures;
}

/** The sum of a period without a full year; what is unknown in it is said, never counted as 0. */
function periodFigure({ words, format }: Speech, total: Total): Figure {
  const { nights, before, change, months, known, knownInBoth } = total;
  return {
    indicator: "stays_year_on_year",
    behind: {},
    label: words.overview.inPeriod,
    value: format.count(nights),
    unit: nights === null ? words.overview.unknownUnit : words.nightsWord(nights),
    number: nights,
    by: change,
    direction: change ?? 0,
    verdict: judgeNights(change, [nights, before]),
    change: change === null ? "" : format.signedPercent(change),
    comparison:
      change !== null
        ? words.overview.vsYearBefore
        : [
            ...(known < months ? [words.overview.known(known, months)] : []),
            words.overview.knownInBoth(knownInBoth, months),
          ].join("; "),
  };
}

/** The months of the latest year beside those of the year before, called "so far" only if the year runs. */
function toDateFigure({ words, format }: Speech, row: Row, period: Period, bounds: Period): Figure {
  const change = num(row, "change");
  const nights = num(row, "nights");
  const year = num(row, "year") ?? 0;
  const [first, last] = [String(row["first_month"]) as Month, String(row["last_month"]) as Month];
  const compared = num(row, "months_compared") ?? 0;
  const isSoFar = period.last === bounds.last && bounds.last < `${year}-12`;
  const comparison = words.overview.toDateComparison(compared, monthsOf({ first, last }).length);
  return {
    indicator: "stays_year_to_date",
    behind: { first_month: first, last_month: last, measure: "nights" },
    label: isSoFar ? words.overview.toDate(year) : words.overview.nightsIn(first, last),
    value: format.count(nights),
    unit: words.nightsWord(nights ?? 0),
    number: nights,
    by: change,
    direction: change ?? 0,
    verdict: judgeNights(change, [nights, num(row, "nights_last_year")]),
    change: change === null ? "" : format.signedPercent(change),
    comparison: isSoFar ? `${format.span(first, last)}, ${comparison}` : comparison,
  };
}

/** The months of a year, as the published rows are narrowed to them. */
function yearSpan(year: number): { readonly first_month: string; readonly last_month: string } {
  return { first_month: `${year}-01`, last_month: `${year}-12` };
}
