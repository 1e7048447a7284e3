import { Skeleton } from "../../parts/States.tsx";
import type { Filters } from "../../state/filters.ts";
import { useSpeech } from "../../state/stores.ts";
import { Screen } from "../Screen.tsx";
import { Chips } from "./Chips.tsx";
import { Closer } from "./Closer.tsx";
import { Controls } from "./Controls.tsx";
import { useChoice } from "./choice.ts";
import { Effects } from "./Effects.tsx";
import { Heat } from "./Heat.tsx";
import { Parts } from "./Parts.tsx";
import { Peers } from "./Peers.tsx";
import { Profile } from "./Profile.tsx";
import { Rolling } from "./Rolling.tsx";
import "./Season.css";
import { Verdict } from "./Verdict.tsx";

/** Is our season getting longer, who helps, and is it real? */
export function Season() {
  const { words } = useSpeech();
  return (
    <Screen title={words.screens.season} controls={(filters) => <Controls filters={filters} />}>
      {(filters) => <Content filters={filters} />}
    </Screen>
  );
}

function Content({ filters }: { readonly filters: Filters }) {
  const choice = useChoice(filters);
  if (choice.loading) return <Skeleton height={240} />;
  const common = { choice, filters };
  return (
    <>
      <Chips {...common} />
      <Verdict {...common} />
      <div className="grid grid-season">
        <Rolling {...common} />
        <Profile {...common} />
        <Parts {...common} />
        <Effects {...common} />
        <Heat {...common} />
        <Peers {...common} />
      </div>
      <Closer {...common} />
    </>
  );
}
