import { useCallback, useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num, rowsWhere } from "../read.ts";
import { forecastSentence } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";

/** To the year's end, with how far off the method was on months it could not know. */
export function Forecast({ choice, filters }: Looking) {
  const speech = useSpeech();
  const { municipality, parameters } = choice;
  const asked = {
    ...{ municipality, market: parameters["market"] ?? "total" },
    excluded_years: parameters["excluded_years"] ?? "",
  };
  const [wanted, setWanted] = useState<string | null>(null);
  const { answer } = useAnswer("stays_forecast_error", asked);
  const { columns: returned } = useIndicator("stays_forecast_error");
  const errors = answer ? toRows(answer.columns) : [];
  const codes = returned.find(({ name }) => name === "method")?.codes;
  // The method that was least off, until another is chosen.
  const best = errors
    .filter((row) => num(row, "error") !== null)
    .toSorted((a, b) => (num(a, "error") ?? 0) - (num(b, "error") ?? 0))[0];
  const method = wanted ?? String((best ?? errors[0])?.["method"] ?? "");
  const refine = useCallback((given: Shown) => byMethod(given, method), [method]);
  return (
    <ChartCard
      id="stays_forecast"
      filters={asked}
      scope={filters.scope}
      refine={refine}
      sentence={({ columns }) =>
        forecastSentence(
          speech,
          rowsWhere(columns, (row) => row["method"] === method),
          errors.find((row) => row["method"] === method),
          returned,
        )
      }
    >
      {errors.length > 1 && (
        <div className="form-row">
          <Segments
            label={speech.words.season.forecast.methods}
            segments={errors.map((row) => ({
              id: String(row["method"]),
              label: speech.format.capital(speech.label(codes, String(row["method"]))),
            }))}
            chosen={method}
            onChoose={setWanted}
          />
        </div>
      )}
    </ChartCard>
  );
}

function byMethod({ indicator, answer }: Shown, method: string): Shown {
  const columns = rowsWhere(answer.columns, (row) => row["method"] === method);
  return { indicator, answer: { ...answer, columns } };
}
