import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { rowCount } from "../../../data/kernel/columns.ts";
import { rowsWhere } from "../read.ts";
import {
  attendanceSentence,
  capacitySentence,
  classesSentence,
  newSentence,
  placesSentence,
  zonesSentence,
} from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Attendance, parts of the year, zones, capacity, cost, places, and what was not counted twice. */
export function Figures({ year, kind }: Looking) {
  const speech = useSpeech();
  const { words } = speech;
  const scope = words.events.kinds[kind];
  const asked = { year: String(year) };
  const ofKind = { ...asked, kind };
  const { answer } = useAnswer("events_left_out", {});
  return (
    <div className="grid grid-events">
      <ChartCard
        id="events_attendance"
        area="attendance"
        filters={ofKind}
        scope={scope}
        bare={words.events.attendance.none}
        sentence={({ columns }) => attendanceSentence(speech, columns)}
      />
      <ChartCard
        id="events_by_class"
        area="classes"
        filters={ofKind}
        scope={scope}
        refine={onlyCounted}
        bare={words.events.nothingCounted}
        sentence={({ columns }) => classesSentence(speech, kept(columns))}
      />
      <ChartCard
        id="events_by_zone"
        area="zones"
        filters={ofKind}
        scope={scope}
        refine={onlyCounted}
        bare={words.events.nothingCounted}
        sentence={({ columns }) => zonesSentence(speech, kept(columns))}
      />
      <ChartCard
        id="events_capacity"
        area="capacity"
        filters={asked}
        bare={words.events.nothingCounted}
        sentence={({ columns }) => capacitySentence(speech, columns)}
      />
      <ChartCard
        id="events_cost"
        area="cost"
        filters={asked}
        bare={words.events.nothingCounted}
        sentence={() => words.events.cost}
      />
      <ChartCard
        id="events_places"
        area="places"
        filters={asked}
        sentence={({ columns }) => placesSentence(speech, columns)}
      />
      <ChartCard
        id="events_new"
        area="new"
        filters={asked}
        sentence={({ columns }) => newSentence(speech, columns)}
      />
      {answer && rowCount(answer.columns) > 0 && (
        <ChartCard
          id="events_left_out"
          area="left"
          filters={{}}
          sentence={({ columns }) => words.events.leftOut(rowCount(columns))}
        />
      )}
    </div>
  );
}

/** Of all kinds together only events are told, not people. */
const kept = (columns: Shown["answer"]["columns"]) => rowsWhere(columns, (row) => row["kind"] !== null);

function onlyCounted({ indicator, answer }: Shown): Shown {
  return { indicator, answer: { ...answer, columns: kept(answer.columns) } };
}
