import { useEffect } from "react";
import { useStores } from "./stores.ts";

/** Ctrl+Z and Ctrl+Shift+Z everywhere but where they mean text, or where a dialog is open. */
export function useUndoKeys(): void {
  const { versions } = useStores();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return;
      if (target instanceof Element && isElsewhere(target)) return;
      const isRedo = (key.toLowerCase() === "z" && shiftKey) || (key.toLowerCase() === "y" && !shiftKey);
      if (!isRedo && key.toLowerCase() !== "z") return;
      event.preventDefault();
      void (isRedo ? versions.redo() : versions.undo());
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [versions]);
}

// A dialog that is on its way out keeps the focus for as long as it fades: the person has left it already.
const isElsewhere = (target: Element): boolean =>
  target.closest(typing) !== null && target.closest("[data-exiting]") === null;

const typing = "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog]";
