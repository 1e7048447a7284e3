import type { Row } from "../../../data/kernel/columns.ts";
import { useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import "./AroundPicture.css";

type Props = { readonly row: Row };

/**
 * The months beside the same months a year before, and their change among what other years did. The sentence above
 * says every number of it, so that it is hidden from those who do not see it.
 */
export function AroundPicture({ row }: Props) {
  const { words, format } = useSpeech();
  const said = words.season.around.picture;
  const [nights, before, change] = [num(row, "nights"), num(row, "before"), num(row, "change")];
  const [low, high] = [num(row, "past_low"), num(row, "past_high")];
  const neighbours = num(row, "neighbours_change");
  if (nights === null || before === null || change === null) return null;
  const most = Math.max(nights, before, 1);
  const months = format.span(String(row["first_month"]), String(row["last_month"]));
  const bars = [
    { name: format.capital(months), value: nights, kind: "now" },
    { name: said.before, value: before, kind: "before" },
  ];
  const reach = 1.15 * Math.max(...[change, low, high, neighbours, 0.01].map((each) => Math.abs(each ?? 0)));
  const at = (value: number): string => `${50 + (value / reach) * 50}%`;
  return (
    <div className="around-picture" aria-hidden>
      <ul className="around-bars">
        {bars.map(({ name, value, kind }) => (
          <li key={kind}>
            <span>{name}</span>
            <span className="around-bar">
              <i className={`around-${kind}`} style={{ width: `${(value / most) * 100}%` }} />
            </span>
            <b>{format.count(value)}</b>
          </li>
        ))}
      </ul>
      <p>{said.change}</p>
      <div className="around-axis">
        {low !== null && high !== null && (
          <i className="around-past" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
        )}
        <i className="around-zero" />
        {neighbours !== null && <i className="around-neighbours" style={{ left: at(neighbours) }} />}
        <i className="around-change" style={{ left: at(change) }} />
      </div>
      <ul className="chart-keys">
        <li>
          <i className="around-change" />
          {said.these(change)}
        </li>
        {low !== null && high !== null && (
          <li>
            <i className="around-past" />
            {said.past(low, high)}
          </li>
        )}
        {neighbours !== null && (
          <li>
            <i className="around-neighbours" />
            {said.neighbours(neighbours)}
          </li>
        )}
      </ul>
    </div>
  );
}
