import { ChooseFiles } from "../../parts/States.tsx";
import { useSpeech, useStores } from "../../state/stores.ts";
import { WatchFolder } from "./WatchFolder.tsx";

/** How to bring in more, and where it is to be had. */
export function Bring() {
  const { words } = useSpeech();
  const { about } = useStores();
  return (
    <section className="card bring">
      <h2>{words.data.dropTitle}</h2>
      <div className="bring-drop">
        <ChooseFiles />
        <span>{words.data.drop}</span>
      </div>
      <p>{words.data.dropNote}</p>
      <WatchFolder />
      <h3>{words.data.where}</h3>
      <ol className="steps">
        {words.data.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {about && <p className="bring-folder">{words.data.workspace(about.workspace)}</p>}
    </section>
  );
}
