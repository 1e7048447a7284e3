import type { Action, History, Moved } from "../../data/index.ts";
import type { Doing } from "../state/versions.ts";
import type { Speech } from "./index.ts";

/** What made a version, in words; the file by its name. */
export function actionText({ words }: Speech, action: Action, history: History | null): string {
  const { actions, unknownFile } = words.versions;
  if (action.kind === "restore") return actions.restore(action.version);
  if (!("import" in action)) return actions[action.kind];
  const record = history?.imports.find(({ id }) => id === action.import);
  // A table saved by hand came from nowhere: its name says what it is.
  if (record?.byHand && action.kind === "import") return record.file;
  return actions[action.kind](record?.file ?? unknownFile);
}

/** What is being done to the versions right now; empty where there is nothing to do. */
export function doingText(speech: Speech, { kind, action }: Doing, history: History | null): string {
  if (!action) return "";
  const { doing, unknownFile } = speech.words.versions;
  if (action.kind === "restore" && kind === "restore") return doing.restore(action.version);
  if (kind === "undo" || kind === "redo") return doing[kind](actionText(speech, action, history));
  if (action.kind === "remove-demonstration") return doing.removeDemonstration;
  const record = history?.imports.find(({ id }) => "import" in action && id === action.import);
  return doing.remove(record?.file ?? unknownFile);
}

/** How many figures a move added, changed and took away, of all datasets together. */
export function movedText({ words }: Speech, { changes }: Moved): string {
  const all = Object.values(changes);
  const sum = (what: "added" | "changed" | "removed") => all.reduce((total, each) => total + each[what], 0);
  const parts = (["added", "changed", "removed"] as const)
    .filter((what) => sum(what) > 0)
    .map((what) => words.summary[what](sum(what)));
  return words.versions.figures(parts);
}
