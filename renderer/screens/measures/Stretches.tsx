import { rowCount } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { stretchesSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Who had the unit when, and when nobody did; the list's other rows are said, not hidden. */
export function Stretches({ today, filters }: Looking) {
  const speech = useSpeech();
  const said = speech.words.measures.stretches;
  const rows = useAnswer("popup_tenants_rows", {}).answer;
  const stays = useAnswer("popup_stretches", filters).answer;
  const counted = stays ? (stays.columns["stretch"] ?? []).filter((each) => each === "stay").length : 0;
  const leftOut = rows && stays ? rowCount(rows.columns) - counted : 0;
  return (
    <ChartCard
      id="popup_stretches"
      area="stretches"
      filters={filters}
      today={today}
      bare={said.empty}
      sentence={({ columns }) => stretchesSentence(speech, columns)}
    >
      {leftOut > 0 && <p className="card-sentence">{said.leftOut(leftOut)}</p>}
    </ChartCard>
  );
}
