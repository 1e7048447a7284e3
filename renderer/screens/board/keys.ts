import { useEffect } from "react";
import { useStores } from "../../state/stores.ts";

/** On this screen Ctrl+Z is about the pack, except where it means text; the data have their own screen. */
export function useBoardKeys(isOff: boolean): void {
  const { board } = useStores();
  useEffect(() => {
    if (isOff) return;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (!(ctrlKey || metaKey) || altKey) return;
      if (target instanceof Element && target.closest("input, textarea, [role=dialog]")) return;
      const isRedo = (key.toLowerCase() === "z" && shiftKey) || (key.toLowerCase() === "y" && !shiftKey);
      if (!isRedo && key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (isRedo) board.redo();
      else board.undo();
    };
    // Before the window's own, which takes a version of the data back.
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [board, isOff]);
}
