import { rowCount } from "../../../data/kernel/columns.ts";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { peersSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** How the Gini moved in municipalities of a like size, the largest fall first. */
export function Peers({ choice, filters }: Looking) {
  const speech = useSpeech();
  const { shown, against, municipality } = choice;
  const place = filters.municipalities.find(({ id }) => id === municipality)?.label ?? municipality;
  return (
    <ChartCard
      id="stays_peers"
      area="peers"
      filters={{
        ...(shown === null ? {} : { year: String(shown) }),
        ...(against === null ? {} : { base_year: String(against) }),
      }}
      focus={municipality}
      refine={aloneAsTable}
      sentence={({ columns }) => peersSentence(speech, columns, municipality, place)}
    />
  );
}

/** One municipality by itself is no comparison to be drawn, nor has it a rank. */
function aloneAsTable({ indicator, answer }: Shown): Shown {
  if (rowCount(answer.columns) > 1) return { indicator, answer };
  const { rank: _rank, of: _of, ...columns } = answer.columns;
  return { indicator: { ...indicator, figure: { mark: "table" } }, answer: { ...answer, columns } };
}
