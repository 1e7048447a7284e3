import { useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { NumberBox } from "../../parts/NumberBox.tsx";
import { Action } from "../../parts/Action.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { easterSentence } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";

/** The nights as if Easter fell alike every year, beside those published. */
export function Easter({ choice }: Looking) {
  const speech = useSpeech();
  const { easter } = speech.words.season;
  const [own, setOwn] = useState<number | null>(null);
  const { municipality, shown } = choice;
  const { answer } = useAnswer("stays_easter_effect", { municipality });
  const row = answer ? toRows(answer.columns)[0] : undefined;
  const effect = own ?? num(row, "effect");
  return (
    <ChartCard
      id="stays_easter"
      filters={{ municipality, ...(own === null ? {} : { effect: String(own) }) }}
      sentence={({ columns }) => easterSentence(speech, columns, row, own, shown)}
    >
      {effect !== null && (
        <div className="form-row">
          <NumberBox
            label={easter.own}
            value={effect}
            step={0.05}
            min={-0.9}
            max={3}
            format={{ style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }}
            onChange={(value) => setOwn(Number(value.toFixed(4)))}
          />
          {own !== null && <Action kind="quiet" label={easter.estimated} onPress={() => setOwn(null)} />}
        </div>
      )}
    </ChartCard>
  );
}
