import type { Told } from "./paste.ts";
import { isBlank, mostRows, trimmed, type Table } from "./table.ts";

/**
 * The rows of a file below those of the table, to be changed and saved with them. What the table states
 * already (by the fields that name a row) stays as it is there, and what has no room is told.
 *
 * @param grain places of the fields that together name one row
 */
export function takeOver(
  table: Table,
  rows: Table,
  grain: readonly number[],
  file: string,
): { readonly table: Table; readonly told: readonly Told[] } {
  const keyOf = (row: readonly string[]) =>
    JSON.stringify(grain.map((at) => (row[at] ?? "").trim().toLowerCase()));
  const own = trimmed(table);
  const stated = new Set(own.filter((row) => !isBlank(row)).map(keyOf));
  const fresh = rows.filter((row) => !stated.has(keyOf(row)));
  const taken = fresh.slice(0, Math.max(0, mostRows - own.length));
  return {
    table: [...own, ...taken],
    told: [
      {
        ...{ kind: "taken", file, rows: taken.length },
        ...{ stated: rows.length - fresh.length, over: fresh.length - taken.length },
      },
    ],
  };
}
