import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { mixSentence } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";

/** How much of the change goes with who came, and how much with when they came. */
export function Mix({ choice }: Looking) {
  const speech = useSpeech();
  const { municipality, everyMarket } = choice;
  return (
    <ChartCard
      id="stays_mix"
      filters={{ ...everyMarket, municipality }}
      sentence={({ columns }, { columns: returned }) => mixSentence(speech, toRows(columns)[0], returned)}
    />
  );
}
