import { useMemo } from "react";
import type { Code } from "../../../data/kernel/contract.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import type { Answer } from "../../../data/index.ts";
import { Chart } from "../../charts/Chart.tsx";
import { Card } from "../../parts/Card.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { sourceLine } from "../../parts/source.ts";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import type { Looking } from "./shared.ts";
import { together, type Span } from "./together.ts";

const nothing = {};

/** Measures, pop-up tenants, vacancies and events under one another, so that the eye can compare dates. */
export function Together({ today, filters }: Looking) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.measures.together;
  const timeline = useIndicator("measures_timeline");
  const stretch = useIndicator("popup_stretches");
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
  const titles = timeline.columns.find(({ name }) => name === "title")?.codes;
  const shown = useMemo(() => {
    if (!measures || !stays || !premises || !events) return null;
    const parts = {
      measures: measures.columns,
      stays: stays.columns,
      premises: premises.columns,
      events: events.columns,
    };
    return together(speech, parts, titles);
  }, [speech, titles, measures, stays, premises, events]);
  const failed = Object.values(asked).find(({ error }) => error !== null);
  const indicator = useMemo(
    () => describe(timeline, stretch, said.title, said.lanes.vacant, said.lanes.events),
    [timeline, stretch, said],
  );
  const answer = useMemo(
    () =>
      shown && measures && stays && premises && events
        ? answerOf(shown.spans, [measures, stays, premises, events])
        : null,
    [shown, measures, stays, premises, events],
  );
  const figure = indicator.figure;
  const { counts } = shown ?? {};
  const parts = counts
    ? ([
        [counts.stays, said.counts.stays],
        [counts.waves, said.counts.waves],
        [counts.events, said.counts.events],
        [counts.measures, said.counts.measures],
      ] as const)
    : [];
  const sentence = said.sentence(parts.flatMap(([count, tell]) => (count > 0 ? [tell(count)] : [])));
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

/** The timeline of everything as an indicator: its rows are those of the measures, its words those of all. */
function describe(
  timeline: Indicator,
  stretch: Indicator,
  title: string,
  vacant: string,
  event: string,
): Indicator {
  const same = (text: string) => ({ sl: text, it: text, en: text });
  const codes = (of: Indicator, name: string): readonly Code[] =>
    of.columns.find((each) => each.name === name)?.codes ?? [];
  const own: readonly Code[] = [
    { id: "vacant", label: same(vacant), spellings: [] },
    { id: "event", label: same(event), spellings: [] },
  ];
  const day = (name: string) => timeline.columns.filter((each) => each.name === name);
  return {
    ...timeline,
    title: same(title),
    parameters: [],
    columns: [
      ...timeline.columns
        .filter(({ name }) => name === "title")
        .map((each) => ({ ...each, name: "lane", codes: [] })),
      {
        ...(timeline.columns.find(({ name }) => name === "kind") ?? timeline.columns[0]),
        name: "kind",
        type: "VARCHAR",
        label: timeline.columns.find(({ name }) => name === "kind")?.label ?? same("kind"),
        codes: [...codes(stretch, "stretch"), ...own, ...codes(timeline, "kind")],
      },
      ...stretch.columns
        .filter(({ name }) => name === "activity")
        .map((each) => ({ ...each, name: "label" })),
      ...day("from_day"),
      ...day("to_day"),
    ],
    figure: { mark: "spans", row: "lane", from: "from_day", to: "to_day", kind: "kind", label: "label" },
  };
}

function answerOf(spans: readonly Span[], answers: readonly Answer[]): Answer {
  const column = (name: keyof Span) => spans.map((span) => span[name]);
  return {
    indicator: "measures_timeline",
    parameters: {},
    columns: {
      lane: column("lane"),
      kind: column("kind"),
      label: column("label"),
      from_day: column("from_day"),
      to_day: column("to_day"),
    },
    origins: answers.flatMap(({ origins }) => origins),
    ...(answers.some(({ demonstration }) => demonstration === true) ? { demonstration: true } : {}),
  };
}
