import { useEffect } from "react";
import { FileTrigger } from "react-aria-components";
import { Action } from "../../parts/Action.tsx";
import type { Ground } from "../../state/ground.ts";
import { useGround, useSpeech, useStores } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";

/** Puts the user's own lines and areas under the points; nothing is fetched from anywhere. */
export function BaseMap() {
  const { ground: store, files } = useStores();
  const state = useGround();
  const { ground, before } = state;
  const speech = useSpeech();
  const { map } = speech.words.centre;
  // What cannot be read back is no worse than none.
  useEffect(() => void store.open().catch(() => undefined), [store]);
  return (
    <div className="centre-base" aria-busy={state.keeping}>
      <FileTrigger
        acceptedFileTypes={[".geojson", ".json"]}
        onSelect={(chosen) => {
          const file = chosen?.[0];
          if (file) void store.choose(file.name, () => files.baseLayer(file));
        }}
      >
        <Action kind="quiet" icon="choose" label={ground ? map.another : map.load} />
      </FileTrigger>
      <span>
        {ground ? map.base(ground.name, ground.layer.areas.length + ground.layer.lines.length) : map.loadNote}
      </span>
      {ground && (
        <Action
          kind="quiet"
          icon="close"
          label={map.remove(ground.name)}
          onPress={() => void store.put(null)}
        />
      )}
      {before !== undefined && (
        <Action kind="quiet" icon="undo" label={map.undo} onPress={() => void store.undo()} />
      )}
      <p role="status">{told(speech, state)}</p>
    </div>
  );
}

/** What became of the last change. */
function told({ words }: Speech, { ground, problem, reading }: Ground): string {
  const { map } = words.centre;
  if (reading !== null) return map.reading(reading);
  if (problem === null) return ground?.layer.left === undefined ? "" : map.left(ground.layer.left);
  switch (problem.kind) {
    case "too-large":
      return map.tooLarge;
    case "unreadable":
      return map.unreadable(problem.why);
    case "not-kept":
      return map.notKept(problem.why);
    default:
      return map.refused[problem.kind];
  }
}
