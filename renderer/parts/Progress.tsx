import { ProgressBar } from "react-aria-components";
import type { Reading } from "../state/imports.ts";
import { useImports, useSpeech, useStores } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import "./Progress.css";

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
  const isCounted = step !== null && step.total > 0;
  return (
    <section className="progress" aria-label={progress.label(file)}>
      <strong>{file}</strong>
      <ProgressBar
        aria-label={progress.label(file)}
        {...(isCounted ? { value: step.done, maxValue: step.total } : { isIndeterminate: true })}
      >
        {({ percentage }) => (
          <div className="progress-track">
            <div
              className={percentage === undefined ? "progress-bar progress-going" : "progress-bar"}
              style={percentage === undefined ? undefined : { width: `${percentage}%` }}
            />
          </div>
        )}
      </ProgressBar>
      <p>
        {cancelling ? progress.cancelling : progress.stages[step?.stage ?? "reading"]} …
        {waiting > 0 && ` ${progress.waiting(waiting)}`}
      </p>
      <Action label={progress.cancel} isDisabled={cancelling} onPress={imports.cancel} />
    </section>
  );
}
