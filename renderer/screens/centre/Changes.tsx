import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import type { Looking } from "./choice.ts";

/** What emptied, filled and stayed from one wave to the next, in numbers. */
export function Changes({ choice }: Looking) {
  const { words } = useSpeech();
  const { changes, diversity } = words.centre;
  return (
    <>
      <ChartCard
        id="premises_changes"
        filters={choice.parameters}
        bare={changes.none}
        sentence={({ columns }) => {
          const row = toRows(columns)[0];
          const [openings, closures] = [num(row, "openings") ?? 0, num(row, "closures") ?? 0];
          return changes.sentence(
            String(row?.["before"]),
            String(row?.["wave"]),
            openings,
            closures,
            num(row, "churn"),
          );
        }}
      />
      <ChartCard
        id="premises_diversity"
        filters={choice.selected}
        sentence={({ columns }) => {
          const row = toRows(columns).find((each) => each["wave"] === choice.shown) ?? toRows(columns).at(-1);
          const value = num(row, "simpson");
          return value === null
            ? ""
            : diversity.sentence(
                value,
                num(row, "uses") ?? 0,
                String(row?.["largest_use"]),
                num(row, "largest_share") ?? 0,
              );
        }}
      />
    </>
  );
}
