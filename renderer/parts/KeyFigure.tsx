import { useState } from "react";
import type { Parameters } from "../state/question.ts";
import { useAnswer, useIndicator, useSpeech } from "../state/stores.ts";
import { IconAction } from "./Action.tsx";
import { DemonstrationBadge } from "./Demonstration.tsx";
import { Icon } from "./Icon.tsx";
import "./KeyFigure.css";
import type { Figure } from "./key-figure.ts";
import { SourceDrawer } from "./SourceDrawer.tsx";

export type { Figure, Verdict } from "./key-figure.ts";

type Props = Figure & { readonly filters: Parameters };

/** One number with its unit, how it stands against what, and the way to its source and rows. */
export function KeyFigure({ indicator: id, behind, filters, label, value, unit, ...stands }: Props) {
  const { words } = useSpeech();
  const indicator = useIndicator(id);
  const { answer } = useAnswer(id, filters);
  const [drawer, setDrawer] = useState(false);
  const { direction, verdict, change, comparison } = stands;
  const arrow = direction > 0 ? "up" : direction < 0 ? "down" : "level";
  return (
    <li className="key-figure">
      <h3>
        {label}
        <IconAction
          icon="rows"
          label={words.card.rowsOf(label)}
          hint={words.card.rows}
          onPress={() => setDrawer(true)}
        />
      </h3>
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
      <p className="key-comparison">
        {comparison} {answer?.demonstration && <DemonstrationBadge />}
      </p>
      {answer && (
        <SourceDrawer
          {...{ indicator, answer }}
          filters={{ ...filters, ...behind }}
          isOpen={drawer}
          onClose={() => setDrawer(false)}
        />
      )}
    </li>
  );
}
