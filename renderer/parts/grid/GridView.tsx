import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { flushSync } from "react-dom";
import type { Field } from "../../engine.ts";
import { useSpeech } from "../../state/stores.ts";
import { Action as Press } from "../Action.tsx";
import { Icon } from "../Icon.tsx";
import { BodyRow, rowHeight } from "./BodyRow.tsx";
import { CellEditor } from "./CellEditor.tsx";
import { HeadRow, nameOf, widthsOf } from "./HeadRow.tsx";
import { actionOf } from "./keys.ts";
import type { Marks } from "./marks.ts";
import { paste } from "./paste.ts";
import { rangeOf } from "./selection.ts";
import { extentOf, type Action, type GridState } from "./state.ts";
import { cleared, textsIn, type Table } from "./table.ts";
import { exampleText, type Readings } from "./text.ts";
import { printTsv } from "./tsv.ts";
import { useWindow } from "./use-window.ts";

type Props = {
  readonly title: string;
  /** There are files whose rows could be gone on with. */
  readonly hasFiles: boolean;
  readonly fields: readonly Field[];
  readonly state: GridState;
  readonly dispatch: (action: Action) => void;
  readonly readings: Readings;
  readonly marks: Marks;
  readonly onFocus: (isFocused: boolean) => void;
  /** What an empty table may be begun with. */
  readonly loaded: Table;
  /** Escape, while no cell is typed into: out of the table. */
  readonly onLeave: () => void;
};

/** The table itself: keys, pointer and clipboard as in a spreadsheet; of many rows only those that are seen. */
export function GridView(props: Props) {
  const { title, hasFiles, fields, state, dispatch, readings, marks, loaded, onFocus, onLeave } = props;
  const id = useId();
  const { words, of, format, language } = useSpeech();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const { history, selection, seen, editing } = state;
  const { active } = selection;
  const table = history.now;
  const extent = extentOf(state);
  const range = rangeOf(selection);
  const widths = widthsOf(fields, (field) => of(field.label) + (field.unit ? ` ${of(field.unit)}` : ""));
  const shown = useWindow(grid, extent.rows, active.row);

  const isEditing = editing !== null;
  const name = nameOf(fields);
  const spread = widths.join(" ");
  useLayoutEffect(() => {
    if (grid.current) reveal(grid.current, seen.row, seen.column, spread.split(" ").map(Number), name);
  }, [seen, isEditing, spread, name]);
  const hadEditor = useRef(false);
  useLayoutEffect(() => {
    // The cell that was typed into is gone, and the focus with it; unless it went elsewhere by itself.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadEditor.current && !isEditing && isLost) grid.current?.focus({ preventScroll: true });
    hadEditor.current = isEditing;
  }, [isEditing]);

  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
      return;
    }
    const { key, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
    const isAtEnd = active.row === extent.rows - 1 && active.column === extent.columns - 1;
    const isAtStart = active.row === 0 && active.column === 0;
    // From the first and the last cell Tab leads out of the table: the keyboard is never caught in it.
    if (key === "Tab" && (shift ? isAtStart : isAtEnd)) return;
    const action = actionOf({ key, ctrl: ctrlKey || metaKey, shift, alt });
    if (!action) return;
    // The letter that begins a cell is typed into it: it must not be kept from it here.
    if (action.kind === "edit" && action.mode === "over") flushSync(() => dispatch(action));
    else {
      event.preventDefault();
      event.stopPropagation();
      dispatch(action);
    }
  };
  const copy = (event: ClipboardEvent, cut: boolean) => {
    if (isEditing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", printTsv(textsIn(table, range)));
    if (cut) dispatch({ kind: "put", table: cleared(table, range) });
  };
  const insert = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    if (text !== "") dispatch({ kind: "put", ...paste(table, fields, selection, text) });
  };
  const point = (event: PointerEvent, isStart: boolean) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (!cell || (event.target as Element).closest(".hand-editor")) return;
    const [row, column] = [Number(cell.dataset["row"]), Number(cell.dataset["column"] ?? -1)];
    const extend = isStart ? event.shiftKey : true;
    // What is being typed is kept before another cell is the active one.
    if (isStart && isEditing) grid.current?.focus({ preventScroll: true });
    dispatch(column < 0 ? { kind: "rows", row, extend } : { kind: "select", place: { row, column }, extend });
  };

  return (
    <div className="hand-place" ref={setPlace}>
      <div
        ref={grid}
        className="hand-grid"
        role="grid"
        aria-label={title}
        aria-rowcount={extent.rows + 1}
        aria-colcount={fields.length + 1}
        aria-multiselectable
        aria-activedescendant={isEditing ? undefined : `${id}-${active.row}-${active.column}`}
        tabIndex={0}
        style={{
          ["--hand-columns" as string]: `var(--hand-number) ${widths.map((width) => `${width}px`).join(" ")}`,
          ["--hand-width" as string]: `calc(var(--hand-number) + ${widths.reduce((sum, width) => sum + width, 0)}px)`,
        }}
        onKeyDown={press}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={insert}
        onFocus={() => onFocus(true)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onFocus(false);
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          point(event, true);
          dragging.current = true;
        }}
        onPointerOver={(event) => {
          if (dragging.current && event.buttons === 1) point(event, false);
        }}
        onPointerUp={() => {
          dragging.current = false;
        }}
        onDoubleClick={(event) => {
          if (event.target instanceof Element && event.target.closest("[data-column]") && !isEditing)
            dispatch({ kind: "edit", mode: "in" });
        }}
      >
        <HeadRow fields={fields} active={active.column} name={name} />
        <div role="rowgroup" className="hand-body" style={{ height: extent.rows * rowHeight }}>
          {shown.map((row) => {
            const isIn = row >= range.top && row <= range.bottom;
            const isActive = row === active.row;
            return (
              <BodyRow
                key={row}
                id={id}
                at={row}
                texts={table[row] ?? nothing}
                examples={table.length === 0 ? examplesOf(fields, language) : null}
                isOffered={row >= table.length}
                fields={fields}
                name={name}
                readings={readings}
                marks={marks.get(row)}
                from={isIn ? range.left : -1}
                to={isIn ? range.right : -1}
                active={isActive ? active.column : -1}
                editor={
                  isActive && editing && fields[active.column] ? (
                    <CellEditor
                      key={`${active.row}-${active.column}`}
                      field={fields[active.column] as Field}
                      label={words.hand.cell(
                        format.capital(of((fields[active.column] as Field).label)),
                        active.row + 1,
                      )}
                      text={table[row]?.[active.column] ?? ""}
                      mode={editing.mode}
                      onCommit={(text, to) => dispatch({ kind: "commit", text, to })}
                      onCancel={() => dispatch({ kind: "cancel" })}
                      place={place}
                    />
                  ) : null
                }
              />
            );
          })}
        </div>
      </div>
      {table.length === 0 && !isEditing && (
        <div className="hand-first">
          <Icon name="table" size={30} />
          <strong>{words.hand.first.title}</strong>
          <p>{words.hand.first.type}</p>
          <p>{words.hand.first.paste}</p>
          {hasFiles && loaded.length === 0 && <p>{words.hand.first.take}</p>}
          {loaded.length > 0 && (
            <Press
              kind="strong"
              label={words.hand.first.loaded(loaded.length)}
              onPress={() => {
                dispatch({ kind: "put", table: loaded });
                // The button goes with what it stood in.
                grid.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

const nothing: readonly string[] = [];

const known = new WeakMap<readonly Field[], Map<string, readonly string[]>>();

/** The same list each time, so that a row is not drawn anew for it. */
function examplesOf(fields: readonly Field[], language: "sl" | "it" | "en"): readonly string[] {
  const byLanguage = known.get(fields) ?? new Map<string, readonly string[]>();
  known.set(fields, byLanguage);
  const examples = byLanguage.get(language) ?? fields.map((field) => exampleText(field, language));
  byLanguage.set(language, examples);
  return examples;
}

/** Scrolls no more than it takes to see the cell beside what stays in place: the numbers and the name. */
function reveal(
  grid: HTMLElement,
  row: number,
  column: number,
  widths: readonly number[],
  name: number,
): void {
  const head = grid.querySelector<HTMLElement>(".hand-head");
  const number = grid.querySelector<HTMLElement>(".hand-number");
  if (!head || !number) return;
  const top = row * rowHeight;
  const height = grid.clientHeight - head.offsetHeight;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + rowHeight > grid.scrollTop + height) grid.scrollTop = top + rowHeight - height;
  if (column === name) return;
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const width = grid.clientWidth - number.offsetWidth;
  const own = Math.min(widths[column] ?? 0, width);
  const stuck = column > name ? (widths[name] ?? 0) : 0;
  if (left - stuck < grid.scrollLeft) grid.scrollLeft = left - stuck;
  else if (left + own > grid.scrollLeft + width) grid.scrollLeft = left + own - width;
}
