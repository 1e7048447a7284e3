import { useCallback, useMemo } from "react";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { marksOf, streetMarks } from "../../charts/map/keys.ts";
import { PremisesMap } from "../../charts/map/Map.tsx";
import type { Tip } from "../../charts/picture.ts";
import { IconAction } from "../../parts/Action.tsx";
import { Card } from "../../parts/Card.tsx";
import { SaveMenu } from "../../parts/SaveMenu.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { sourceLine } from "../../parts/source.ts";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { layers, showings } from "../../state/centre.ts";
import { useAnswer, useIndicator, useSpeech, useStores } from "../../state/stores.ts";
import { showCell } from "../../words/cell.ts";
import { BaseMap } from "./BaseMap.tsx";
import type { Looking } from "./choice.ts";
import { addressOf } from "./labels.ts";
import { PremisesList } from "./PremisesList.tsx";
import { kindOf, mapSentence, pointsOf, streetsOf } from "./scene.ts";

const told = ["status", "change", "use", "owner_kind", "floor_area", "since", "cause"] as const;

/** The centre from above, and the same premises as a list beside it; what is picked narrows everything. */
export function MapCard({ choice }: Looking) {
  const { centre } = useStores();
  const speech = useSpeech();
  const indicator = useIndicator("premises_map");
  const { parameters, showing, layer, street, premise, base, against } = choice;
  const { answer, pending, error, retry } = useAnswer("premises_map", parameters);
  const { map, list } = speech.words.centre;
  const rows = useMemo(() => {
    const all = answer ? toRows(answer.columns) : [];
    // What is no longer mapped has changed, but has no status and no duration now.
    return showing === "change" ? all : all.filter((row) => row["change"] !== "gone");
  }, [answer, showing]);
  const points = useMemo(() => pointsOf(rows, showing), [rows, showing]);
  const streets = useMemo(() => streetsOf(rows), [rows]);
  const byId = useMemo(() => new Map(rows.map((row) => [String(row["premise"]), row])), [rows]);
  const marks = marksOf[showing];
  const codes = useMemo(
    () => indicator.columns.find(({ name }) => name === showing)?.codes,
    [indicator, showing],
  );
  const used = useMemo(() => new Set(points.map(({ kind }) => kind)), [points]);
  const statusCodes = indicator.columns.find(({ name }) => name === "status")?.codes;
  const ofMark = (id: string) =>
    id === "unknown" && showing !== "class"
      ? map.unknown
      : speech.label(id === "let" ? statusCodes : codes, id === "let" ? "occupied" : id);
  const keys =
    layer === "streets"
      ? streetMarks.map((mark) => ({
          mark,
          label: mark.id === "vacant" ? speech.label(statusCodes, mark.id) : map.rest,
        }))
      : marks.filter(({ id }) => used.has(id)).map((mark) => ({ mark, label: ofMark(mark.id) }));
  const metres = useCallback(
    (length: number) =>
      length >= 1000
        ? `${speech.format.count(length / 1000)} km`
        : `${speech.format.decimal(length, length < 1 ? 1 : 0)} m`,
    [speech],
  );
  const tip = useCallback(
    (id: string): Tip | undefined => {
      const row = byId.get(id);
      const of = streets.find((each) => each.id === id);
      if (!row) return of && { title: of.id, lines: [{ label: map.street(of.vacant, of.units), value: "" }] };
      return {
        title: addressOf(row) ?? list.noAddress,
        lines: told.flatMap((name) => {
          const column = indicator.columns.find((each) => each.name === name);
          const cell = row[name] ?? null;
          if (!column || cell === null) return [];
          const unit = name === "floor_area" ? " m²" : "";
          return [{ label: speech.of(column.label), value: showCell(speech, column, cell) + unit }];
        }),
      };
    },
    [byId, streets, indicator, speech, map, list],
  );
  const pick = (id: string) => {
    if (layer === "streets") centre.setState({ street: id === street ? null : id });
    else centre.setState({ premise: id === premise ? null : id });
  };
  const title = map.title;
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
          unit={speech.of(indicator.unit)}
          source={sourceLine(speech, answer)}
        />
      )}
    </>
  );
  const unplaced = rows.length - points.length;
  return (
    <Card {...{ title, pending, tools, indicator, answer }} unit={map.unit} filters={parameters}>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={460} />
      ) : rows.length === 0 ? (
        <Nothing text={speech.words.centre.verdict.nothing} />
      ) : (
        <>
          <p className="card-sentence">
            {mapSentence(speech, rows, showing, streets)}
            {unplaced > 0 && ` ${map.noPlace(unplaced)}`}
          </p>
          <div className="centre-map">
            <PremisesMap
              {...{ points, streets, marks, layer, metres, keys, tip }}
              base={base?.layer ?? null}
              chosen={layer === "streets" ? street : premise}
              label={map.label(points.length)}
              north={map.north}
              onPick={pick}
              shown={layer === "streets" ? streets : points}
              tools={(go) => (
                <>
                  <IconAction icon="add" label={map.zoomIn} hint={map.zoomIn} onPress={go.in} />
                  <IconAction icon="minus" label={map.zoomOut} hint={map.zoomOut} onPress={go.out} />
                  <IconAction icon="whole" label={map.whole} hint={map.whole} onPress={go.all} />
                </>
              )}
            />
            <PremisesList
              rows={sortRows(rows, showing, marks)}
              columns={indicator.columns}
              marks={marks}
              showing={showing}
              chosen={premise}
              onPick={(id) => centre.setState({ premise: id === premise ? null : id, layer: "premises" })}
            />
          </div>
          <BaseMap base={base} />
        </>
      )}
    </Card>
  );
}

/** What the map is about first: the vacant, the changed, the longest. */
function sortRows(
  rows: readonly Row[],
  showing: keyof typeof marksOf,
  marks: readonly { readonly id: string }[],
): Row[] {
  const order = new Map(marks.map(({ id }, at) => [id, at]));
  const place = (row: Row) => order.get(kindOf(row, showing)) ?? marks.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}
