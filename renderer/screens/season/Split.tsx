import type { MonthClass } from "../../state/season.ts";
import { useSpeech } from "../../state/stores.ts";
import { none } from "../../words/format.ts";

type Part = { readonly id: MonthClass; readonly label: string; readonly points: number | null };
type Props = {
  readonly parts: readonly Part[];
  readonly total: number | null;
  readonly chosen: MonthClass | null;
};

/** What each part of the year added to the growth or took from it. */
export function Split({ parts, total, chosen }: Props) {
  const { words, format } = useSpeech();
  const reach = Math.max(1e-9, ...parts.map(({ points }) => Math.abs(points ?? 0)));
  return (
    <dl className="split">
      {parts.map(({ id, label, points }) => (
        <div key={id} className={chosen === id ? "split-chosen" : undefined}>
          <dt>{label}</dt>
          <dd>
            <span className="split-bar" aria-hidden>
              <i
                className={(points ?? 0) < 0 ? "split-less" : "split-more"}
                style={{ width: `${(Math.abs(points ?? 0) / reach) * 50}%` }}
              />
            </span>
            {points === null ? none : format.signed(points, 1)}
          </dd>
        </div>
      ))}
      <div className="split-total">
        <dt>{words.season.facts.total}</dt>
        <dd>{total === null ? none : format.signed(total, 1)}</dd>
      </div>
    </dl>
  );
}
