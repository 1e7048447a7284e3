import { useCallback, useState } from "react";
import type { Month } from "../../../data/kernel/period.ts";
import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { withBand } from "./band.ts";
import { MarkDialog } from "./MarkDialog.tsx";
import { MarkList } from "./MarkList.tsx";
import { rollingSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** The last twelve months' Gini month by month, with what is ordinary and what happened. */
export function Rolling({ choice, filters }: Looking) {
  const speech = useSpeech();
  const [month, setMonth] = useState<Month | null>(null);
  const verdict = useAnswer("stays_verdict", choice.parameters).answer;
  const row = verdict ? toRows(verdict.columns)[0] : undefined;
  const [base, ordinary] = [num(row, "base_gini"), num(row, "ordinary")];
  const { against, shown } = choice;
  const refine = useCallback(
    (given: Shown) => withBand(given, { base, ordinary, from: against }),
    [base, ordinary, against],
  );
  const { first, last } = filters.bounds;
  return (
    <ChartCard
      id="stays_rolling_gini"
      area="rolling"
      filters={choice.parameters}
      scope={filters.scope}
      focus={shown === null ? undefined : String(shown)}
      refine={refine}
      sentence={(answer, indicator) =>
        rollingSentence(speech, refine({ answer, indicator }).answer.columns, against)
      }
      onPick={(id) => setMonth(id as Month)}
      pickHint={speech.words.season.chips.pickMonth}
    >
      <MarkList onAdd={() => setMonth(last)} />
      <MarkDialog key={month} month={month} bounds={{ first, last }} onClose={() => setMonth(null)} />
    </ChartCard>
  );
}
