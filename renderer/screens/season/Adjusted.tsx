import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { adjustedSentence } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";

/** The nights without the season's usual swing, beside those published. */
export function Adjusted({ choice, filters }: Looking) {
  const speech = useSpeech();
  const asked = { municipality: choice.municipality, market: choice.parameters["market"] ?? "total" };
  const { answer } = useAnswer("stays_regularity", asked);
  const regularity = num(answer ? toRows(answer.columns)[0] : undefined, "regularity");
  return (
    <ChartCard
      id="stays_decomposition"
      filters={asked}
      scope={filters.scope}
      sentence={({ columns }) => adjustedSentence(speech, columns, regularity)}
    />
  );
}
