import { useDeferredValue } from "react";
import { DemonstrationNotice } from "../../parts/Demonstration.tsx";
import { ErrorState, Opening } from "../../parts/States.tsx";
import { useSpeech } from "../../state/stores.ts";
import "../Screen.css";
import "./Centre.css";
import { Chips } from "./Chips.tsx";
import { Changes } from "./Changes.tsx";
import { useChoice } from "./choice.ts";
import { Controls } from "./Controls.tsx";
import { Durations } from "./Durations.tsx";
import { Empty } from "./Empty.tsx";
import { Groups } from "./Groups.tsx";
import { Hours } from "./Hours.tsx";
import { MapCard } from "./MapCard.tsx";
import { Survival } from "./Survival.tsx";
import { Verdict } from "./Verdict.tsx";

/** What stands empty in the old centre, where, since when, why, and what changed. */
export function Centre() {
  const { words } = useSpeech();
  const choice = useChoice();
  // What was picked is seen on the map and in the list at once; the cards below follow.
  const later = useDeferredValue(choice);
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.centre}</h1>
        {choice.state === "ready" && <Controls choice={choice} />}
      </div>
      {choice.state === "error" && <ErrorState text={choice.error ?? ""} onRetry={choice.retry} />}
      {choice.state === "loading" && <Opening />}
      {choice.state === "empty" && <Empty />}
      {choice.state === "ready" && (
        <>
          <DemonstrationNotice of={["premises"]} />
          <Chips choice={choice} />
          <Verdict choice={later} />
          <MapCard choice={choice} />
          <div className="grid grid-centre">
            <Groups choice={later} />
            <Durations choice={later} />
            <Survival choice={later} />
            <Changes choice={later} />
            <Hours choice={later} />
          </div>
        </>
      )}
    </>
  );
}
