import type { KeyboardEvent } from "react";
import type { Field } from "../../engine.ts";
import type { Direction } from "./selection.ts";
import type { Editing } from "./state.ts";

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
