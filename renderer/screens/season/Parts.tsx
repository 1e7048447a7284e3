import { ChartCard } from "../../parts/ChartCard.tsx";
import { monthClasses } from "../../state/season.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { partsSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Nights by part of the year, year by year; a year or a part can be picked from it. */
export function Parts({ choice, filters }: Looking) {
  const { season } = useStores();
  const speech = useSpeech();
  const { shown, part, municipality, parameters } = choice;
  const { year: _year, base_year: _base, ...every } = parameters;
  return (
    <ChartCard
      id="stays_classes"
      area="parts"
      filters={{ ...every, municipality }}
      scope={filters.scope}
      focus={shown === null ? undefined : String(shown)}
      part={part ?? undefined}
      sentence={({ columns }) => partsSentence(speech, columns, choice)}
      onPick={(year) => {
        if (choice.years.includes(Number(year))) season.setState({ year: Number(year) });
      }}
      pickHint={speech.words.season.chips.pickYear}
      onPart={(id) => {
        const found = monthClasses.find((each) => each === id);
        season.setState({ part: found === part || found === undefined ? null : found });
      }}
    />
  );
}
