import { memo } from "react";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { NumberBox } from "../../parts/NumberBox.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";
import { cofundedSentence } from "./sentences.ts";

/** Each tenant with co-funded rent, and whether the door is open as long as is asked. */
export const Hours = memo(function Hours({ choice }: Looking) {
  const { centre } = useStores();
  const speech = useSpeech();
  const { cofunded, controls } = speech.words.centre;
  const { leastHours, parameters } = choice;
  return (
    <ChartCard
      id="premises_cofunded"
      filters={{ ...parameters, least_hours: String(leastHours) }}
      bare={cofunded.none}
      refine={inShort}
      sentence={({ columns }) => cofundedSentence(speech, columns, leastHours)}
    >
      <div className="form-row">
        <NumberBox
          label={controls.leastHours}
          value={leastHours}
          step={1}
          min={0}
          max={168}
          onChange={(next) => centre.setState({ leastHours: next })}
        />
      </div>
    </ChartCard>
  );
});

const left = new Set(["wave", "premise", "status", "least", "opening_hours"]);

/** What is read at a glance; source and rows have the rest. */
function inShort({ indicator, answer }: Shown): Shown {
  const columns = Object.fromEntries(Object.entries(answer.columns).filter(([name]) => !left.has(name)));
  return { indicator, answer: { ...answer, columns } };
}
