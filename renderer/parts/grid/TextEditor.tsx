import { useState, type KeyboardEvent } from "react";
import { useSpeech } from "../../state/stores.ts";
import { focusAtEnd, leaving, type EditorProps } from "./editing.ts";
import { isNumeric } from "./text.ts";

/** A cell of anything but a code: a text of one line, or of more. */
export function TextEditor({ field, label, text, mode, onCommit, onCancel }: EditorProps) {
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
