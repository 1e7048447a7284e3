import { useEffect, useMemo, useReducer, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { ImportRecord } from "../../../data/index.ts";
import type { Room } from "../../engine.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { ActiveCell } from "./ActiveCell.tsx";
import type { Drafts } from "./draft.ts";
import { Foot } from "./Foot.tsx";
import { GridView } from "./GridView.tsx";
import { Leave } from "./Leave.tsx";
import { listOf, marksOf, nextMark } from "./marks.ts";
import { Notes } from "./Notes.tsx";
import { toTexts, type OpenedTable } from "./opening.ts";
import { firstState, reduce } from "./state.ts";
import { trimmed, type Table } from "./table.ts";
import { inLanguage } from "./text.ts";
import { takeOver } from "./take-over.ts";
import { TakeOver, useFiles } from "./TakeOver.tsx";
import { Tools } from "./Tools.tsx";
import { useCheck } from "./use-check.ts";
import { useDraft } from "./use-draft.ts";
import { useSave } from "./use-save.ts";

/** What closing the window asks first. */
export type Leaving = () => void;

type Props = {
  readonly room: Room;
  readonly title: string;
  readonly opened: OpenedTable;
  readonly drafts: Drafts;
  readonly leavingRef: RefObject<Leaving>;
  readonly onClose: () => void;
};

/** The table and everything around it: tools above, what the active cell wants below, saving at the foot. */
export function Editor({ room, title, opened, drafts, leavingRef, onClose }: Props) {
  const { words, format, language } = useSpeech();
  const { fields } = room;
  const [state, dispatch] = useReducer(reduce, firstState(fields.length, opened.history));
  const [written, setWritten] = useState(opened.language);
  const [isFocused, setFocused] = useState(false);
  const [asks, setAsks] = useState(false);
  const { hand } = useStores();
  const hasFiles = useFiles(room.id).length > 0;
  const [missed, setMissed] = useState<string | null>(null);
  const around = useRef<HTMLDivElement>(null);
  const table = useMemo(() => trimmed(state.history.now), [state.history.now]);
  const isChanged = !alike(table, opened.saved);
  const live = useCheck(room.id, state.history.now, written);
  const unfinished = isFocused ? state.selection.active.row : null;
  const marks = marksOf(live.issues, fields, written, unfinished);
  const { isKept, keepNow } = useDraft(
    drafts,
    room.id,
    { language: written, base: opened.base, rows: table },
    isChanged,
  );
  const { save, saving, failure } = useSave(room, written, drafts, onClose);

  // Another language: what is known to be a number, a day or a code is written as that one writes it.
  if (language !== written && !live.pending) {
    setWritten(language);
    dispatch({
      kind: "translate",
      change: (rows) =>
        rows.map((row) =>
          fields.map((field, at) => inLanguage(field, row[at] ?? "", live.readings, language)),
        ),
    });
  }

  useEffect(() => {
    leavingRef.current = () => (isChanged ? setAsks(true) : onClose());
  }, [leavingRef, isChanged, onClose]);

  useEffect(() => {
    around.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  }, []);

  const showNext = () => {
    const { row, column } = state.selection.active;
    const found = nextMark(marksOf(live.issues, fields, written, null), row, column);
    if (!found) return;
    dispatch({ kind: "select", place: { row: found.row, column: found.column }, extend: false });
    around.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  };
  const trySave = async () => {
    const isWhole = await save(table);
    if (!isWhole) showNext();
  };
  const take = async ({ id, file }: ImportRecord) => {
    const found = await hand.written(room.id, id).catch((error: unknown) => setMissed(String(error)));
    const rows = found?.map((row) => toTexts(row, fields, written)) ?? [];
    const places = room.grain.map((name) => fields.findIndex((each) => each.name === name));
    if (rows.length > 0) dispatch({ kind: "put", ...takeOver(state.history.now, rows, places, file) });
    around.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    around.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
    if (isChanged) void trySave();
  };
  const { active } = state.selection;
  const field = fields[active.column];
  return (
    <div className="hand-around" ref={around} onKeyDown={press}>
      <Tools state={state} dispatch={dispatch}>
        <TakeOver room={room} onTake={(record) => void take(record)} />
      </Tools>
      {opened.draft && isChanged && (
        <p className="hand-note" role="status">
          {words.hand.draft.back(format.moment(opened.draft.at))}
          {opened.draft.isStale && ` ${words.hand.draft.stale}`}
        </p>
      )}
      <Notes told={state.told} onClose={() => dispatch({ kind: "hush" })} />
      <GridView
        title={title}
        hasFiles={hasFiles}
        fields={fields}
        state={state}
        dispatch={dispatch}
        readings={live.readings}
        marks={marks}
        onFocus={setFocused}
        loaded={written === opened.language ? opened.loaded : nothing}
        onLeave={() =>
          around.current?.querySelector<HTMLElement>(".hand-tools button:not(:disabled)")?.focus()
        }
      />
      {field && <ActiveCell field={field} place={active} marks={marks} />}
      <Foot
        {...{ rows: table.length, found: listOf(marks), isChanged, isKept, saving }}
        pending={live.pending}
        failure={failure ?? live.error ?? missed}
        onNext={showNext}
        onSave={() => void trySave()}
      />
      {asks && (
        <Leave
          onStay={() => setAsks(false)}
          onKeep={() => {
            keepNow();
            onClose();
          }}
          onDiscard={() => {
            void drafts.drop(room.id);
            onClose();
          }}
        />
      )}
    </div>
  );
}

/** In another language the texts would be of the one before: it is offered again at the next opening. */
const nothing: Table = [];

function alike(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, at) => row === b[at] || row.every((text, column) => text === b[at]?.[column]))
  );
}
