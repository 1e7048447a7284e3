import { Seen } from "../../parts/Seen.tsx";
import { useSpeech } from "../../state/stores.ts";
import { Adjusted } from "./Adjusted.tsx";
import { Around } from "./Around.tsx";
import { Easter } from "./Easter.tsx";
import { Forecast } from "./Forecast.tsx";
import { Measures } from "./Measures.tsx";
import { Mix } from "./Mix.tsx";
import type { Looking } from "./shared.ts";
import { WhatIf } from "./WhatIf.tsx";

/** What helps to think but proves nothing: estimates, and what if. */
export function Closer(looking: Looking) {
  const { words } = useSpeech();
  const { title, body } = words.season.closer;
  return (
    <>
      <section className="closer-head">
        <h2>{title}</h2>
        <p>{body}</p>
      </section>
      <Seen height={1200}>
        <div className="grid grid-closer">
          <WhatIf {...looking} />
          <Around {...looking} />
          <Forecast {...looking} />
          <Adjusted {...looking} />
          <Easter {...looking} />
          <Mix {...looking} />
          <Measures {...looking} />
        </div>
      </Seen>
    </>
  );
}
