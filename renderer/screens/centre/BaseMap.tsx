import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import type { NoBaseLayer } from "../../../data/index.ts";
import { Action } from "../../parts/Action.tsx";
import type { Centre } from "../../state/centre.ts";
import { useSpeech, useStores } from "../../state/stores.ts";

/** Puts the user's own lines and areas under the points; nothing is fetched from anywhere. */
export function BaseMap({ base }: Pick<Centre, "base">) {
  const { centre, files } = useStores();
  const { map } = useSpeech().words.centre;
  const [refused, setRefused] = useState<NoBaseLayer | null>(null);
  const take = async (file: File) => {
    const layer = await files.baseLayer(file);
    if (typeof layer === "string") return setRefused(layer);
    setRefused(null);
    centre.setState({ base: { name: file.name, layer } });
  };
  return (
    <div className="centre-base">
      <FileTrigger
        acceptedFileTypes={[".geojson", ".json"]}
        onSelect={(chosen) => {
          const file = chosen?.[0];
          if (file) void take(file);
        }}
      >
        <Action kind="quiet" icon="choose" label={map.load} />
      </FileTrigger>
      <span>
        {base ? map.base(base.name, base.layer.areas.length + base.layer.lines.length) : map.loadNote}
      </span>
      {base && (
        <Action
          kind="quiet"
          icon="close"
          label={map.remove(base.name)}
          onPress={() => centre.setState({ base: null })}
        />
      )}
      <p role="status">{refused === null ? "" : map.refused[refused]}</p>
    </div>
  );
}
