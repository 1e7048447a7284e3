import { useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { monthsOf } from "../../../data/kernel/period.ts";
import { Card } from "../../parts/Card.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useOwnMarks, useSpeech } from "../../state/stores.ts";
import { AroundPicture } from "./AroundPicture.tsx";
import { aroundSentence } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";
import { usualAround } from "./usual.ts";

/** Some months beside the same months a year before, what they did in other years, and the neighbours. */
export function Around({ choice, filters: { bounds } }: Looking) {
  const speech = useSpeech();
  const { words, format, of } = speech;
  const said = words.season.around;
  const indicator = useIndicator("stays_before_after");
  const { own } = useOwnMarks();
  const usual = usualAround(choice.shown ?? bounds.last.slice(0, 4));
  // The programme's spring window, until another month or a mark is chosen.
  const [given, setGiven] = useState<string | null>(null);
  const [count, setCount] = useState(usual.months);
  const from = given ?? own.at(-1)?.month ?? usual.month;
  const marked = own.map(({ id, month, kind, label }) => ({
    id: `${month}#${id}`,
    label: `${label === "" ? words.season.marks.kinds[kind] : label}, ${format.month(month)}`,
  }));
  const months = monthsOf(bounds).map((month) => ({ id: month, label: format.month(month) }));
  const options = [...marked, ...months.toReversed()];
  const chosen = options.find(({ id }) => id === from || id.startsWith(`${from}#`))?.id ?? bounds.last;
  const filters = {
    municipality: choice.municipality,
    market: choice.parameters["market"] ?? "total",
    month: chosen.slice(0, 7),
    months: count,
  };
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  const row = answer && toRows(answer.columns)[0];
  return (
    <Card title={of(indicator.title)} unit={of(indicator.unit)} {...{ indicator, answer, filters, pending }}>
      <div className="form-row">
        <Choice label={said.month} options={options} chosen={chosen} onChoose={setGiven} />
        <Choice
          label={said.months}
          options={Array.from({ length: 12 }, (_, at) => ({ id: `${at + 1}`, label: format.count(at + 1) }))}
          chosen={count}
          onChoose={setCount}
        />
      </div>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={80} />
      ) : (
        <>
          <p className="card-sentence" aria-live="polite">
            {aroundSentence(speech, row ?? undefined, indicator.columns)}
          </p>
          {row && <AroundPicture row={row} />}
        </>
      )}
    </Card>
  );
}
