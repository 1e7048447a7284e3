import { createFormat } from "../format.ts";

const f = createFormat("en");

/** What the summary of an import says. */
export const summary = {
  title: (files: number) =>
    f.plural(files, { one: "What the file brought", other: "What the files brought" }),
  statuses: {
    loaded: "Loaded",
    partly: "Partly loaded",
    unchanged: "Nothing new",
    refused: "Refused",
    cancelled: "Cancelled",
  },
  overall: {
    read: (files: number, all: number) => `${f.count(files)} of ${f.count(all)} files read`,
    partly: (files: number) => `${f.count(files)} of them in part`,
    unchanged: (files: number) => `${f.count(files)} of them with nothing new`,
    refused: (files: number) => `${f.count(files)} refused`,
    cancelled: (files: number) => `${f.count(files)} cancelled`,
  },
  loaded: (figures: number, parts: readonly string[]) =>
    `${f.count(figures)} ${f.plural(figures, { one: "figure", other: "figures" })} read: ${parts.join(", ")}.`,
  partly: (lines: number) =>
    lines === 1
      ? "1 line was refused. It is left out whole, so all its figures are missing."
      : `${f.count(lines)} lines were refused. Each is left out whole, so all its figures are missing.`,
  unchanged: "This very file is in the workspace already. Nothing changed.",
  refused: "Nothing was loaded and nothing changed.",
  cancelled: "Cancelled; nothing was loaded and nothing changed.",
  read: "What was read",
  records: "Records",
  loadedCount: (count: number) => `${f.count(count)} loaded`,
  refusedCount: (count: number) => `${f.count(count)} refused`,
  skippedCount: (count: number) => `${f.count(count)} skipped`,
  recognised: "Recognised as",
  encoding: "Character encoding",
  delimiter: "Delimiter",
  delimiters: {
    ",": "comma",
    ";": "semicolon",
    "\t": "tab",
    "|": "bar",
    "^": "caret",
    "~": "tilde",
    ", ": "comma and space",
    ":": "colon",
    " ": "space",
    "  ": "several spaces",
  } as Readonly<Record<string, string>>,
  source: "Source",
  release: "Released",
  period: "Months",
  added: (count: number) => `${f.count(count)} new`,
  changed: (count: number) => `${f.count(count)} changed`,
  same: (count: number) => `${f.count(count)} as before`,
  removed: (count: number) => `${f.count(count)} gone`,
  outranked: (count: number) =>
    `${f.count(count)} that ${f.plural(count, { one: "does", other: "do" })} not count`,
  skips: {
    title: "title lines",
    blank: "blank lines",
    footnote: "footnotes of the publisher",
    comment: "comment lines",
    "repeated-header": "headings repeated",
    total: "totals, not added again",
    example: "the template’s example",
    "other-kind": "rows of another kind",
    identical: "repetitions of the same record",
  },
  skip: (what: string, count: number, line: number) =>
    `${what}: ${f.count(count)}, from line ${f.count(line)}`,
  skippedTitle: "Skipped, and why",
  issuesTitle: "Remarks",
  changesTitle: "Figures with a new value",
  firstOf: (count: number) => `the first ${f.count(count)} of each kind`,
  goneTitle: "Figures with a new value, or gone",
  figure: "Figure",
  difference: "Difference",
  fate: "What happened",
  fates: { provisional: "provisional before", revised: "revised", replaced: "replaced", removed: "gone" },
  alike: (count: number, lines: string, isCut: boolean) =>
    `The same is true of ${f.count(count)} more${lines === "" ? "" : `: ${f.plural(count, { one: "line", other: "lines" })} ${lines}${isCut ? ", …" : ""}`}.`,
  allIssues: (count: number) => `Show all ${f.count(count)}`,
  report: {
    save: "Save report (CSV)",
    saveOf: (file: string) => `Save report (CSV): ${file}`,
    title: "import report",
    headings: ["File", "Kind", "Weight", "Line", "Column", "Text", "Count", "What is said"],
    count: "Count",
    skip: "Skipped",
    issue: "Remark",
    law: "Records = loaded + refused + skipped",
  },
  old: "Before",
  new: "Now",
  severities: { error: "Refused", warning: "Please look", info: "Note" },
};

export type SummaryWords = typeof summary;
