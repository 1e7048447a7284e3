import { toRows } from "../../../data/kernel/columns.ts";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { Facts } from "./Facts.tsx";
import { verdictSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** The answer in one sentence, and what it rests on. */
export function Verdict({ choice, filters }: Looking) {
  const speech = useSpeech();
  const indicator = useIndicator("stays_verdict");
  const { answer, pending, error, retry } = useAnswer(indicator.id, choice.parameters);
  const { municipalities, municipality, marketLabel } = filters;
  if (error !== null) return <ErrorState text={error} onRetry={retry} />;
  if (!answer) return <Skeleton height={226} />;
  const row = toRows(answer.columns)[0];
  const place = municipalities.find(({ id }) => id === municipality)?.label ?? municipality;
  const { shown, against } = choice;
  const { lead, leadWithout } = speech.words.season;
  return (
    <section className="verdict" aria-busy={pending}>
      <div className="headline">
        <p className="headline-main">{verdictSentence(speech, row, shown, indicator.columns)}</p>
        <p>
          {shown === null || against === null
            ? leadWithout(place, marketLabel)
            : lead(place, marketLabel, shown, against)}
        </p>
      </div>
      {row && <Facts row={row} {...{ indicator, answer, choice }} />}
    </section>
  );
}
