import { memo } from "react";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";
import { durationsSentence } from "./sentences.ts";

/** How long the vacant ones have stood so, in the field's classes. */
export const Durations = memo(function Durations({ choice }: Looking) {
  const speech = useSpeech();
  return (
    <ChartCard
      id="premises_durations"
      filters={{ ...choice.selected, lasting: "yes" }}
      sentence={({ columns }) => durationsSentence(speech, columns)}
    />
  );
});
