import { createFormat } from "../format.ts";

const f = createFormat("en");

/** What is said of the workspace's versions. */
export const versions = {
  title: "Versions",
  notice: "Notice",
  note: "Every import, removal and return makes a version. None is ever lost: each can be brought back.",
  noteErased:
    "Every import, removal and return makes a version. What was deleted for good is in none of them.",
  none: "There are no versions yet.",
  undo: "Undo",
  redo: "Redo",
  undoKeys: "Undo (Ctrl+Z)",
  redoKeys: "Redo (Ctrl+Shift+Z)",
  version: (id: number) => `Version ${f.count(id)}`,
  current: "in force",
  inForce: (id: number) => `Version ${f.count(id)} is in force.`,
  imports: (count: number) => `${f.count(count)} ${f.plural(count, { one: "import", other: "imports" })}`,
  restore: "Bring back",
  restoreOf: (id: number) => `Bring back version ${f.count(id)}`,
  actions: {
    import: (file: string) => `Import of ${file}`,
    remove: (file: string) => `Removal of ${file}`,
    restore: (id: number) => `Return to version ${f.count(id)}`,
    seed: "What Loggia opens with",
    "remove-demonstration": "Removal of the demonstration data",
    erase: "Deletion of somebody’s data for good",
  },
  unknownFile: "a file",
  told: {
    undo: (action: string) => `Undone: ${action}.`,
    redo: (action: string) => `Done again: ${action}.`,
    restore: (action: string) => `Done: ${action}.`,
    remove: (action: string) => `Done: ${action}.`,
    write: (action: string) => `Saved: ${action}.`,
  },
  doing: {
    undo: (action: string) => `Undoing: ${action} …`,
    redo: (action: string) => `Doing again: ${action} …`,
    restore: (id: number) => `Bringing back version ${f.count(id)} …`,
    remove: (file: string) => `Taking out ${file} …`,
    removeDemonstration: "Taking out the demonstration data …",
  },
  figures: (parts: readonly string[]) =>
    parts.length === 0 ? "No figure changed." : `Figures: ${f.list(parts)}.`,
  changes: "What changed",
  failed: "That could not be done; nothing has changed",
  confirm: {
    title: (file: string) => `Take ${file} out?`,
    body: "Its figures count no longer, and figures that it replaced are in force again. You can undo this.",
    yes: "Take it out",
    no: "Keep it",
  },
};

export type VersionsWords = typeof versions;
