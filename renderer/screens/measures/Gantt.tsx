import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { ganttSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Every measure from its start to its deadline, with today drawn through them. */
export function Gantt({ today, filters }: Looking) {
  const speech = useSpeech();
  return (
    <ChartCard
      id="measures_timeline"
      area="gantt"
      filters={filters}
      today={today}
      bare={speech.words.measures.list.empty}
      sentence={({ columns }) => ganttSentence(speech, columns, today)}
    />
  );
}
