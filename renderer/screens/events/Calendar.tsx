import { useState } from "react";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { DataTable } from "../../parts/DataTable.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useFilters } from "../../state/filters.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { Curve } from "./Curve.tsx";
import { Lanes } from "./Lanes.tsx";
import { calendarSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** The year at a glance: each event's days under the nights of the months, with gaps and clashes. */
export function Calendar({ year }: Looking) {
  const speech = useSpeech();
  const { words, of } = speech;
  const indicator = useIndicator("events_calendar");
  const filters = { year: String(year) };
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  const { answer: gaps } = useAnswer("events_gaps", filters);
  const nights = useNights(year);
  const [view, setView] = useState<"chart" | "table">("chart");
  const title = of(indicator.title);
  const tools = (
    <Segments
      label={words.card.view(title)}
      segments={[
        { id: "chart", label: words.card.chart, icon: "chart" },
        { id: "table", label: words.card.table, icon: "table" },
      ]}
      chosen={view}
      onChoose={setView}
    />
  );
  return (
    <Card {...{ title, unit: String(year), pending, tools, indicator, answer, filters }}>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer || !gaps ? (
        <Skeleton height={420} />
      ) : toRows(answer.columns).length === 0 ? (
        <Nothing text={words.events.attendance.none} />
      ) : (
        <>
          <p className="card-sentence">{calendarSentence(speech, year, answer.columns, gaps.columns)}</p>
          {view === "table" ? (
            <DataTable caption={`${title}, ${year}`} returned={indicator.columns} columns={answer.columns} />
          ) : (
            <div className="year-plan">
              <Curve nights={nights} />
              <Lanes year={year} events={toRows(answer.columns)} gaps={toRows(gaps.columns)} />
            </div>
          )}
        </>
      )}
    </Card>
  );
}

/** The nights of the year's months, or of the latest full year before it. */
function useNights(year: number): { readonly year: number; readonly months: readonly number[] } | null {
  const { state, municipality } = useFilters();
  const { answer } = useAnswer("stays_calendar", {
    municipality: state === "ready" ? municipality : "–",
    market: "total",
  });
  if (!answer) return null;
  const years = new Map<number, (number | null)[]>();
  for (const row of toRows(answer.columns)) {
    const [of, month] = [num(row, "year"), num(row, "month_of_year")];
    if (of === null || month === null || of > year) continue;
    const months = years.get(of) ?? Array.from({ length: 12 }, () => null);
    months[month - 1] = nightsOf(row);
    years.set(of, months);
  }
  const full = [...years]
    .toSorted(([a], [b]) => b - a)
    .find(([, months]) => months.every((each) => each !== null));
  return full ? { year: full[0], months: full[1].map(Number) } : null;
}

const nightsOf = (row: Row): number | null => num(row, "nights");
