/**
 * The incentive for terraces that keep to the catalogue of urban furniture: relief from the fee for the use
 * of public space by the year of the transition in which the terrace adapts (work programme 2026, 2.3.2.5,
 * lines 1392 and 1394 to 1396: 80 % in the first year, 50 % in the second, 30 % in the third).
 */
export const reliefByYear = [0.8, 0.5, 0.3] as const;

/** What a business plans, in EUR; all numbers at least 0. */
export type Terrace = {
  /** What it pays for the use of public space in a year. */
  readonly fee: number;
  /** What it spends on furniture of the catalogue. */
  readonly investment: number;
  /** From which investment on the whole share counts; null if none is set. */
  readonly fullInvestment: number | null;
  /** In which year of the transition it adapts: 1, 2, 3; later ones get no permit. */
  readonly year: number;
};

/** What follows of it, in EUR and as parts of 1. */
export type Relief = {
  readonly share: number;
  /** How much of the share counts for this investment. */
  readonly scale: number;
  readonly relief: number;
  readonly toPay: number;
  /** Part of the investment that comes back in that year; null where nothing is spent. */
  readonly returned: number | null;
  /** False after the transition: furniture outside the catalogue gets no permit any more. */
  readonly inTransition: boolean;
};

/**
 * Relief = fee x share of the year x scale, never more than was invested. The programme says "in accordance
 * with the value of the investment" and no formula; this is our reading: scale = investment / full
 * investment, 1 at most, and 1 where no full investment is set.
 *
 * @throws RangeError for a negative sum or a year that is no whole number from 1
 */
export function terraceRelief({ fee, investment, fullInvestment, year }: Terrace): Relief {
  const sums = [fee, investment, fullInvestment ?? 0];
  if (!sums.every((sum) => sum >= 0 && Number.isFinite(sum))) throw new RangeError("sums are at least 0");
  if (!Number.isInteger(year) || year < 1) throw new RangeError("years of the transition count from 1");
  const share = reliefByYear[year - 1] ?? 0;
  const scale =
    fullInvestment === null || fullInvestment === 0 ? 1 : Math.min(1, investment / fullInvestment);
  const relief = Math.min(fee * share * scale, investment);
  return {
    share,
    scale,
    relief,
    toPay: fee - relief,
    returned: investment === 0 ? null : relief / investment,
    inTransition: year <= reliefByYear.length,
  };
}
