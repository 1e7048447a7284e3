import { useSpeech } from "../state/stores.ts";
import { Icon } from "./Icon.tsx";
import "./KeyFigure.css";

/** `neutral` where no direction is the good one; `none` where there is nothing to compare with. */
export type Verdict = "better" | "worse" | "cannot-tell" | "neutral" | "none";

export type Figure = {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly direction: number;
  readonly verdict: Verdict;
  /** The change with its sign and unit; empty if there is none. */
  readonly change: string;
  /** With what it is compared. */
  readonly comparison: string;
};

/** One number with its unit, and how it stands against what. */
export function KeyFigure({ label, value, unit, direction, verdict, change, comparison }: Figure) {
  const { words } = useSpeech();
  const arrow = direction > 0 ? "up" : direction < 0 ? "down" : "level";
  return (
    <li className="key-figure">
      <h3>{label}</h3>
      <p className="key-value">
        {value}
        <small>{unit}</small>
      </p>
      <p className={`key-verdict key-${verdict}`}>
        {change !== "" && (
          <b>
            <Icon name={arrow} size={13} />
            {change}
          </b>
        )}
        {verdict !== "neutral" && <span>{words.verdicts[verdict]}</span>}
      </p>
      <p className="key-comparison">{comparison}</p>
    </li>
  );
}
