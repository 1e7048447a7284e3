import { memo } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import type { Looking } from "./choice.ts";

/** How long the vacant ones have stood so, in the field's classes. */
export const Durations = memo(function Durations({ choice }: Looking) {
  const { words } = useSpeech();
  return (
    <ChartCard
      id="premises_durations"
      filters={{ ...choice.selected, lasting: "yes" }}
      sentence={({ columns }) => {
        const rows = toRows(columns);
        const find = (id: string) => rows.find((row) => row["class"] === id);
        const all = find("total");
        return words.centre.durations.sentence(
          num(find("over-3"), "spells") ?? 0,
          num(all, "spells") ?? 0,
          num(all, "median_days"),
        );
      }}
    />
  );
});
