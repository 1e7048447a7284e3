import { createFormat } from "../format.ts";

const f = createFormat("en");

const municipalities = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "municipality", other: "municipalities" })}`;

const rowsText = (count: number) => `${f.count(count)} ${f.plural(count, { one: "row", other: "rows" })}`;

/** What the Data screen says. */
export const data = {
  lead: (imports: number) =>
    `${f.count(imports)} ${f.plural(imports, { one: "import", other: "imports" })} in this workspace. ` +
    "Every figure on the screens comes from these files.",
  imports: "Imports",
  none: "No file has been taken in yet. Drop one anywhere on this window, or choose it.",
  failed: "The imports could not be listed",
  left: "Not taken in since Loggia was opened",
  choose: "Choose files",
  drop: "or drop them anywhere on this window: CSV, text or Excel (.xlsx)",
  dropTitle: "Add figures",
  dropHere: "Drop the files here",
  dropNote: "Each file is checked first. Nothing changes unless it can be read without doubt.",
  unknown: "not stated",
  unreleased: "release not stated",
  covers: (place: string, first: string, last: string) => `${place}: ${f.span(first, last)}`,
  coversMany: (places: number, country: boolean, first: string, last: string) =>
    `${municipalities(places)}${country ? " and Slovenia" : ""}: ${f.span(first, last)}`,
  shownOn: (screens: string) => `Look at it under ${screens}.`,
  notShown: "Kept; no screen shows it yet. “Show rows” on the Data screen shows what was read.",
  coverage: "What is loaded, in full",
  rows: "Show rows",
  rowsOf: (file: string) => `Show rows of ${file}`,
  rowsIn: (file: string) => `Rows of ${file} that are in force`,
  idleColumns: (count: number) =>
    f.plural(count, {
      one: "1 column without a single value is left out here; the saved CSV has it.",
      other: `${f.count(count)} columns without a single value are left out here; the saved CSV has them.`,
    }),
  noRows: "No row of this file is in force: figures from other files stand in their place.",
  told: "What it brought",
  toldOf: (file: string) => `What it brought: ${file}`,
  details: "Details",
  detailsOf: (file: string) => `Details of ${file}`,
  remove: "Take out",
  removeOf: (file: string) => `Take out ${file}`,
  find: "Find a file",
  notFound: "No file of this name",
  where: "Where the figures come from",
  steps: [
    "Open pxweb.stat.si (SiStat) and look for table 2164466S: arrivals and overnight stays by country and municipality, monthly.",
    "Choose the municipality, all months, all countries, and arrivals as well as nights.",
    "Download as CSV (with or without the title, comma or semicolon) and drop the file here.",
  ] as readonly string[],
  workspace: (folder: string) => `Workspace: ${folder}`,

  erase: {
    title: "Delete somebody’s data for good",
    note: "Somebody may ask for it. Loggia looks for their name or another text in every row that is in force, and shows where it stands before anything is deleted.",
    field: "Name or other text",
    find: "Look for it",
    nothing: (text: string) => `“${text}” stands nowhere in what is in force.`,
    rowsOf: (file: string, rows: number) => `${file}: ${rowsText(rows)}`,
    row: (line: number, text: string) => `line ${f.count(line)}: ${text}`,
    more: (rows: number) => `and ${rowsText(rows)} more`,
    sure: (rows: number) => `Delete ${rowsText(rows)} for good?`,
    yes: "Delete for good",
    keep: "Keep them",
    document: (name: string) => `kept beside the figures: ${name}`,
    draft: (table: string) => `a table typed in and not saved: ${table}`,
    warning:
      "These rows go for good, and with them every earlier version, the state before and the daily copies: nothing can be undone afterwards. Other workspaces, files handed on, exports and your own copies of the export stay as they are; delete those yourself.",
    erase: (rows: number) => `Delete ${rowsText(rows)} for good`,
    done: (text: string, rows: number) =>
      `Done. “${text}” is gone from this workspace, with ${rowsText(rows)}.`,
    failed: "That could not be done",
    gone: (rows: number) => `${rowsText(rows)} deleted for good`,
  },

  templates: {
    title: "Start from a template",
    note: "An empty table whose headings Loggia reads without a question. Fill it in and drop it here. Or fill it in by hand right here.",
    of: (dataset: string, format: string) => `Template for ${dataset}, ${format}`,
    formats: { csv: "CSV", xlsx: "Excel" },
    failed: "The template could not be made",
  },

  progress: {
    label: (file: string) => `Taking in ${file}`,
    stages: {
      reading: "Reading the file",
      checking: "Checking every row",
      loading: "Putting the rows into the engine",
      comparing: "Comparing with what was there",
      saving: "Saving",
    },
    waiting: (files: number) =>
      f.plural(files, { one: "1 more file waits.", other: `${f.count(files)} more files wait.` }),
    cancel: "Cancel",
    cancelling: "Cancelling",
  },
};

export type DataWords = typeof data;
