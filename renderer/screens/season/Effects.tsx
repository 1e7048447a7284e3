import { ChartCard } from "../../parts/ChartCard.tsx";
import { useIndicator, useSpeech, useStores } from "../../state/stores.ts";
import { effectsSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Which markets ease the season and which sharpen it; one can be picked. */
export function Effects({ choice, filters }: Looking) {
  const { session } = useStores();
  const speech = useSpeech();
  const codes = useIndicator("stays_market_effect").columns.find(({ name }) => name === "market")?.codes;
  return (
    <ChartCard
      id="stays_market_effect"
      area="effects"
      filters={choice.everyMarket}
      focus={choice.market ?? undefined}
      sentence={({ columns }) => effectsSentence(speech, columns, codes, filters.scope)}
      onPick={(market) => session.setState({ market: market === choice.market ? null : market })}
      pickHint={speech.words.season.chips.pickMarket}
    />
  );
}
