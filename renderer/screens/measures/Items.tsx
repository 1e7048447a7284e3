import { Dots } from "./Dots.tsx";
import type { Item } from "./evaluation.ts";

/** Counts with what has to be known about them, one under the other. */
export function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <dl className="counts">
      {items.map(({ label, value, note, dots }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            {dots && <Dots part={dots[0]} whole={dots[1]} />}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
