/** What a key does in a presentation. */
export type PresentAction =
  "next" | "previous" | "first" | "last" | "black" | "grid" | "rows" | "notes" | "leave" | "enter" | "digit";

/** Clickers send Page Up and Page Down to turn, and a full stop or B for the black screen. */
const keys: Readonly<Record<string, PresentAction>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  o: "grid",
  r: "rows",
  n: "notes",
  Escape: "leave",
  Enter: "enter",
};

export function actionOf(key: string): PresentAction | null {
  if (/^\d$/.test(key)) return "digit";
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/**
 * The page a turn leads to; there is none before the first or behind the last.
 *
 * @param number the page to jump to, counted from 1
 */
export function stepped(action: PresentAction | "jump", at: number, count: number, number = at + 1): number {
  const within = (page: number) => Math.max(0, Math.min(count - 1, page));
  switch (action) {
    case "next":
      return within(at + 1);
    case "previous":
      return within(at - 1);
    case "first":
      return 0;
    case "last":
      return within(count - 1);
    case "jump":
      return within(number - 1);
    default:
      return at;
  }
}
