import { toRows, type Cell } from "../../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../../data/kernel/indicator.ts";
import { mapSentence, pointsOf, still, streetsOf } from "../../../screens/centre/scene.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";
import { ofWave } from "./asks.ts";

/** How many streets are named on the map: those in which most stands empty. */
const named = 8;

/** Where in the old centre premises stand empty; beside the drawing a table of its streets. */
export const premisesMap: PageKind = {
  id: "centre-map",
  section: "centre",
  start: false,
  asks: (scope) => ofWave("premises_map", scope),
  says({ speech, scope: { wave }, found: [mapped] }) {
    if (!mapped || wave === null) return null;
    const { words, format } = speech;
    const said = words.centre.map;
    const { indicator, answer } = mapped;
    const rows = still(toRows(answer.columns), "status");
    const placed = rows.filter((row) => pointsOf([row], "status").length > 0);
    if (placed.length === 0) return null;
    const streets = streetsOf(rows).toSorted((a, b) => b.vacant - a.vacant || b.units - a.units);
    const names = streets.filter(({ vacant }) => vacant > 0).slice(0, named);
    const column = (own: string, of: (street: (typeof names)[number]) => Cell): Cell[] => [
      ...placed.map((row) => row[own] ?? null),
      ...names.map(of),
    ];
    const labels = (name: string): ReturnedColumn[] => indicator.columns.filter((each) => each.name === name);
    const unplaced = rows.length - placed.length;
    const label = (name: string) =>
      format.capital(labels(name).map((each) => speech.of(each.label))[0] ?? "");
    return {
      ...firstSentence(mapSentence(speech, rows, "status")),
      meaning: unplaced > 0 ? said.noPlace(unplaced) : "",
      title: `${speech.of(indicator.title)} · ${wave}`,
      unit: said.unit,
      figure: { mark: "map", x: "e", y: "n", kind: "status", label: "street" },
      columns: {
        e: column("e", ({ e }) => e),
        n: column("n", ({ n }) => n),
        status: [...placed.map((row) => row["status"] ?? "unknown"), ...names.map(() => null)],
        street: column("street", ({ label: name }) => name),
      },
      returned: ["street", "status", "e", "n"].flatMap(labels),
      table: madeTable(
        [label("street"), words.board.map.vacant, words.board.map.units, words.board.map.share],
        streets.map(({ id, vacant, units }) => [
          id,
          { text: format.count(vacant), value: vacant },
          { text: format.count(units), value: units },
          { text: format.percent(vacant / units), value: vacant / units },
        ]),
        [1, 2, 3],
      ),
    };
  },
};
