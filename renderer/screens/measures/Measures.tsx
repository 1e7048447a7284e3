import { useMemo } from "react";
import { DemonstrationNotice } from "../../parts/Demonstration.tsx";
import { useSpeech } from "../../state/stores.ts";
import { Before } from "./Before.tsx";
import { Gantt } from "./Gantt.tsx";
import { MeasureList } from "./MeasureList.tsx";
import "./Measures.css";
import { Outcomes } from "./Outcomes.tsx";
import { Stretches } from "./Stretches.tsx";
import { Terrace } from "./Terrace.tsx";
import { Together } from "./Together.tsx";
import { useToday } from "./today.ts";
import { Verdict } from "./Verdict.tsx";

/** How far is each measure of the town centre, and what did the pop-up shop come to? */
export function Measures() {
  const { words } = useSpeech();
  const today = useToday();
  const filters = useMemo(() => ({ on: today }), [today]);
  const common = { today, filters };
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.measures}</h1>
      </div>
      <DemonstrationNotice of={["measures", "popup-tenants"]} />
      <Verdict {...common} />
      <div className="grid grid-measures">
        <Gantt {...common} />
        <MeasureList {...common} />
        <Stretches {...common} />
        <Outcomes {...common} />
        <Together {...common} />
        <Before {...common} />
        <Terrace />
      </div>
    </>
  );
}
