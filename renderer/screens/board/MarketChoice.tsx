import { Choice } from "../../parts/Choice.tsx";
import { useIndicator, useSpeech } from "../../state/stores.ts";

const all = "all";

type Props = { readonly chosen: string | null; readonly onChoose: (market: string | null) => void };

/** The one market a page tells of, or all of them together. */
export function MarketChoice({ chosen, onChoose }: Props) {
  const speech = useSpeech();
  const { screen } = speech.words.board;
  const codes = useIndicator("stays_by_market").columns.find(({ name }) => name === "market")?.codes ?? [];
  const options = codes
    .filter(({ id }) => id !== "total")
    .map(({ id, label }) => ({ id, label: speech.format.capital(speech.of(label)) }))
    .toSorted((a, b) => speech.format.compare(a.label, b.label));
  return (
    <Choice
      label={screen.forMarket}
      options={[{ id: all, label: screen.allMarkets }, ...options]}
      chosen={chosen ?? all}
      onChoose={(id) => onChoose(id === all ? null : id)}
    />
  );
}
