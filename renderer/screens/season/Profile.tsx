import { useCallback } from "react";
import type { Columns } from "../../../data/kernel/columns.ts";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { useSpeech } from "../../state/stores.ts";
import { num, rowsWhere } from "../read.ts";
import { profileSentence } from "../sentences.ts";
import { shiftSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** The twelve months of the year in sight over those of the year before and of the base year. */
export function Profile({ choice, filters }: Looking) {
  const speech = useSpeech();
  const { shown, against, shade } = choice;
  const refine = useCallback(
    ({ indicator, answer }: Shown): Shown => ({
      indicator,
      answer: { ...answer, columns: ofYears(answer.columns, shown, against) },
    }),
    [shown, against],
  );
  return (
    <ChartCard
      id="stays_profile"
      area="profile"
      filters={{ municipality: choice.municipality, market: choice.parameters["market"] ?? "total" }}
      scope={filters.scope}
      shade={shade}
      refine={refine}
      sentence={({ columns }) => {
        const narrowed = ofYears(columns, shown, against);
        const shift =
          shown === null || against === null ? "" : shiftSentence(speech, narrowed, shown, against);
        return [profileSentence(speech, narrowed), shift].filter((part) => part !== "").join(" ");
      }}
    />
  );
}

/** The rows of the year in sight, the year before it and the base year. */
export function ofYears(columns: Columns, shown: number | null, against: number | null): Columns {
  const wanted = shown === null ? [] : [shown, shown - 1, against];
  return rowsWhere(columns, (row) => wanted.includes(num(row, "year")));
}
