import type { Words } from "./words.ts";

/** How much an issue weighs: an error refuses something, a warning wants a look, an info explains. */
export type Severity = "error" | "warning" | "info";

/** Every code an import can raise. The sentences live in `renderer/words`, one per language. */
export const issueCodes = [
  // the whole file
  "empty-file",
  "too-large",
  "no-data-rows",
  "not-a-table",
  "binary-file",
  "pdf-file",
  "workbook-file",
  "old-workbook",
  "joined-sheets",
  "personal-data",
  "personal-column",
  "personal-cells",
  "unknown-layout",
  "other-table",
  "unclosed-quote",
  "nothing-to-load",
  "only-example",
  "open-question",
  "missing-field",
  "unknown-field",
  "field-twice",
  "ignored-column",
  "several-tables",
  "hidden-sheet",
  "explanation-sheet",
  "unsaved-formula",
  "another-table",
  "pivot-table",
  "tree-shaped",
  "counts-not-units",
  "identical-file",
  "replaced-since",
  "taken-again",
  "letters-lost",
  "same-content",
  "release-unknown",
  "older-release",
  "undated-replaces",
  "outranked-by-undated",
  "no-header",
  "no-final-newline",
  "blank-column",
  "trailing-delimiter",
  // one line or one cell
  "stray-quote",
  "control-character",
  "field-count",
  "missing-value",
  "not-a-month",
  "not-a-count",
  "not-a-number",
  "not-a-date",
  "not-a-point",
  "impossible-value",
  "ends-before-start",
  "outside-slovenia",
  "swapped-axes",
  "unknown-street",
  "shared-address",
  "vacant-after-visit",
  "no-status",
  "more-than-whole",
  "damaged-identifier",
  "unknown-code",
  "duplicate-row",
  "contradicting-row",
  "sum-mismatch",
  "parts-disagree",
  "more-disagree",
  "total-agrees",
  "total-differs",
  "total-alone",
  "other-source",
  // a table typed by hand
  "held-back",
  "typed-no-row",
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** Why a record is no data, and was expected not to be. */
export const skipReasons = [
  "title",
  "blank",
  "footnote",
  "comment",
  "repeated-header",
  "total",
  "example",
  "other-kind",
  "identical",
] as const;

export type SkipReason = (typeof skipReasons)[number];

/** A problem as data: what, where, which value. It becomes a sentence only on the screen. */
export type Issue = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly file?: string;
  /** 1-based line of the file as a text editor counts it. */
  readonly line?: number;
  /** The heading of the column, as it stands in the file. */
  readonly column?: string;
  /** The offending text, as it stands in the file. */
  readonly value?: string;
  /** What else the sentence names, by what it is there. */
  readonly about?: Readonly<Record<string, string | number | Words>>;
  /** What tells the thing apart, in the file's words: a total's label, a row's key. */
  readonly subject?: string;
  /** What contradicts it: another text, and the line it stands in. */
  readonly other?: { readonly line?: number; readonly value: string };
};
