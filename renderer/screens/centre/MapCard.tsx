import { memo, useCallback, useMemo, useRef } from "react";
import { PremisesMap } from "../../charts/map/Map.tsx";
import type { Caption } from "../../charts/save.ts";
import { lengthText, type Size, type View } from "../../charts/map/view.ts";
import { Card } from "../../parts/Card.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { sourceLine } from "../../parts/source.ts";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { layers, selections, showings } from "../../state/centre.ts";
import { useCentre, useGround, useSpeech, useStores } from "../../state/stores.ts";
import { BaseMap } from "./BaseMap.tsx";
import type { Looking } from "./choice.ts";
import { MapTools } from "./MapTools.tsx";
import { ownerLabel } from "./labels.ts";
import { PremisesList } from "./PremisesList.tsx";
import { mapSentence } from "./scene.ts";
import { useMap } from "./use-map.ts";

/** The centre from above, and the same premises as a list beside it; what is picked narrows everything. */
export const MapCard = memo(function MapCard({ choice }: Looking) {
  const { centre } = useStores();
  const speech = useSpeech();
  const { showing, layer, street, premise } = useCentre();
  const { ground } = useGround();
  const { against, parameters } = choice;
  const { indicator, answer, pending, error, retry, ...shown } = useMap(choice);
  const { rows, points, streets, marks, keys, tip } = shown;
  const { map, verdict, controls } = speech.words.centre;
  const metres = useCallback((length: number) => lengthText(speech, length), [speech]);
  const pickPremise = useCallback(
    (id: string) =>
      centre.setState((now) => ({ premise: id === now.premise ? null : id, layer: "premises" })),
    [centre],
  );
  const pick = (id: string) => {
    if (layer === "streets") centre.setState({ street: id === street ? null : id });
    else pickPremise(id);
  };
  const scene = useMemo(() => {
    const chosen = layer === "streets" ? street : premise;
    return { points, streets, marks, layer, metres, chosen, base: ground?.layer ?? null };
  }, [points, streets, marks, layer, metres, street, premise, ground]);
  const seen = useRef<{ readonly view: View; readonly size: Size } | null>(null);
  const onDrawn = useCallback((view: View, size: Size) => {
    seen.current = { view, size };
  }, []);
  const save = async (kind: "png" | "svg", caption: Caption): Promise<Blob | null> => {
    if (!seen.current) return null;
    const { mapToPng, mapToSvg } = await import("../../charts/map/save.ts");
    const { view, size } = seen.current;
    const source = ground ? `${caption.source} · ${map.under(ground.name)}` : caption.source;
    const sheet = { keys, view, seen: size, north: map.north, caption: { ...caption, source } };
    const picture = { ...sheet, scene: { ...scene, hovered: null } };
    return kind === "png" ? mapToPng(picture) : mapToSvg(picture);
  };
  const scope = [
    ...[map.views[showing], choice.shown],
    ...(showing === "change" && against !== null ? [`${controls.before}: ${against}`] : []),
    ...selections.flatMap((name) => {
      const id = choice[name];
      return id === null ? [] : [ownerLabel(speech, indicator.columns, name, id)];
    }),
    map.unit,
  ].join(" · ");
  const tools = (
    <>
      <Segments
        label={map.show}
        segments={showings
          .filter((id) => id !== "change" || against !== null)
          .map((id) => ({ id, label: map.views[id] }))}
        chosen={showing}
        onChoose={(next) => centre.setState({ showing: next })}
      />
      <Segments
        label={map.layer}
        segments={layers.map((id) => ({ id, label: map.layers[id] }))}
        chosen={layer}
        onChoose={(next) => centre.setState({ layer: next })}
      />
      {answer && (
        <SaveMenu
          {...{ indicator, answer }}
          unit={scope}
          source={sourceLine(speech, answer)}
          picture={save}
        />
      )}
    </>
  );
  const unplaced = rows.length - points.length;
  return (
    <Card title={map.title} unit={map.unit} filters={parameters} {...{ pending, tools, indicator, answer }}>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={460} />
      ) : rows.length === 0 ? (
        <Nothing text={verdict.nothing} />
      ) : (
        <>
          <p className="card-sentence">
            {mapSentence(speech, rows, showing)}
            {unplaced > 0 && ` ${map.noPlace(unplaced)}`}
          </p>
          <div className="centre-map">
            <PremisesMap
              {...scene}
              {...{ keys, tip, onDrawn }}
              label={map.label(points.length)}
              north={map.north}
              onPick={pick}
              shown={layer === "streets" ? streets : points}
              Tools={MapTools}
            />
            <PremisesList
              rows={shown.sorted}
              columns={indicator.columns}
              {...{ marks, showing }}
              chosen={premise}
              onPick={pickPremise}
            />
          </div>
          <BaseMap />
        </>
      )}
    </Card>
  );
});
