import { ProgressBar } from "react-aria-components";
import type { Reading } from "../state/imports.ts";
import { useImports, useSpeech, useStores } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import "./Progress.css";

const stages = ["reading", "checking", "loading", "comparing", "saving"] as const;

/** How far the file being taken in has come; the screens stay usable meanwhile. */
export function Progress() {
  const { reading } = useImports();
  const { words } = useSpeech();
  return (
    <>
      <p className="visually-hidden" role="status">
        {reading === null ? "" : words.data.progress.label(reading.file)}
      </p>
      {reading !== null && <Panel reading={reading} />}
    </>
  );
}

function Panel({ reading }: { readonly reading: Reading }) {
  const { imports } = useStores();
  const { words } = useSpeech();
  const { progress } = words.data;
  const { file, step, cancelling, waiting } = reading;
  const stage = step?.stage ?? "reading";
  // A stage under way counts as half done: how long it will take nobody knows.
  const at = stages.indexOf(stage) + 0.5;
  return (
    <section className="progress" aria-label={progress.label(file)}>
      <strong>{file}</strong>
      <ProgressBar aria-label={progress.label(file)} value={at} maxValue={stages.length}>
        {({ percentage = 0 }) => (
          <div className="progress-track">
            <div className="progress-bar" style={{ width: `${percentage}%` }} />
          </div>
        )}
      </ProgressBar>
      <p>
        {cancelling ? progress.cancelling : progress.stages[stage]} …
        {waiting > 0 && ` ${progress.waiting(waiting)}`}
      </p>
      <Action label={progress.cancel} isDisabled={cancelling} onPress={imports.cancel} />
    </section>
  );
}
