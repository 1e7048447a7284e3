import { useCallback, useMemo } from "react";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { marksOf, streetMarks } from "../../charts/map/keys.ts";
import type { Tip } from "../../charts/picture.ts";
import { useAnswer, useCentre, useIndicator, useSpeech } from "../../state/stores.ts";
import { showCell } from "../../words/cell.ts";
import type { Choice } from "./choice.ts";
import { addressOf } from "./labels.ts";
import { kindOf, narrowed, pointsOf, still, streetsOf } from "./scene.ts";

const told = ["status", "change", "use", "owner_kind", "floor_area", "since", "cause"] as const;

/**
 * What the map draws and lists. The engine is asked for the whole wave once; what is selected is taken
 * from it here, so that a street picked is seen at once.
 */
export function useMap(choice: Choice) {
  const speech = useSpeech();
  const { showing, layer } = useCentre();
  const { times, selected } = choice;
  const indicator = useIndicator("premises_map");
  const { answer: whole, ...asked } = useAnswer("premises_map", times);
  const { map, list } = speech.words.centre;

  const answer = useMemo(
    () => whole && { ...whole, columns: narrowed(whole.columns, selected) },
    [whole, selected],
  );
  const rows = useMemo(() => (answer ? still(toRows(answer.columns), showing) : []), [answer, showing]);
  const points = useMemo(() => pointsOf(rows, showing), [rows, showing]);
  // Among its like the chosen street is marked, not left alone.
  const around = useMemo(() => {
    const { street: _own, ...others } = selected;
    return whole ? still(toRows(narrowed(whole.columns, others)), showing) : [];
  }, [whole, selected, showing]);
  const streets = useMemo(() => streetsOf(around), [around]);

  const marks = marksOf[showing];
  const sorted = useMemo(() => sortRows(rows, showing), [rows, showing]);
  const keys = useMemo(() => {
    const codesOf = (name: string) => indicator.columns.find((column) => column.name === name)?.codes;
    const statuses = codesOf("status");
    if (layer === "streets")
      return streetMarks.map((mark) => ({
        mark,
        label: mark.id === "vacant" ? speech.label(statuses, mark.id) : map.rest,
      }));
    const used = new Set(points.map(({ kind }) => kind));
    const words = (id: string): string =>
      id === "unknown" && showing !== "class"
        ? map.unknown
        : id === "let"
          ? map.rest
          : speech.label(codesOf(showing), id);
    return marks.filter(({ id }) => used.has(id)).map((mark) => ({ mark, label: words(mark.id) }));
  }, [indicator, speech, map, layer, showing, points, marks]);

  const byId = useMemo(() => new Map(rows.map((row) => [String(row["premise"]), row])), [rows]);
  const tip = useCallback(
    (id: string): Tip | undefined => {
      const row = layer === "streets" ? undefined : byId.get(id);
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
    [byId, streets, indicator, speech, map, list, layer],
  );
  return { ...asked, indicator, answer, rows, sorted, points, streets, marks, keys, tip };
}

/** What the map is about first: the vacant, the changed, the longest. */
function sortRows(rows: readonly Row[], showing: keyof typeof marksOf): Row[] {
  const marks = marksOf[showing];
  const order = new Map<string, number>(marks.map(({ id }, at) => [id, at]));
  const place = (row: Row) => order.get(kindOf(row, showing)) ?? marks.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}
