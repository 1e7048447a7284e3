import { DemonstrationNotice } from "../parts/Demonstration.tsx";
import { useImports, useSpeech } from "../state/stores.ts";
import "./Data.css";
import { Bring } from "./data/Bring.tsx";
import { Erase } from "./data/Erase.tsx";
import { ImportList } from "./data/ImportList.tsx";
import { LeftOut } from "./data/LeftOut.tsx";
import { Templates } from "./data/Templates.tsx";
import { VersionList } from "./data/VersionList.tsx";
import { WorkspaceCard } from "./data/WorkspaceCard.tsx";
import "./Screen.css";

/** Where the figures come from: every import, every version, and how to bring in more. */
export function Data() {
  const { words } = useSpeech();
  const { records } = useImports();
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.data}</h1>
      </div>
      {records && <p className="data-lead">{words.data.lead(records.length)}</p>}
      <DemonstrationNotice />
      <div className="grid grid-data">
        <div className="data-lists">
          <Bring />
          <Templates />
          <WorkspaceCard />
          <Erase />
        </div>
        <div className="data-lists">
          <LeftOut />
          <ImportList />
          <VersionList />
        </div>
      </div>
    </>
  );
}
