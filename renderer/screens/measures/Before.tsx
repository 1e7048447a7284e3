import { useMemo, useState } from "react";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { ableMeasures, askedOf, beforeSentences } from "./before.ts";
import { Pair } from "./Pair.tsx";
import type { Looking } from "./shared.ts";

/** A measure that names streets and has begun: what stood empty there before and after, beside the rest. */
export function Before({ filters }: Looking) {
  const speech = useSpeech();
  const said = speech.words.measures.before;
  const indicator = useIndicator("premises_before_after");
  const titles = useIndicator("measures_status").columns.find(({ name }) => name === "title")?.codes;
  const measures = useAnswer("measures_status", filters).answer;
  const [chosen, setChosen] = useState<string | null>(null);
  const all = measures ? toRows(measures.columns) : [];
  const able = ableMeasures(all).map((each) => ({ ...each, label: speech.label(titles, each.title) }));
  const measure = able.find(({ id }) => id === chosen) ?? able[0];
  const asked = useMemo(() => (measure ? askedOf(measure) : {}), [measure]);
  const { answer, pending, error, retry } = useAnswer(indicator.id, asked);
  const [area, rest] = answer ? toRows(answer.columns) : [];
  return (
    <Card
      title={speech.of(indicator.title)}
      unit={speech.of(indicator.unit)}
      area="before"
      {...{ indicator, answer, pending }}
      filters={asked}
    >
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer || !measures ? (
        <Skeleton height={160} />
      ) : !measure ? (
        <Nothing text={said.none} />
      ) : (
        <>
          <Choice label={said.choose} options={able} chosen={measure.id} onChoose={setChosen} />
          <p className="card-note">{[measure.streets, speech.format.day(measure.from)].join(" · ")}</p>
          <Compared title={measure.label} by={measure.by} {...{ area, rest }} />
          {able.length < all.length && <p className="card-note">{said.unable(all.length - able.length)}</p>}
        </>
      )}
    </Card>
  );
}

type ComparedProps = {
  readonly title: string;
  /** What the measure itself says it is to be seen by. */
  readonly by: string | null;
  readonly area: Row | undefined;
  readonly rest: Row | undefined;
};

/** Both groups side by side and the sentence. */
function Compared({ title, by, area, rest }: ComparedProps) {
  const speech = useSpeech();
  const said = speech.words.measures.before;
  const { columns } = useIndicator("premises_before_after");
  const told = beforeSentences(speech, { title, by }, columns, area, rest);
  return (
    <>
      {told.by !== "" && <p className="card-note">{told.by}</p>}
      <p className="card-sentence">{told.sentence}</p>
      {!told.refused && area && rest && (
        <>
          <div className="before-pair">
            <Pair title={said.area} row={area} />
            <Pair title={said.rest} row={rest} />
          </div>
          <p className="card-note">{told.waves}</p>
        </>
      )}
    </>
  );
}
