import { addMonths, monthOfYear, yearOf } from "../kernel/period.ts";
import { at, sum, tabulate } from "./numbers.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { estimate, leastSquares, type Estimate } from "./regression.ts";
import { known, type MonthlySeries, type Observation } from "./series.ts";

/**
 * Easter Sunday of the Gregorian calendar, any year (anonymous algorithm, Nature 1876; Meeus,
 * Astronomical Algorithms, ch. 8).
 *
 * @returns month 3 or 4 and day of the month
 */
export function easterSunday(year: number): { month: number; day: number } {
  const moon = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** Thursday to Easter Monday. */
export const easterWindow = 5;

/**
 * The share of Easter's nights that fall in a month, 0 to 1: of the `window` days that end with Easter
 * Monday, those of this month. Easter Sunday's month alone would give 2024 all to March, though its
 * Monday was in April.
 *
 * @param month 1 to 12
 */
export function easterShare(year: number, month: number, window: number = easterWindow): number {
  const sunday = easterSunday(year);
  const days = tabulate(window, (back) => new Date(Date.UTC(year, sunday.month - 1, sunday.day + 1 - back)));
  return days.filter((day) => day.getUTCMonth() + 1 === month).length / window;
}

/** What Easter does to a month that holds all of it. */
export type EasterEffect = Estimate & {
  /** Relative change of the month, 0.25 = 25 % more; and its 95 % interval. */
  readonly effect: number;
  readonly effectInterval: readonly [number, number];
  /** Residual standard error of log nights. */
  readonly sigma: number;
  /** Easters whose months are in the data: so few that they belong beside the figure. */
  readonly easters: number;
  /** How many of them fell, wholly or in part, in March: without one there would be no estimate. */
  readonly inMarch: number;
};

/**
 * Easter's effect from log x ~ year + month + easter, year and month as factors; of several places
 * together from log x ~ place x year + place x month + easter, one effect for all of them.
 *
 * Year and month factors are taken out place by place first and only what is left is regressed (Frisch
 * & Waugh 1933; Lovell 1963): the same figure and error as the one large regression, at a fraction of
 * its size. The error takes places as independent; neighbours share weather and events, so a
 * pooled interval may be too narrow.
 *
 * @param places one series or several; unknown months (null) are left out
 * @param window days of Easter, ending with Easter Monday
 */
export function easterEffect(
  places: readonly MonthlySeries[],
  window: number = easterWindow,
): EasterEffect | Refusal<"not-positive" | "no-moving-easter" | "too-few-months"> {
  const months = places.map(known);
  if (months.flat().some(({ value }) => !(value > 0))) return refuse("not-positive");
  const cleared = months.map((place) => withoutFactors(place, window));
  const pairs = cleared.flatMap(({ pairs }) => pairs);
  const squares = sum(pairs.map(({ easter }) => easter ** 2));
  // In years whose Easters all fell alike, the month factors explain them away.
  if (!(squares > 1e-9)) return refuse("no-moving-easter");
  const df = pairs.length - sum(cleared.map(({ columns }) => columns)) - 1;
  if (df < 1) return refuse("too-few-months");
  const coefficient = sum(pairs.map(({ easter, log }) => easter * log)) / squares;
  const sigma = Math.sqrt(sum(pairs.map(({ easter, log }) => (log - coefficient * easter) ** 2)) / df);
  const found = estimate(coefficient, sigma / Math.sqrt(squares), df);
  const percent = (log: number): number => Math.expm1(log);
  const [low, high] = found.interval;
  return {
    ...found,
    effect: percent(coefficient),
    effectInterval: [percent(low), percent(high)],
    sigma,
    ...eastersIn(months.flat(), window),
  };
}

/** Log nights and Easter of one place, both without what its year and month factors explain. */
function withoutFactors(
  months: readonly Observation[],
  window: number,
): { pairs: { log: number; easter: number }[]; columns: number } {
  const years = [...new Set(months.map(({ year }) => year))];
  const calendar = [...new Set(months.map(({ month }) => month))];
  const rows = months.map(({ year, month }) => [
    ...years.map((each) => (each === year ? 1 : 0)),
    ...calendar.slice(1).map((each) => (each === month ? 1 : 0)),
  ]);
  const log = leastSquares(
    rows,
    months.map(({ value }) => Math.log(value)),
  );
  const shares = months.map(({ year, month }) => easterShare(year, month, window));
  const easter = leastSquares(rows, shares);
  if (!log || !easter) return { pairs: [], columns: 0 };
  const pairs = months.map((_, i) => ({ log: at(log.residuals, i), easter: at(easter.residuals, i) }));
  return { pairs, columns: years.length + calendar.length - 1 };
}

function eastersIn(months: readonly Observation[], window: number): { easters: number; inMarch: number } {
  const touched = months.filter(({ year, month }) => easterShare(year, month, window) > 0);
  const yearsOf = (of: readonly Observation[]): number => new Set(of.map(({ year }) => year)).size;
  return { easters: yearsOf(touched), inMarch: yearsOf(touched.filter(({ month }) => month === 3)) };
}

/**
 * The series as if no month had an Easter: x exp(-coefficient x share). To stand beside the raw
 * figures, never instead of them; the coefficient may come from neighbours or from the user.
 *
 * @param coefficient on the log scale: ln(1 + effect)
 */
export function withoutEaster(
  { first, values }: MonthlySeries,
  coefficient: number,
  window: number = easterWindow,
): (number | null)[] {
  return values.map((value, index) => {
    const month = addMonths(first, index);
    const share = easterShare(yearOf(month), monthOfYear(month), window);
    return value === null ? null : value * Math.exp(-coefficient * share);
  });
}
