import { toRows } from "../../../data/kernel/columns.ts";
import { ChooseFiles, ErrorState, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { measuresSentence, popupSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Both answers in a sentence each; with nothing loaded, what to do next. */
export function Verdict({ today, filters }: Looking) {
  const speech = useSpeech();
  const measures = useAnswer("measures_status", filters);
  const popup = useAnswer("popup_outcomes", filters);
  const said = speech.words.measures;
  if (measures.error !== null) return <ErrorState text={measures.error} onRetry={measures.retry} />;
  if (popup.error !== null) return <ErrorState text={popup.error} onRetry={popup.retry} />;
  if (!measures.answer || !popup.answer) return <Skeleton height={90} />;
  const [rows, cycles] = [toRows(measures.answer.columns), toRows(popup.answer.columns)];
  return (
    <section className="headline" aria-busy={measures.pending || popup.pending}>
      <p className="headline-main">{measuresSentence(speech, rows)}</p>
      <p className="headline-second">{popupSentence(speech, cycles)}</p>
      <p>{said.lead(today)}</p>
      {rows.length === 0 && cycles.length === 0 && <ChooseFiles />}
    </section>
  );
}
