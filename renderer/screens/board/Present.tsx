import { useCallback, useEffect, useRef, useState } from "react";
import type { Made } from "../../board/model.ts";
import { IconAction } from "../../parts/Action.tsx";
import { useSpeech } from "../../state/stores.ts";
import { Drill } from "./Drill.tsx";
import { PageGrid } from "./PageGrid.tsx";
import "./Present.css";
import { actionOf, stepped } from "./present-keys.ts";
import { Slide } from "./Slide.tsx";
import { openSpeaker, Speaker } from "./Speaker.tsx";

type Props = { readonly made: Made; readonly start: number; readonly onLeave: () => void };

/** The pack on the whole screen: keys or a clicker turn its pages; a second window has the notes. */
export function Present({ made, start, onLeave }: Props) {
  const { words } = useSpeech();
  const { present } = words.board;
  const { leaves } = made;
  const [at, setAt] = useState(Math.min(start, leaves.length - 1));
  const [black, setBlack] = useState(false);
  const [grid, setGrid] = useState(false);
  const [drill, setDrill] = useState(false);
  // The window of the notes: null where none may be opened, undefined while they are not wanted.
  const [notes, setNotes] = useState<Window | null | undefined>(undefined);
  const [typed, setTyped] = useState("");
  const stage = useRef<HTMLDivElement>(null);
  const leaf = leaves[Math.min(at, leaves.length - 1)];

  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    onLeave();
  }, [onLeave]);
  useFullScreen(onLeave);
  useEffect(() => stage.current?.focus(), []);

  const closeNotes = useCallback(() => setNotes(undefined), []);
  const speaker = present.speaker;
  const toggleNotes = useCallback(
    () => setNotes(notes === undefined ? openSpeaker(speaker) : undefined),
    [notes, speaker],
  );
  const press = useCallback(
    (event: KeyboardEvent) => {
      const action = actionOf(event.key);
      // The rows are a dialog with keys of its own; combinations belong to the system.
      if (drill || event.ctrlKey || event.metaKey || event.altKey || action === null) return;
      const onButton = event.target instanceof Element && event.target.closest("button") !== null;
      if (onButton && (event.key === "Enter" || event.key === " ")) return;
      event.preventDefault();
      event.stopPropagation();
      if (black && action !== "leave") return setBlack(false);
      setTyped(action === "digit" ? (before) => (before + event.key).slice(-3) : "");
      if (action === "black") setBlack(true);
      else if (action === "grid") setGrid((shown) => !shown);
      else if (action === "rows") setDrill(true);
      else if (action === "notes") toggleNotes();
      else if (action === "leave" && grid) setGrid(false);
      else if (action === "leave") leave();
      else if (action === "enter" && typed !== "") setAt(stepped("jump", at, leaves.length, Number(typed)));
      else if (action !== "digit") setAt(stepped(action === "enter" ? "next" : action, at, leaves.length));
    },
    [at, black, drill, grid, leave, leaves.length, toggleNotes, typed],
  );
  useEffect(() => {
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [press]);

  if (!leaf) return null;
  return (
    <div className="present" role="region" aria-label={present.label} tabIndex={-1} ref={stage}>
      <div className="present-stage" aria-live="polite">
        <Slide key={leaf.id} leaf={leaf} made={made} number={at + 1} />
      </div>
      <nav className="present-bar" aria-label={present.label}>
        <IconAction
          icon="previous"
          label={present.previous}
          hint={present.previous}
          isDisabled={at === 0}
          onPress={() => setAt(at - 1)}
        />
        <span>{words.board.frame.pageOf(at + 1, leaves.length)}</span>
        <IconAction
          icon="next"
          label={present.next}
          hint={present.next}
          isDisabled={at === leaves.length - 1}
          onPress={() => setAt(at + 1)}
        />
        <IconAction
          icon="table"
          label={present.overview}
          hint={present.overview}
          onPress={() => setGrid(!grid)}
        />
        <IconAction
          icon="rows"
          label={present.rows}
          hint={present.rows}
          isDisabled={leaf.asked === null}
          onPress={() => setDrill(true)}
        />
        <IconAction icon="board" label={present.notes} hint={present.notes} onPress={() => toggleNotes()} />
        <IconAction icon="hide" label={present.black} hint={present.black} onPress={() => setBlack(true)} />
        <IconAction icon="close" label={present.leave} hint={present.leave} onPress={leave} />
      </nav>
      {typed !== "" && (
        <p className="present-jump" role="status">
          {present.jump(typed)}
        </p>
      )}
      {grid && (
        <PageGrid
          leaves={leaves}
          at={at}
          onPick={(chosen) => {
            setAt(chosen);
            setGrid(false);
          }}
        />
      )}
      {black && (
        <button type="button" className="present-black" onClick={() => setBlack(false)}>
          <span className="visually-hidden">{present.blackScreen}</span>
        </button>
      )}
      {notes !== undefined && (
        <Speaker leaf={leaf} next={leaves[at + 1]} second={notes} onClose={closeNotes} onKey={press} />
      )}
      {drill && <Drill leaf={leaf} onClose={() => setDrill(false)} />}
      <p className="visually-hidden">{present.keys}</p>
    </div>
  );
}

/** Takes the whole screen where the system lets it; leaving that ends the presentation. */
function useFullScreen(onLeave: () => void): void {
  useEffect(() => {
    let entered = false;
    document.documentElement.requestFullscreen?.({ navigationUI: "hide" }).then(
      () => (entered = true),
      () => undefined, // as large as the window, then
    );
    const change = () => {
      if (entered && !document.fullscreenElement) onLeave();
    };
    document.addEventListener("fullscreenchange", change);
    return () => document.removeEventListener("fullscreenchange", change);
  }, [onLeave]);
}
