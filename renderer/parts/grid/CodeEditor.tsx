import { useId, useRef, useState, type KeyboardEvent } from "react";
import { createPortal } from "react-dom";
import { useSpeech } from "../../state/stores.ts";
import { focusAtEnd, leaving, type EditorProps } from "./editing.ts";
import { matching } from "./matching.ts";

/** A cell of a code: what is typed narrows the list, and the first that fits is taken. */
export function CodeEditor({ field, label, text, mode, onCommit, onCancel, place }: EditorProps) {
  const { of, format, words } = useSpeech();
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(mode === "over" ? "" : text);
  const [isNarrowed, setNarrowed] = useState(mode === "over");
  const labels = (field.codes ?? []).map((code) => of(code.label));
  const found = isNarrowed ? matching(labels, typed) : labels;
  const [chosen, setChosen] = useState<number | null>(null);
  const marked = chosen ?? (isNarrowed && typed.trim() !== "" ? 0 : found.indexOf(text));

  const take = () => (isNarrowed && typed.trim() === "" && chosen === null ? "" : (found[marked] ?? typed));
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0 && !event.ctrlKey && found.length > 0) {
      event.preventDefault();
      setChosen((Math.max(marked, by > 0 ? -1 : 0) + by + found.length) % found.length);
      return;
    }
    const to = leaving(event, mode);
    if (to === undefined) return;
    event.preventDefault();
    if (to === "cancel") onCancel();
    else onCommit(take(), to);
  };
  return (
    <>
      <input
        ref={(element) => {
          own.current = element;
          focusAtEnd(element);
        }}
        className="hand-editor"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked >= 0 && found[marked] !== undefined ? `${id}-${marked}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setNarrowed(true);
          setChosen(null);
        }}
        onKeyDown={press}
        onBlur={() => onCommit(isNarrowed || chosen !== null ? take() : typed, null)}
      />
      {place &&
        createPortal(
          <ul
            className="hand-codes popover"
            role="listbox"
            id={`${id}-list`}
            aria-label={format.capital(of(field.label))}
            ref={(list) => setBeside(list, own.current, place)}
          >
            {found.map((each, at) => (
              <li
                key={each}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === marked}
                className="list-item"
                ref={at === marked ? intoView : null}
                // Before the cell loses the focus and keeps what was typed.
                onPointerDown={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  onCommit(each, "down");
                }}
              >
                {each}
              </li>
            ))}
            {found.length === 0 && (
              <li role="option" aria-selected={false} aria-disabled className="list-item hand-none">
                {words.hand.noCode}
              </li>
            )}
          </ul>,
          place,
        )}
    </>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** Below the cell, or above it where there is more room: a list is as wide as its cell at least. */
function setBeside(list: HTMLElement | null, own: HTMLElement | null, place: HTMLElement): void {
  const cell = own?.parentElement?.getBoundingClientRect();
  if (!list || !cell) return;
  const around = place.getBoundingClientRect();
  const isBelow = around.bottom - cell.bottom > 230 || cell.top - around.top < 230;
  const px = (length: number) => `${length}px`;
  list.style.left = px(Math.max(0, Math.min(cell.left - around.left, around.width - 240)));
  list.style.minWidth = px(cell.width);
  list.style.top = isBelow ? px(cell.bottom - around.top) : "";
  list.style.bottom = isBelow ? "" : px(around.bottom - cell.top);
}
