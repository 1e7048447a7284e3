import { memo } from "react";
import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import { KeyFigure } from "../../parts/KeyFigure.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { selections } from "../../state/centre.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";
import { ownerLabel } from "./labels.ts";
import { facts, headline, lead } from "./sentences.ts";

/** The answer in one sentence, and the numbers it rests on. */
export const Verdict = memo(function Verdict({ choice }: Looking) {
  const speech = useSpeech();
  const { columns } = useIndicator("premises_map");
  const { selected, parameters, shown, against } = choice;
  const vacancy = useAnswer("premises_vacancy", selected);
  const changes = useAnswer("premises_changes", parameters);
  const groups = useAnswer("premises_groups", { ...parameters, by: "street" });
  const hours = useAnswer("premises_open_after_16", parameters);
  const failed = [vacancy, changes, groups, hours].find(({ error }) => error !== null);
  if (failed) return <ErrorState text={failed.error ?? ""} onRetry={failed.retry} />;
  if (!vacancy.answer || !changes.answer) return <Skeleton height={210} />;
  const totals = toRows(vacancy.answer.columns).filter((row) => row["street"] === "total");
  const of = (wave: string | null): Row | undefined => totals.find((row) => row["wave"] === wave);
  const first = (given: Columns | undefined): Row | undefined => (given ? toRows(given)[0] : undefined);
  const change = against === null ? undefined : first(changes.answer.columns);
  const evidence = {
    total: of(shown),
    totalBefore: of(against),
    change,
    groups: groups.answer?.columns,
    hours: first(hours.answer?.columns),
  };
  const scope = selections.flatMap((name) => {
    const chosen = choice[name];
    return chosen === null ? [] : [ownerLabel(speech, columns, name, chosen)];
  });
  return (
    <section className="verdict" aria-busy={vacancy.pending || changes.pending}>
      <div className="headline">
        <p className="headline-main">{headline(speech, evidence.total, change)}</p>
        <p>{lead(speech, shown, evidence.total, scope.join(", "))}</p>
      </div>
      <h2 className="visually-hidden">{speech.words.overview.key}</h2>
      <ul className="key-figures centre-facts">
        {facts(speech, evidence).map((figure) => (
          <KeyFigure key={figure.label} {...figure} filters={parameters} />
        ))}
      </ul>
    </section>
  );
});
