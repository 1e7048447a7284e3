import type { Direction } from "./selection.ts";
import type { Action } from "./state.ts";

/** What of a key press tells what it means. */
export type Press = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
};

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** As many rows as a press of Page Down goes. */
const page = 15;

/** What a key does in the table, as in a spreadsheet; undefined for one that is none of ours. */
export function actionOf({ key, ctrl, shift: extend, alt }: Press): Action | undefined {
  const to = arrows[key];
  if (to && alt) return to === "down" ? { kind: "edit", mode: "in" } : undefined;
  if (to) return { kind: "go", to, extend, ...(ctrl && { by: "edge" }) };
  if (alt) return undefined;
  if (ctrl) return withControl(key.toLowerCase(), extend);
  switch (key) {
    case "Enter":
      return { kind: "step", to: extend ? "up" : "down" };
    case "Tab":
      return { kind: "step", to: extend ? "left" : "right" };
    case "F2":
      return { kind: "edit", mode: "in" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Home":
      return { kind: "home", extend, far: false };
    case "End":
      return { kind: "end", extend, far: false };
    case "PageUp":
      return { kind: "go", to: "up", extend, by: page };
    case "PageDown":
      return { kind: "go", to: "down", extend, by: page };
    default:
      // One letter, whatever the keyboard; the cell takes it as its first.
      return [...key].length === 1 || key === "Dead" ? { kind: "edit", mode: "over" } : undefined;
  }
}

function withControl(key: string, shift: boolean): Action | undefined {
  switch (key) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "all" };
    case "d":
      return { kind: "fill" };
    case "home":
      return { kind: "home", extend: shift, far: true };
    case "end":
      return { kind: "end", extend: shift, far: true };
    default:
      return undefined;
  }
}
