import { useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { Action } from "../../parts/Action.tsx";
import { Card } from "../../parts/Card.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { sourceLine } from "../../parts/source.ts";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { evaluationOf } from "./evaluation.ts";
import { EvaluationPage } from "./EvaluationPage.tsx";
import { Items } from "./Items.tsx";
import { usualCycle } from "./sentences.ts";
import { text, type Looking } from "./shared.ts";

/** What a cycle came to, in counts; the whole of it is a page to be kept. */
export function Outcomes({ today, filters }: Looking) {
  const speech = useSpeech();
  const said = speech.words.measures.outcomes;
  const indicator = useIndicator("popup_outcomes");
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const rows = answer ? toRows(answer.columns) : [];
  const names = rows.map((row) => text(row, "cycle") ?? "");
  const row = rows.find((_, at) => names[at] === chosen) ?? usualCycle(rows);
  const unit = speech.of(indicator.unit);
  const evaluation = row && evaluationOf(speech, row, today, indicator.columns);
  const tools = answer && <SaveMenu {...{ indicator, answer, unit }} source={sourceLine(speech, answer)} />;
  return (
    <Card
      title={speech.of(indicator.title)}
      area="outcomes"
      {...{ unit, indicator, answer, filters, pending, tools }}
    >
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={240} />
      ) : !row || !evaluation ? (
        <Nothing text={speech.words.measures.stretches.empty} />
      ) : (
        <>
          <p className="card-sentence">{said.sentence(num(row, "stays") ?? 0)}</p>
          {rows.length > 1 && (
            <Choice
              label={said.cycle}
              options={names.map((id) => ({ id, label: id === "" ? said.noCycle : id }))}
              chosen={text(row, "cycle") ?? ""}
              onChoose={setChosen}
            />
          )}
          <Items items={evaluation.sections.flatMap(({ items }) => items)} />
          <p>
            <Action label={said.page} icon="table" onPress={() => setOpen(true)} />
          </p>
          <EvaluationPage {...{ evaluation, answer, open }} onClose={() => setOpen(false)} />
        </>
      )}
    </Card>
  );
}
