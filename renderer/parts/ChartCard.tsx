import { useMemo, useState, type ReactNode } from "react";
import type { Answer } from "../../data/index.ts";
import { rowCount } from "../../data/kernel/columns.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import { Chart } from "../charts/Chart.tsx";
import type { Parameters } from "../state/answers.ts";
import { useAnswer, useIndicator, useSpeech } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import "./ChartCard.css";
import { DataTable } from "./DataTable.tsx";
import { Icon } from "./Icon.tsx";
import { SaveMenu } from "./SaveMenu.tsx";
import { Segments } from "./Segments.tsx";
import { SourceDrawer } from "./SourceDrawer.tsx";
import { sourceLine } from "./source.ts";
import { ErrorState, Nothing, Skeleton } from "./States.tsx";

type Props = {
  readonly id: string;
  readonly filters: Parameters;
  /** What the picture means, in a sentence computed from its columns. */
  readonly sentence: (answer: Answer, indicator: Indicator) => string;
  /** What the choice of filters adds to the unit, e.g. the market. */
  readonly scope?: string | null;
  readonly focus?: string | undefined;
  readonly area: string;
  /** Why there may be nothing to show, where that is not the choice of filters alone. */
  readonly bare?: string;
  /** What the choice of filters makes of the answer, e.g. another reason for a gap. */
  readonly refine?: (shown: Shown) => Shown;
};

type Shown = { readonly indicator: Indicator; readonly answer: Answer };

/** One figure with everything that makes it honest: meaning, unit, source, rows, table. */
export function ChartCard({ id, filters, sentence, scope, focus, area, bare, refine }: Props) {
  const asked = useIndicator(id);
  const speech = useSpeech();
  const { answer: given, pending, error, retry } = useAnswer(id, filters);
  const { indicator, answer } = useMemo(
    () =>
      given && refine ? refine({ indicator: asked, answer: given }) : { indicator: asked, answer: given },
    [asked, given, refine],
  );
  const [view, setView] = useState<"chart" | "table">("chart");
  const [drawer, setDrawer] = useState(false);
  const { words } = speech;
  const title = speech.of(indicator.title);
  const unit = [speech.of(indicator.unit), scope].filter(Boolean).join(" · ");
  const source = answer ? sourceLine(speech, answer) : "";
  const drawn = indicator.figure.mark !== "table";

  return (
    <section className="card" style={{ gridArea: area }} aria-labelledby={`title-${id}`} aria-busy={pending}>
      <header>
        <h2 id={`title-${id}`}>
          {title} <small>{unit}</small>
        </h2>
        <div className="card-tools">
          {drawn && (
            <Segments
              label={words.card.view(title)}
              segments={[
                { id: "chart", label: words.card.chart, icon: "chart" },
                { id: "table", label: words.card.table, icon: "table" },
              ]}
              chosen={view}
              onChoose={setView}
            />
          )}
          {answer && <SaveMenu {...{ indicator, answer, unit, source, focus }} />}
        </div>
      </header>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton />
      ) : rowCount(answer.columns) === 0 ? (
        <Nothing text={bare ?? words.states.nothingHere} />
      ) : (
        <Body
          {...{ indicator, answer, focus, title, unit }}
          table={view === "table"}
          sentence={sentence(given ?? answer, asked)}
        />
      )}
      {answer?.disagreeing && (
        <p className="card-doubt">
          <Icon name="warning" size={14} />
          {words.card.disagree(answer.disagreeing)}
        </p>
      )}
      <footer>
        <span>{source}</span>
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

type BodyProps = {
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly focus: string | undefined;
  readonly title: string;
  readonly unit: string;
  readonly table: boolean;
  readonly sentence: string;
};

function Body({ indicator, answer, focus, title, unit, table, sentence }: BodyProps): ReactNode {
  const speech = useSpeech();
  const { figure, columns: returned } = indicator;
  const { columns } = answer;
  const drawable = figure.mark !== "table" && (columns[figure.y] ?? []).some((value) => value !== null);
  // Without a single sum a ranking has nothing to list but dashes.
  if (figure.mark === "ranking" && !drawable && !table) return <Nothing text={sentence} />;
  return (
    <>
      <p className="card-sentence">{sentence}</p>
      {figure.mark === "table" || table || !drawable ? (
        <DataTable caption={`${title}, ${unit}`} {...{ returned, columns, focus }} />
      ) : (
        <Chart summary={`${title}, ${unit}. ${sentence}`} {...{ figure, returned, columns, speech, focus }} />
      )}
    </>
  );
}
