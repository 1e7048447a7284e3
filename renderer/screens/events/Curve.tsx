import { useSpeech } from "../../state/stores.ts";

type Props = { readonly nights: { readonly year: number; readonly months: readonly number[] } | null };

const height = 100;

/** Nights of the months as a quiet hill behind the year, each month at its middle. */
export function Curve({ nights }: Props) {
  const { words, format } = useSpeech();
  const said = words.events.calendar;
  const most = Math.max(1, ...(nights?.months ?? []));
  const at = (value: number) => height - 6 - (value / most) * (height - 16);
  const points = nights?.months.map((value, month) => `${month + 0.5},${at(value)}`) ?? [];
  const [first, last] = [nights?.months[0] ?? 0, nights?.months.at(-1) ?? 0];
  return (
    <>
      <p className="year-label">{nights ? said.nights(nights.year) : said.noNights}</p>
      <div
        className="year-curve"
        role="img"
        aria-label={
          nights
            ? `${said.nights(nights.year)}: ${nights.months.map((value, month) => `${format.monthName(month + 1)} ${format.count(value)}`).join(", ")}`
            : said.noNights
        }
      >
        {nights && (
          <svg viewBox={`0 0 12 ${height}`} preserveAspectRatio="none" aria-hidden>
            <path
              className="year-hill"
              d={`M0,${height} L0,${at(first)} L${points.join(" L")} L12,${at(last)} L12,${height} Z`}
            />
          </svg>
        )}
        {Array.from({ length: 12 }, (_, month) => (
          <span
            key={month}
            className="year-month"
            style={{ left: `${((month + 0.5) / 12) * 100}%` }}
            aria-hidden
          >
            {nights && <b>{format.compact(nights.months[month] ?? null)}</b>}
            {format.shortMonthName(month + 1)}
          </span>
        ))}
      </div>
    </>
  );
}
