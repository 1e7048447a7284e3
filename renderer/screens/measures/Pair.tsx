import type { Row } from "../../../data/kernel/columns.ts";
import { useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { text } from "./shared.ts";

/** Vacant units of one group at both mappings, as bars of all its units; the number beside each says it. */
export function Pair({ title, row }: { readonly title: string; readonly row: Row }) {
  const { words, format } = useSpeech();
  const units = num(row, "units") ?? 0;
  const times = (["before", "after"] as const).map((when) => ({
    when,
    vacant: num(row, `vacant_${when}`) ?? 0,
    day: text(row, `day_${when}`),
  }));
  return (
    <div>
      <h3>{title}</h3>
      <ul className="pair">
        {times.map(({ when, vacant, day }) => (
          <li key={when}>
            <span>{day === null ? "" : format.day(day)}</span>
            <i aria-hidden>
              <b style={{ width: `${(100 * vacant) / Math.max(1, units)}%` }} />
            </i>
            <strong>{words.measures.of(vacant, units)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
