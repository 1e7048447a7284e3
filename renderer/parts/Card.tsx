import { useId, useState, type ReactNode } from "react";
import type { Answer } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { Parameters } from "../state/question.ts";
import { useSpeech } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import "./ChartCard.css";
import { DemonstrationBadge } from "./Demonstration.tsx";
import { Icon } from "./Icon.tsx";
import { SourceDrawer } from "./SourceDrawer.tsx";
import { sourceLine } from "./source.ts";

type Props = {
  readonly title: string;
  readonly unit: string;
  readonly area?: string | undefined;
  readonly pending: boolean;
  readonly tools?: ReactNode;
  /** What the card tells of; its source and rows stand one press away. */
  readonly indicator: Indicator;
  readonly answer: Answer | null;
  readonly filters: Parameters;
  readonly children: ReactNode;
};

/** The frame of one figure: what it is called and measured in, where it comes from. */
export function Card({ title, unit, area, pending, tools, indicator, answer, filters, children }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const [drawer, setDrawer] = useState(false);
  const id = useId();
  return (
    <section
      className="card"
      style={area === undefined ? undefined : { gridArea: area }}
      aria-labelledby={id}
      aria-busy={pending}
    >
      <header>
        <h2 id={id}>
          {title} <small>{unit}</small> {answer?.demonstration && <DemonstrationBadge />}
        </h2>
        <div className="card-tools">{tools}</div>
      </header>
      {children}
      {answer?.disagreeing && (
        <p className="card-doubt">
          <Icon name="warning" size={14} />
          {words.card.disagree(answer.disagreeing)}
        </p>
      )}
      <footer>
        <span>{answer ? sourceLine(speech, answer) : ""}</span>
        <Action
          kind="quiet"
          label={words.card.rows}
          aria-label={words.card.rowsOf(title)}
          onPress={() => setDrawer(true)}
        />
      </footer>
      {answer && (
        <SourceDrawer {...{ indicator, answer, filters }} isOpen={drawer} onClose={() => setDrawer(false)} />
      )}
    </section>
  );
}
