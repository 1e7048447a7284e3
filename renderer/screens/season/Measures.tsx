import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { measuresSentence } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";

/** Every measure of unevenness of every year, as a table. */
export function Measures({ choice, filters }: Looking) {
  const speech = useSpeech();
  const { year: _year, base_year: _base, ...asked } = choice.parameters;
  return (
    <ChartCard
      id="stays_seasonality"
      area="measures"
      filters={asked}
      scope={filters.scope}
      refine={asTable}
      sentence={({ columns }) => measuresSentence(speech, columns, choice.shown)}
    />
  );
}

/** What the charts above do not say already. */
const measures = [
  ...["municipality", "year", "gini", "theil", "cv", "hoover", "nights_to_move"],
  ...["ratio", "amplitude", "top2_share", "bottom2_share", "reason"],
];

function asTable({ indicator, answer }: Shown): Shown {
  const columns = Object.fromEntries(measures.map((name) => [name, answer.columns[name] ?? []]));
  return { indicator: { ...indicator, figure: { mark: "table" } }, answer: { ...answer, columns } };
}
