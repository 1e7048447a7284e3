import type { Row } from "../../../data/kernel/columns.ts";
import { useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { text } from "./shared.ts";

/** How many units of one group have what counts, at both mappings, as bars of all its units; the number beside each says it. */
export function Pair({ title, row }: { readonly title: string; readonly row: Row }) {
  const { words, format } = useSpeech();
  const units = num(row, "units") ?? 0;
  const times = (["before", "after"] as const).map((when) => ({
    when,
    count: num(row, `count_${when}`) ?? 0,
    day: text(row, `day_${when}`),
  }));
  return (
    <div>
      <h3>{title}</h3>
      <ul className="pair">
        {times.map(({ when, count, day }) => (
          <li key={when}>
            <span>{day === null ? "" : format.day(day)}</span>
            <i aria-hidden>
              <b style={{ width: `${(100 * count) / Math.max(1, units)}%` }} />
            </i>
            <strong>{words.measures.of(count, units)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
