import { memo } from "react";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { groupings } from "../../state/centre.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";
import { groupsSentence } from "./sentences.ts";

/** Where, whose and what the vacant ones are, and why; a group can be picked. */
export const Groups = memo(function Groups({ choice }: Looking) {
  const { centre } = useStores();
  const speech = useSpeech();
  const { groups, chips } = speech.words.centre;
  const { by, parameters } = choice;
  // Among its own groups the chosen one is marked, not left alone.
  const { [by]: _own, ...others } = parameters;
  const isPick = by !== "cause";
  return (
    <ChartCard
      id="premises_groups"
      filters={{ ...others, by }}
      focus={isPick ? (choice[by] ?? undefined) : undefined}
      sentence={({ columns }, { columns: returned }) => groupsSentence(speech, columns, returned)}
      {...(isPick
        ? {
            onPick: (id: string) => id !== "" && centre.setState({ [by]: id === choice[by] ? null : id }),
            pickHint: groups.pick,
          }
        : {})}
    >
      <div className="form-row">
        <Segments
          label={groups.by}
          segments={groupings.map((id) => ({ id, label: chips.by[id] }))}
          chosen={by}
          onChoose={(next) => centre.setState({ by: next })}
        />
      </div>
    </ChartCard>
  );
});
