import { useState, type KeyboardEvent } from "react";
import type { Field } from "../../engine.ts";
import { useSpeech } from "../../state/stores.ts";
import { CodeEditor } from "./CodeEditor.tsx";
import type { Direction } from "./selection.ts";
import type { Editing } from "./state.ts";
import { isNumeric } from "./text.ts";

export type EditorProps = {
  readonly field: Field;
  /** What the cell is called: its column and row. */
  readonly label: string;
  /** What stands in the cell; begun by typing, it is overwritten. */
  readonly text: string;
  readonly mode: Editing["mode"];
  readonly onCommit: (text: string, to: Direction | null) => void;
  readonly onCancel: () => void;
  /** Where the list of a code's words is drawn. */
  readonly place: HTMLElement | null;
};

/** The text of one cell while it is typed. */
export function CellEditor(props: EditorProps) {
  return props.field.codes ? <CodeEditor {...props} /> : <TextEditor {...props} />;
}

function TextEditor({ field, label, text, mode, onCommit, onCancel }: EditorProps) {
  const [typed, setTyped] = useState(mode === "over" ? "" : text);
  const { words } = useSpeech();
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && event.altKey && field.type === "text") {
      event.preventDefault();
      const { selectionStart: from, selectionEnd: to } = event.currentTarget;
      setTyped(`${typed.slice(0, from)}\n${typed.slice(to)}`);
      return;
    }
    const to = leaving(event, mode);
    if (to === undefined) return;
    event.preventDefault();
    if (to === "cancel") onCancel();
    else onCommit(typed, to);
  };
  return (
    <textarea
      ref={focusAtEnd}
      className={`hand-editor${isNumeric(field) ? " hand-numeric" : ""}${typed.includes("\n") || typed.length > 40 ? " hand-long" : ""}`}
      aria-label={label}
      aria-description={field.type === "text" ? words.hand.lineBreak : undefined}
      inputMode={isNumeric(field) ? "decimal" : undefined}
      rows={1}
      spellCheck={field.type === "text"}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => onCommit(typed, null)}
    />
  );
}

/** How a key leaves the cell; undefined if it stays in it. */
export function leaving(
  { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  mode: Editing["mode"],
): Direction | "cancel" | undefined {
  if (key === "Escape") return "cancel";
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  if (mode === "in" || shiftKey || ctrlKey || metaKey) return undefined;
  if (key === "ArrowUp") return "up";
  if (key === "ArrowDown") return "down";
  if (key === "ArrowLeft") return "left";
  return key === "ArrowRight" ? "right" : undefined;
}

/** Focused while the key is still down, so that the first letter is typed into it. */
export function focusAtEnd(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (!element || element.ownerDocument.activeElement === element) return;
  element.focus({ preventScroll: true });
  element.setSelectionRange(element.value.length, element.value.length);
}
