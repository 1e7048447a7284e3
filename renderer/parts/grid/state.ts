import { back, begin, forth, mapped, step, type History } from "./history.ts";
import type { Told } from "./paste.ts";
import {
  at,
  edge,
  next,
  rangeOf,
  within,
  type Direction,
  type Extent,
  type Place,
  type Selection,
} from "./selection.ts";
import {
  cleared,
  duplicated,
  filledDown,
  mostRows,
  withBlock,
  withoutRows,
  withRowAt,
  type Table,
} from "./table.ts";

/** `over`: begun by typing, so that arrows leave the cell; `in`: the cursor moves inside the text. */
export type Editing = { readonly mode: "over" | "in" };

export type GridState = {
  readonly width: number;
  readonly history: History;
  readonly selection: Selection;
  /** The cell to be seen: the end of what is being selected, else the active one. */
  readonly seen: Place;
  readonly editing: Editing | null;
  /** The column to which Enter returns after a row was filled with Tab. */
  readonly home: number | null;
  readonly told: readonly Told[];
};

export type Action =
  | { readonly kind: "go"; readonly to: Direction; readonly extend: boolean; readonly by?: number | "edge" }
  | { readonly kind: "select"; readonly place: Place; readonly extend: boolean }
  | { readonly kind: "rows"; readonly row: number; readonly extend: boolean }
  | { readonly kind: "all" }
  | { readonly kind: "home"; readonly extend: boolean; readonly far: boolean }
  | { readonly kind: "end"; readonly extend: boolean; readonly far: boolean }
  | { readonly kind: "step"; readonly to: Direction }
  | { readonly kind: "edit"; readonly mode: Editing["mode"] }
  | { readonly kind: "commit"; readonly text: string; readonly to: Direction | null }
  | {
      readonly kind: "put";
      readonly table: Table;
      readonly selection?: Selection;
      readonly told?: readonly Told[];
    }
  | { readonly kind: "cancel" | "clear" | "fill" | "add" | "remove" | "duplicate" | "undo" | "redo" | "hush" }
  | { readonly kind: "translate"; readonly change: (table: Table) => Table };

export function firstState(width: number, history: History = begin([])): GridState {
  return {
    width,
    history,
    selection: at(0, 0),
    seen: { row: 0, column: 0 },
    editing: null,
    home: null,
    told: [],
  };
}

/** There is always one row more to go to: typed into, it is made. */
export function extentOf({ width, history: { now } }: GridState): Extent {
  return { rows: Math.min(mostRows, now.length + 1), columns: width };
}

/** What a key, a click or a button does. Pure, so that all of it can be tried without a screen. */
export function reduce(state: GridState, action: Action): GridState {
  const after = result(state, action);
  const { active, corner } = after.selection;
  if (after.selection === state.selection || action.kind === "all") return after;
  return { ...after, seen: "extend" in action && action.extend ? corner : active };
}

function result(state: GridState, action: Action): GridState {
  const { history, selection, width } = state;
  const { now } = history;
  const range = rangeOf(selection);
  switch (action.kind) {
    case "go":
    case "home":
    case "end":
      return move(state, goal(state, action), action.extend);
    case "select":
      return move(state, action.place, action.extend);
    case "rows": {
      const { row } = within({ row: action.row, column: 0 }, extentOf(state));
      const top = action.extend ? selection.active.row : row;
      const corner = { row, column: width - 1 };
      return { ...state, selection: { active: { row: top, column: 0 }, corner }, home: null };
    }
    case "all":
      return {
        ...state,
        selection: {
          active: { row: 0, column: 0 },
          corner: { row: Math.max(0, now.length - 1), column: width - 1 },
        },
      };
    case "step":
      return stepped(state, action.to);
    case "edit":
      return {
        ...state,
        selection: at(selection.active.row, selection.active.column),
        editing: { mode: action.mode },
      };
    case "commit": {
      // A cell that has been left already says so once more as it goes.
      if (!state.editing) return state;
      const { row, column } = selection.active;
      const isSame = (now[row]?.[column] ?? "") === action.text;
      const done = { ...state, editing: null };
      const put = isSame ? done : change(done, withBlock(now, width, row, column, [[action.text]]));
      return action.to ? stepped(put, action.to) : put;
    }
    case "put":
      return {
        ...change(state, action.table),
        ...(action.selection && { selection: action.selection }),
        told: action.told ?? [],
      };
    case "cancel":
      return { ...state, editing: null };
    case "clear":
      return change(state, cleared(now, range));
    case "fill":
      return change(state, filledDown(now, range));
    case "add":
      return now.length >= mostRows
        ? state
        : {
            ...change(state, withRowAt(now, width, Math.min(now.length, range.bottom + 1))),
            selection: at(Math.min(now.length, range.bottom + 1), 0),
          };
    case "duplicate":
      return now.length + range.bottom - range.top >= mostRows || range.top >= now.length
        ? state
        : {
            ...change(state, duplicated(now, range)),
            selection: at(Math.min(range.bottom, now.length - 1) + 1, selection.active.column),
          };
    case "remove":
      return clamped({
        ...change(state, withoutRows(now, range)),
        selection: at(range.top, selection.active.column),
      });
    case "undo":
    case "redo": {
      const moved = (action.kind === "undo" ? back : forth)(history);
      return clamped({
        ...state,
        history: moved,
        selection: firstDifference(now, moved.now) ?? selection,
        told: [],
      });
    }
    case "hush":
      return { ...state, told: [] };
    case "translate":
      return { ...state, history: mapped(history, action.change) };
  }
}

function change(state: GridState, table: Table): GridState {
  return { ...state, history: step(state.history, table), told: [] };
}

function move(state: GridState, to: Place, extend: boolean): GridState {
  const place = within(to, extentOf(state));
  const selection = extend ? { ...state.selection, corner: place } : at(place.row, place.column);
  return { ...state, selection, home: null };
}

type Going = Extract<Action, { readonly kind: "go" | "home" | "end" }>;

function goal(state: GridState, action: Going): Place {
  const { selection, history } = state;
  const extent = extentOf(state);
  const from = action.extend ? selection.corner : selection.active;
  if (action.kind === "home") return { row: action.far ? 0 : from.row, column: 0 };
  if (action.kind === "end")
    return { row: action.far ? Math.max(0, history.now.length - 1) : from.row, column: extent.columns - 1 };
  return action.by === "edge" ? edge(history.now, from, action.to, extent) : next(from, action.to, action.by);
}

/** Enter and Tab: on to the next cell, from the end of a row to the next one. */
function stepped(state: GridState, to: Direction): GridState {
  const { home } = state;
  const { active } = state.selection;
  const extent = extentOf(state);
  if (to === "down" && home !== null)
    return {
      ...state,
      selection: selected(within({ row: active.row + 1, column: home }, extent)),
      home: null,
    };
  if (to === "right" && active.column === extent.columns - 1 && active.row < extent.rows - 1)
    return { ...state, selection: at(active.row + 1, 0), home: null };
  if (to === "left" && active.column === 0 && active.row > 0)
    return { ...state, selection: at(active.row - 1, extent.columns - 1), home: null };
  const isTab = to === "right" || to === "left";
  return {
    ...state,
    selection: selected(within(next(active, to), extent)),
    home: isTab ? (home ?? active.column) : null,
  };
}

const selected = ({ row, column }: Place): Selection => at(row, column);

function clamped(state: GridState): GridState {
  const extent = extentOf(state);
  const [active, corner] = [within(state.selection.active, extent), within(state.selection.corner, extent)];
  return { ...state, selection: { active, corner }, editing: null };
}

/** Where something changed, so that what is undone is seen. */
function firstDifference(before: Table, after: Table): Selection | undefined {
  const length = Math.max(before.length, after.length);
  for (let row = 0; row < length; row += 1) {
    if (before[row] === after[row]) continue;
    const column = (after[row] ?? before[row] ?? []).findIndex((text, of) => text !== before[row]?.[of]);
    return at(row, Math.max(0, column));
  }
  return undefined;
}
