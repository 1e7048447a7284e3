import { useMemo } from "react";
import type { Columns } from "../../../data/kernel/columns.ts";
import type { Answer } from "../../../data/index.ts";
import { Chart } from "../../charts/Chart.tsx";
import { Card } from "../../parts/Card.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { sourceLine } from "../../parts/source.ts";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import type { Looking } from "./shared.ts";
import { everything, everythingSentence } from "./together.ts";

const nothing = {};

/** Measures, pop-up tenants, vacancies and events under one another, so that the eye can compare dates. */
export function Together({ today, filters }: Looking) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.measures.together;
  const timeline = useIndicator("measures_timeline");
  const stretches = useIndicator("popup_stretches");
  const asked = {
    measures: useAnswer("measures_timeline", filters),
    stays: useAnswer("popup_stretches", filters),
    premises: useAnswer("premises_rows", nothing),
    events: useAnswer("events_rows", nothing),
  };
  const [measures, stays, premises, events] = [
    asked.measures.answer,
    asked.stays.answer,
    asked.premises.answer,
    asked.events.answer,
  ];
  const failed = Object.values(asked).find(({ error }) => error !== null);
  const shown = useMemo(() => {
    if (!measures || !stays || !premises || !events) return null;
    const parts = {
      measures: measures.columns,
      stays: stays.columns,
      premises: premises.columns,
      events: events.columns,
    };
    const { columns, ...rest } = everything(speech, { timeline, stretches }, parts);
    return { ...rest, answer: answerOf(columns, [measures, stays, premises, events]) };
  }, [speech, timeline, stretches, measures, stays, premises, events]);
  const indicator = shown?.indicator ?? timeline;
  const answer = shown?.answer ?? null;
  const { figure } = indicator;
  const sentence = shown ? everythingSentence(speech, shown.counts) : "";
  return (
    <Card
      title={said.title}
      unit={said.unit}
      area="together"
      pending={Object.values(asked).some(({ pending }) => pending)}
      tools={
        answer && (
          <SaveMenu {...{ indicator, answer, today }} unit={said.unit} source={sourceLine(speech, answer)} />
        )
      }
      {...{ indicator, answer, filters }}
    >
      {failed ? (
        <ErrorState text={failed.error ?? ""} onRetry={failed.retry} />
      ) : !answer || figure.mark === "table" ? (
        <Skeleton />
      ) : answer.columns["lane"]?.length === 0 ? (
        <Nothing text={words.measures.list.empty} />
      ) : (
        <>
          <p className="card-sentence">{sentence}</p>
          <Chart
            figure={figure}
            columns={answer.columns}
            returned={indicator.columns}
            summary={`${said.title}. ${sentence}`}
            {...{ speech, today }}
          />
        </>
      )}
    </Card>
  );
}

/** All its answers as one. */
function answerOf(columns: Columns, answers: readonly Answer[]): Answer {
  return {
    indicator: "measures_timeline",
    parameters: {},
    columns,
    origins: answers.flatMap(({ origins }) => origins),
    ...(answers.some(({ demonstration }) => demonstration === true) ? { demonstration: true } : {}),
  };
}
