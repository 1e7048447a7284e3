import { memo, useMemo, useState, type ReactNode } from "react";
import type { Answer } from "../../data/index.ts";
import { rowCount } from "../../data/kernel/columns.ts";
import { measured } from "../../data/kernel/figure.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import { Chart } from "../charts/Chart.tsx";
import type { Mark } from "../charts/picture.ts";
import type { Parameters } from "../state/question.ts";
import { useAnswer, useIndicator, useSpeech } from "../state/stores.ts";
import { useMarks } from "../state/use-marks.ts";
import { Card } from "./Card.tsx";
import { DataTable } from "./DataTable.tsx";
import { SaveMenu } from "./SaveMenu.tsx";
import { Segments } from "./Segments.tsx";
import { sourceLine } from "./source.ts";
import { ErrorState, Nothing, Skeleton } from "./States.tsx";

type Props = Looks & {
  readonly id: string;
  readonly filters: Parameters;
  /** What the picture means, in a sentence computed from its columns. */
  readonly sentence: (answer: Answer, indicator: Indicator) => string;
  /** What the choice of filters adds to the unit, e.g. the market. */
  readonly scope?: string | null;
  readonly area?: string;
  /** Why there may be nothing to show, where that is not the choice of filters alone. */
  readonly bare?: string;
  /** What the choice of filters makes of the answer, e.g. another reason for a gap. */
  readonly refine?: (shown: Shown) => Shown;
  /** What stands between the picture and its source. */
  readonly children?: ReactNode;
};

/** What stands out in the picture, and what a press on it does. */
type Looks = {
  readonly focus?: string | undefined;
  readonly part?: string | undefined;
  readonly shade?: readonly number[] | undefined;
  readonly onPick?: ((id: string) => void) | undefined;
  readonly pickHint?: string | undefined;
  readonly onPart?: ((id: string) => void) | undefined;
  /** The day it is looked at, where the picture shows it. */
  readonly today?: string | undefined;
};

/** A figure as it is shown: its indicator and the answer to it. */
export type Shown = { readonly indicator: Indicator; readonly answer: Answer };

/** One figure with everything that makes it honest: meaning, unit, source, rows, table. */
export function ChartCard({ id, filters, sentence, scope, area, bare, refine, children, ...looks }: Props) {
  const asked = useIndicator(id);
  const speech = useSpeech();
  const { answer: given, pending, error, retry } = useAnswer(id, filters);
  const { indicator, answer } = useMemo(
    () =>
      given && refine ? refine({ indicator: asked, answer: given }) : { indicator: asked, answer: given },
    [asked, given, refine],
  );
  const [view, setView] = useState<"chart" | "table">("chart");
  const all = useMarks(filters["municipality"]);
  const { words } = speech;
  const title = speech.of(indicator.title);
  const unit = [speech.of(indicator.unit), scope].filter(Boolean).join(" · ");
  const source = answer ? sourceLine(speech, answer) : "";
  const { mark } = indicator.figure;
  const marks = mark === "months" || mark === "line" ? all : undefined;
  const { focus, part, shade, today } = looks;

  // While the figures are on their way nothing else of the card changes.
  const tools = useMemo(
    () => (
      <>
        {mark !== "table" && (
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
        {answer && <SaveMenu {...{ indicator, answer, unit, source, focus, part, shade, marks, today }} />}
      </>
    ),
    [words, title, view, mark, indicator, answer, unit, source, focus, part, shade, marks, today],
  );
  return (
    <Card {...{ title, unit, area, pending, tools, indicator, answer, filters }}>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton />
      ) : rowCount(answer.columns) === 0 ? (
        <Nothing text={bare ?? words.states.nothingHere} />
      ) : (
        <>
          <Body
            {...{ pending, indicator, answer, title, unit, marks, sentence, asked, ...looks }}
            given={given ?? answer}
            table={view === "table"}
          />
          {children}
        </>
      )}
    </Card>
  );
}

type BodyProps = Looks &
  Pick<Props, "sentence"> & {
    readonly pending: boolean;
    readonly indicator: Indicator;
    readonly answer: Answer;
    /** The question and its answer before they were refined. */
    readonly asked: Indicator;
    readonly given: Answer;
    readonly title: string;
    readonly unit: string;
    readonly table: boolean;
    readonly marks: readonly Mark[] | undefined;
  };

/** What was shown stays as it was until the figures of the next choice are there. */
const Body = memo(Content, (before, { pending, answer, table }) => {
  return pending && answer === before.answer && table === before.table;
});

function Content(props: BodyProps): ReactNode {
  const {
    indicator,
    answer,
    asked,
    given,
    sentence,
    title,
    unit,
    table,
    marks,
    pending: _,
    ...looks
  } = props;
  const speech = useSpeech();
  const said = sentence(given, asked);
  const { figure, columns: returned } = indicator;
  const { columns } = answer;
  const { focus } = looks;
  const drawable =
    figure.mark !== "table" && (columns[measured(figure)] ?? []).some((value) => value !== null);
  // Without a single sum a ranking has nothing to list but dashes.
  if (figure.mark === "ranking" && !drawable && !table) return <Nothing text={said} />;
  return (
    <>
      <p className="card-sentence">{said}</p>
      {figure.mark === "table" || table || !drawable ? (
        <DataTable caption={`${title}, ${unit}`} {...{ returned, columns, focus }} />
      ) : (
        <Chart
          summary={`${title}, ${unit}. ${said}`}
          {...{ figure, returned, columns, speech, marks, ...looks }}
        />
      )}
    </>
  );
}
