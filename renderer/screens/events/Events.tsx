import { useState } from "react";
import { rowCount, toRows } from "../../../data/kernel/columns.ts";
import { Choice } from "../../parts/Choice.tsx";
import { DemonstrationNotice } from "../../parts/Demonstration.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { ByHand } from "../../parts/grid/ByHand.tsx";
import { ChooseFiles, ErrorState, Opening } from "../../parts/States.tsx";
import { Arcade } from "../../parts/Logo.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { Calendar } from "./Calendar.tsx";
import { Cofunding } from "./Cofunding.tsx";
import "./Events.css";
import { Figures } from "./Figures.tsx";
import { kinds, type Kind } from "./shared.ts";
import { Verdict } from "./Verdict.tsx";

/** Do people come, when and where do they come, and what does it cost? */
export function Events() {
  const { words } = useSpeech();
  const said = words.events;
  const [given, setGiven] = useState<number | null>(null);
  const [kind, setKind] = useState<Kind>("visitors");
  const { answer, error, retry } = useAnswer("events_places", {});
  const years = answer ? toRows(answer.columns).flatMap((row) => num(row, "year") ?? []) : [];
  const year = given !== null && years.includes(given) ? given : (years.at(-1) ?? null);
  const looking = { year: year ?? 0, kind, years };
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.events}</h1>
        {year !== null && (
          <div className="filters" role="group" aria-label={words.filters.label}>
            <Segments
              label={said.kind}
              segments={kinds.map((id) => ({ id, label: said.kinds[id] }))}
              chosen={kind}
              onChoose={setKind}
            />
            <Choice
              label={said.year}
              options={years.toReversed().map((each) => ({ id: String(each), label: String(each) }))}
              chosen={String(year)}
              onChoose={(id) => setGiven(Number(id))}
            />
            <ByHand dataset="events" />
          </div>
        )}
      </div>
      <DemonstrationNotice of={["events"]} />
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Opening />
      ) : rowCount(answer.columns) === 0 ? (
        <Empty />
      ) : (
        <>
          <Verdict {...looking} />
          <Calendar {...looking} />
          <Figures {...looking} />
          <Cofunding {...looking} />
        </>
      )}
    </>
  );
}

function Empty() {
  const { words } = useSpeech();
  return (
    <section className="state state-empty">
      <Arcade />
      <h2>{words.events.empty}</h2>
      <p>{words.events.emptyBody}</p>
      <ChooseFiles />
      <ByHand dataset="events" />
    </section>
  );
}
