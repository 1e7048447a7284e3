import { useEffect, useState } from "react";
import { FileTrigger } from "react-aria-components";
import type { NoBaseLayer } from "../../../data/index.ts";
import { Action } from "../../parts/Action.tsx";
import { useGround, useSpeech, useStores } from "../../state/stores.ts";

/** Puts the user's own lines and areas under the points; nothing is fetched from anywhere. */
export function BaseMap() {
  const { ground: store, files } = useStores();
  const { ground, before, problem } = useGround();
  const { words } = useSpeech();
  const { map } = words.centre;
  const [refused, setRefused] = useState<NoBaseLayer | null>(null);
  // What cannot be read back is no worse than none.
  useEffect(() => void store.open().catch(() => undefined), [store]);
  const take = async (file: File) => {
    const layer = await files.baseLayer(file);
    if (typeof layer === "string") return setRefused(layer);
    setRefused(null);
    await store.put({ name: file.name, layer });
  };
  const told =
    refused !== null
      ? map.refused[refused]
      : problem === "too-large"
        ? map.tooLarge
        : (problem ?? (ground?.layer.left === undefined ? "" : map.left(ground.layer.left)));
  return (
    <div className="centre-base">
      <FileTrigger
        acceptedFileTypes={[".geojson", ".json"]}
        onSelect={(chosen) => {
          const file = chosen?.[0];
          if (file) void take(file);
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
      <p role="status">{told}</p>
    </div>
  );
}
