import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";
import { heatSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Every month of every year; a year can be picked from it. */
export function Heat({ choice, filters }: Looking) {
  const { season } = useStores();
  const speech = useSpeech();
  const { shown, shade, municipality, parameters } = choice;
  return (
    <ChartCard
      id="stays_calendar"
      area="heat"
      filters={{ municipality, market: parameters["market"] ?? "total" }}
      scope={filters.scope}
      focus={shown === null ? undefined : String(shown)}
      shade={shade}
      sentence={({ columns }) => heatSentence(speech, columns, shade)}
      onPick={(year) => {
        if (choice.years.includes(Number(year))) season.setState({ year: Number(year) });
      }}
      pickHint={speech.words.season.chips.pickYear}
    />
  );
}
