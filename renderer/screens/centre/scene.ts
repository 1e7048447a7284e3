import { rowCount, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Showing } from "../../charts/map/keys.ts";
import type { Point, Street } from "../../charts/map/paint.ts";
import type { Speech } from "../../words/index.ts";
import { num } from "../read.ts";

/** Which of the legend's kinds a premise is. */
export function kindOf(row: Row, showing: Showing): string {
  if (showing === "change") return row["change"] === "other" ? "unknown" : String(row["change"] ?? "unknown");
  if (showing === "status") return String(row["status"] ?? "unknown");
  return row["status"] === "vacant" ? String(row["class"] ?? "unknown") : "let";
}

/**
 * The columns of the premises selected, as the engine would answer if it were asked for them: each
 * premise's own street, owner and use decide.
 */
export function narrowed(columns: Columns, selected: Readonly<Record<string, string>>): Columns {
  const wanted = Object.entries(selected);
  if (wanted.length === 0) return columns;
  const kept = Array.from({ length: rowCount(columns) }, (_, at) => at).filter((at) =>
    wanted.every(([name, value]) => columns[name]?.[at] === value),
  );
  return Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, kept.map((at) => cells[at] ?? null)]),
  );
}

/** What is no longer mapped has changed, but has no status and no duration now. */
export function still(rows: readonly Row[], showing: Showing): readonly Row[] {
  return showing === "change" ? rows : rows.filter((row) => row["change"] !== "gone");
}

/** The premises that have a place. */
export function pointsOf(rows: readonly Row[], showing: Showing): Point[] {
  return rows.flatMap((row): Point[] => {
    const [e, n] = [num(row, "e"), num(row, "n")];
    return e === null || n === null ? [] : [{ id: String(row["premise"]), e, n, kind: kindOf(row, showing) }];
  });
}

/** Each street in the middle of its premises, with how many of them stand vacant in this wave. */
export function streetsOf(rows: readonly Row[]): Street[] {
  const all = new Map<string, Row[]>();
  for (const row of rows) {
    if (typeof row["street"] !== "string" || num(row, "e") === null || row["status"] === null) continue;
    const own = all.get(row["street"]);
    if (own) own.push(row);
    else all.set(row["street"], [row]);
  }
  return [...all].map(([id, own]) => {
    const mean = (name: string) => own.reduce((sum, row) => sum + (num(row, name) ?? 0), 0) / own.length;
    const vacant = own.filter((row) => row["status"] === "vacant").length;
    return {
      id,
      e: mean("e"),
      n: mean("n"),
      units: own.length,
      vacant,
      label: `${id} ${vacant}/${own.length}`,
    };
  });
}

/** What the map shows, in a sentence. */
export function mapSentence({ words }: Speech, rows: readonly Row[], showing: Showing): string {
  const { map } = words.centre;
  if (showing === "change") {
    const count = (id: string) => rows.filter((row) => row["change"] === id).length;
    return map.changed(count("emptied"), count("filled"), count("stayed-vacant"));
  }
  const vacant = rows.filter((row) => row["status"] === "vacant");
  const [most] = groupsOf(vacant).toSorted(([, a], [, b]) => b - a);
  return map.sentence(vacant.length, most?.[0] ?? words.centre.notStated, most?.[1] ?? 0);
}

/** How many of the rows are in each street, on the map or not. */
function groupsOf(rows: readonly Row[]): (readonly [street: string | null, count: number])[] {
  const counts = new Map<string | null, number>();
  for (const { street } of rows) {
    const name = typeof street === "string" ? street : null;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}
