import type { Range, Table } from "./table.ts";

export type Place = { readonly row: number; readonly column: number };

/** The cell that keys go to, and the other corner of what is selected. */
export type Selection = { readonly active: Place; readonly corner: Place };

/** How many rows, the offered one among them, and columns there are to go to. */
export type Extent = { readonly rows: number; readonly columns: number };

export type Direction = "up" | "down" | "left" | "right";

export function at(row: number, column: number): Selection {
  const place = { row, column };
  return { active: place, corner: place };
}

export function rangeOf({ active, corner }: Selection): Range {
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

export function within({ row, column }: Place, { rows, columns }: Extent): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

export function next({ row, column }: Place, direction: Direction, by = 1): Place {
  const [down, right] = steps[direction];
  return { row: row + down * by, column: column + right * by };
}

/** Where Ctrl and an arrow lead: to the edge of what is filled, else to the next filled cell or the end. */
export function edge(table: Table, from: Place, direction: Direction, extent: Extent): Place {
  const isFilled = ({ row, column }: Place) => (table[row]?.[column] ?? "") !== "";
  const isInside = (place: Place) => {
    const { row, column } = within(place, extent);
    return row === place.row && column === place.column;
  };
  let here = next(from, direction);
  if (!isInside(here)) return from;
  const runs = isFilled(from) && isFilled(here);
  for (let there = next(here, direction); isInside(there); there = next(there, direction)) {
    if (runs ? !isFilled(there) : isFilled(here)) break;
    here = there;
  }
  return here;
}
