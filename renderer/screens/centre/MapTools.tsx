import type { MapGo } from "../../charts/map/Map.tsx";
import { IconAction } from "../../parts/Action.tsx";
import { useSpeech } from "../../state/stores.ts";

/** Nearer, farther, everything: for those who neither drag nor turn a wheel. */
export function MapTools({ onIn, onOut, onAll }: MapGo) {
  const { map } = useSpeech().words.centre;
  return (
    <>
      <IconAction icon="add" label={map.zoomIn} hint={map.zoomIn} onPress={onIn} />
      <IconAction icon="minus" label={map.zoomOut} hint={map.zoomOut} onPress={onOut} />
      <IconAction icon="whole" label={map.whole} hint={map.whole} onPress={onAll} />
    </>
  );
}
