import { createFormat } from "../format.ts";

const f = createFormat("en");

/** What the table kept by hand says. */
export const hand = {
  open: "Fill in by hand",
  short: "By hand",
  change: "Change",
  of: (what: string, dataset: string) => `${what}: ${dataset}`,
  title: (dataset: string) => `${dataset}: filled in by hand`,
  lead: "Type, or paste from Excel. This table stands beside the files you brought in; each time you save it is one version, which can be undone.",
  most: (rows: number) => `It holds up to ${f.count(rows)} rows; more are brought in as a file.`,
  take: {
    open: "Take over rows of a file",
    lead: "They are put below, as if you had typed them. Once saved, this table counts before the file they come from.",
    tooMany: "more than the table holds",
  },
  rowNumber: "Row",
  newRow: "new row",
  required: "required",
  cell: (column: string, row: number) => `${column}, row ${f.count(row)}`,
  example: (text: string) => `for example ${text}`,
  noCode: "Nothing in the list fits",
  lineBreak: "Alt+Enter begins a new line",
  first: {
    title: "Nothing here yet",
    type: "Type into the first row; the grey words show what belongs there.",
    paste: "Or copy rows in Excel, with their headings or without, and press Ctrl+V.",
    take: "Rows of a file you brought in can be gone on with here: “Take over rows of a file”, above.",
    loaded: (rows: number) =>
      rows === 1
        ? "Begin with the row that is loaded"
        : `Begin with the ${f.count(rows)} rows that are loaded`,
  },
  tools: {
    label: "Rows",
    add: "Add row",
    duplicate: "Duplicate",
    remove: "Delete rows",
    keys: "Keys",
  },
  keys: [
    ["Enter, Tab, arrows", "to the next cell"],
    ["F2", "change what stands in the cell"],
    ["Esc", "as it was; once more: out of the table"],
    ["Shift + arrows", "select several cells"],
    ["Ctrl + C, X, V", "copy, cut, paste; also from and to Excel"],
    ["Delete", "empty the cells"],
    ["Ctrl + D", "fill down"],
    ["Ctrl + Z, Ctrl + Y", "undo, redo"],
    ["Alt + ↓", "open the list of a cell"],
    ["Ctrl + S", "save"],
  ] as readonly (readonly [string, string])[],
  rows: (count: number) => `${f.count(count)} ${f.plural(count, { one: "row", other: "rows" })}`,
  rowsOf: (count: number, most: number) => `${f.count(count)} of at most ${f.count(most)} rows`,
  wrong: (count: number) =>
    `${f.count(count)} ${f.plural(count, { one: "cell has to be put right", other: "cells have to be put right" })}`,
  doubtful: (count: number) =>
    `${f.count(count)} ${f.plural(count, { one: "cell wants a look", other: "cells want a look" })}`,
  next: "Show the next",
  unchanged: "Everything is saved.",
  changed: "Not saved yet; a draft is kept on this computer.",
  save: "Save",
  saving: "Saving …",
  draft: {
    back: (time: string) => `Your draft of ${time} is back. Undo leads to what is saved.`,
    stale: "The saved table has changed since; if you save, the draft takes its place.",
    lost: "Not saved yet, and there is no room on this computer to keep a draft: please save.",
  },
  told: {
    beyond: (columns: number, texts: readonly string[]) =>
      `${f.count(columns)} ${f.plural(columns, { one: "column was", other: "columns were" })} not pasted, because the table ends here (${texts.map((text) => `“${text}”`).join(", ")}).`,
    headings: (unknown: readonly string[]) =>
      "The first row was taken as headings." +
      (unknown.length === 0
        ? ""
        : ` No column here is called ${f.list(unknown.map((text) => (text === "" ? "(no heading)" : `“${text}”`)))}: not pasted.`),
    taken: (rows: number, file: string) =>
      `${f.count(rows)} ${f.plural(rows, { one: "row", other: "rows" })} of “${file}” taken over; nothing is saved yet.`,
    stated: (rows: number) =>
      `${f.count(rows)} ${f.plural(rows, { one: "stands", other: "stand" })} here already and ${f.plural(rows, { one: "stays", other: "stay" })} as ${f.plural(rows, { one: "it is", other: "they are" })}.`,
    rows: (rows: number) =>
      `${f.count(rows)} ${f.plural(rows, { one: "row was", other: "rows were" })} not pasted: the table is full. Bring so many rows as a file.`,
  },
  failed: { open: "The table could not be opened", save: "That could not be saved" },
  leave: {
    title: "Close without saving?",
    body: "Your changes are not in force yet. As a draft they wait on this computer until you open the table again.",
    stay: "Keep working",
    keep: "Keep as a draft",
    discard: "Discard changes",
  },
};

export type HandWords = typeof hand;
