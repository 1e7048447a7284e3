import type { Checked } from "./intake/check/check.ts";
import { disagreementIssues } from "./disagreement.ts";
import { distinct, firstCells } from "./kernel/coded.ts";
import type { Cell } from "./kernel/columns.ts";
import type { Issue } from "./kernel/issue.ts";
import { readMonth, type Period } from "./kernel/period.ts";
import { bundle, ledgerOf, lineIssues, skippedLines, type Ledger } from "./ledger.ts";
import type { ReadFile, ReadyFile } from "./read.ts";
import type { Changes } from "./store/changes.ts";
import type { ImportRecord } from "./store/manifest.ts";
import type { Disagreement } from "./store/disagreements.ts";
import type { Rival } from "./store/rivals.ts";
import type { Secondary } from "./store/sources.ts";
import type { Mismatch } from "./store/sums.ts";

/** What became of a file. */
export type ImportSummary = Ledger & {
  readonly file: string;
  /** `unchanged`: these very bytes are in the workspace already; `cancelled`: nothing was loaded. */
  readonly status: "loaded" | "unchanged" | "refused" | "cancelled";
  /** The import's number in the workspace; null if refused. */
  readonly import: number | null;
  readonly dataset: string | null;
  readonly profile: string | null;
  readonly encoding: string | null;
  /** Null for a workbook. */
  readonly delimiter: string | null;
  readonly source: string | null;
  readonly release: string | null;
  /** Rows of the dataset's table; a record of a wide layout holds many. */
  readonly figures: number;
  readonly period: Period | null;
  readonly issues: readonly Issue[];
  readonly changes: Changes | null;
};

/** What the engine found out about a loaded import. */
export type Outcome = {
  readonly changes: Changes;
  readonly mismatches: readonly Mismatch[];
  /** Totals in force that contradict parts from other files. */
  readonly disagreements: readonly Disagreement[];
  /** Rows that do not count, because another source does. */
  readonly secondary: readonly Secondary[];
  /** The imports that count in place of this one, by row. */
  readonly winners: readonly Rival[];
  /** The dated releases that this one, which names none, stands in place of. */
  readonly replaced: readonly Rival[];
  /** The import of these very bytes that was in force before, and what has counted in its place. */
  readonly before: ImportRecord | undefined;
  readonly since: readonly Rival[];
};

export function loadedSummary(
  read: ReadyFile,
  checked: Checked,
  id: number,
  outcome: Outcome,
): ImportSummary {
  const { changes, mismatches, secondary } = outcome;
  return {
    ...recognised(read),
    ...ledgerOf(read, checked),
    status: "loaded",
    import: id,
    figures: figuresIn(read, checked),
    period: periodOf(distinct(checked.columns.cells["month"] ?? [])),
    issues: [
      // First what changes the meaning of every figure read, then what is wrong with single lines.
      ...standing(read.file, id, outcome),
      ...read.warnings,
      ...lineIssues(read, checked),
      ...mismatches.map((mismatch) => contradiction(mismatch, read.file)),
      ...disagreementIssues(outcome.disagreements, read.ready.contract, read.file),
      ...ignoredColumns(read),
      ...secondary.map(({ rows, leading }): Issue => {
        const value = `${rows}: ${leading}`;
        const about = { rows, source: leading };
        return { code: "other-source", severity: "warning", file: read.file, value, about };
      }),
      ...(outcome.before ? replacedSince("taken-again", read.file, outcome.before, outcome.since) : []),
      ...notices(read, checked, outcome),
    ],
    changes,
  };
}

/** Rows of the dataset's table, but for those that an empty cell made: of columns side by side, one each. */
export function figuresIn({ ready }: ReadyFile, { columns }: Checked): number {
  const rows = columns.line.length;
  const fields = ready.plan.roles.flatMap((role) => (role.kind === "measure" ? [role.field] : []));
  const [field] = fields;
  const cells = field === undefined ? undefined : columns.cells[field];
  if (!cells || !distinct(cells).includes(null)) return rows;
  const flags = firstCells(columns.flag);
  return firstCells(cells).filter((cell, at) => cell !== null || flags[at] !== null).length;
}

function contradiction({ total, sum, line, heading: column }: Mismatch, file: string): Issue {
  return { code: "sum-mismatch", severity: "warning", file, line, column, value: `${total} ≠ ${sum}` };
}

/** The whole file was refused: it could not be read, or no record of it could. */
export function refusedSummary(read: ReadFile, checked?: Checked): ImportSummary {
  const isExample = checked?.refused === 0 && checked.skipped.some(({ reason }) => reason === "example");
  const code = isExample ? "only-example" : "nothing-to-load";
  const reason: Issue = read.stop ?? { code, severity: "error", file: read.file };
  return {
    ...recognised(read),
    ...ledgerOf(read, checked),
    status: "refused",
    issues: [...read.warnings, reason, ...lineIssues(read, checked)],
  };
}

/** A typed table of which a row cannot be saved: none is, so that none is lost without being seen. */
export function heldBackSummary(read: ReadyFile, issues: readonly Issue[]): ImportSummary {
  const rows = new Set(issues.flatMap(({ severity, line }) => (severity === "error" ? [line] : [])));
  const about = { rows: rows.size };
  const reason: Issue = { code: "held-back", severity: "error", file: read.file, about };
  const named = issues.map((issue) => ({ ...issue, file: read.file }));
  return { ...recognised(read), ...ledgerOf(read), status: "refused", issues: [reason, ...named] };
}

/** A typed table without a row: there is none any more. */
export function emptiedSummary(read: ReadyFile, changes: Changes | null): ImportSummary {
  const status = changes ? "loaded" : "unchanged";
  return { ...recognised(read), ...ledgerOf(read), status, issues: [], changes };
}

/** These very bytes are import `earlier` already: every record is a declared skip. */
export function unchangedSummary(
  read: ReadyFile,
  earlier: ImportRecord,
  since: readonly Rival[],
): ImportSummary {
  const { records } = ledgerOf(read);
  const around = skippedLines(read.layouts, read.layout);
  const firstLine = read.layout.data[0]?.line ?? read.layout.header.line;
  const identical = { reason: "identical", count: records - around.length, firstLine } as const;
  return {
    ...recognised(read),
    ...{ records, loaded: 0, refused: 0, skipped: records },
    status: "unchanged",
    import: earlier.id,
    skips: [...bundle(around), identical],
    issues: [
      {
        ...{ code: "identical-file", severity: "info", file: read.file, value: String(earlier.id) },
        about: { at: earlier.importedAt },
      },
      ...replacedSince("replaced-since", read.file, earlier, since),
    ],
  };
}

/** Which files have counted in place of these very bytes since they were taken in before. */
function replacedSince(
  code: "taken-again" | "replaced-since",
  file: string,
  { importedAt: at }: ImportRecord,
  since: readonly Rival[],
): Issue[] {
  return since.map(({ rows, file: name }) => {
    return { code, severity: "info", file, value: String(rows), about: { rows, name, at } };
  });
}

/** The user stopped it: nothing was loaded, so nothing is to be told. */
export function cancelledSummary(file: string): ImportSummary {
  const nothing = { file, layouts: [], warnings: [] };
  return { ...recognised(nothing), ...ledgerOf(nothing), status: "cancelled", issues: [] };
}

/** What reading found out, whatever became of the file. */
function recognised({ file, encoding, layout, ready }: ReadFile) {
  return {
    file,
    import: null,
    dataset: ready?.dataset ?? null,
    profile: ready?.profile ?? null,
    encoding: encoding?.name ?? null,
    delimiter: layout?.dialect.delimiter || null,
    source: ready?.plan.source ?? null,
    release: ready?.plan.release ?? null,
    figures: 0,
    period: null,
    changes: null,
  };
}

/** Columns of a plain table that no field is named after: not an error, but not silent either. */
function ignoredColumns({ file, layout, ready, warnings }: ReadyFile): Issue[] {
  if (!ready.isPlain) return [];
  const personal = warnings.flatMap(({ code, column }) => (code === "personal-column" ? [column] : []));
  // A column without a heading numbers the rows.
  const unread = layout.headings.filter(
    (heading, at) =>
      heading !== "" && ready.plan.roles[at]?.kind === "ignored" && !personal.includes(heading),
  );
  if (unread.length === 0) return [];
  const { line } = layout.header;
  return [{ code: "ignored-column", severity: "info", file, line, value: unread.join(", ") }];
}

/** Where a file without a release and a dated one contradict each other: which of them counts. */
function standing(file: string, id: number, { winners, replaced }: Outcome): Issue[] {
  const note = (code: Issue["code"], rows: number, about: Issue["about"]): Issue => {
    return { code, severity: "warning", file, value: String(rows), about: { rows, ...about } };
  };
  return [
    ...replaced.map(({ rows, release }) =>
      note("undated-replaces", rows, { release: release ?? "", name: file, import: id }),
    ),
    ...winners
      .filter(({ release }) => release === null)
      .map((winner) =>
        note("outranked-by-undated", winner.rows, { name: winner.file, import: winner.import }),
      ),
  ];
}

/** What is true of the import as a whole and worth saying, though nothing is wrong. */
function notices(
  { file, ready }: ReadyFile,
  { refused }: Checked,
  { changes, winners, replaced }: Outcome,
): Issue[] {
  const said: Issue[] = [];
  const note = (code: Issue["code"]): Issue => ({ code, severity: "info", file });
  // People's own tables have no publisher who would release them.
  const isOwn = ready.isPlain || ready.plan.unpublished;
  if (ready.plan.release === null && !isOwn && replaced.length === 0) said.push(note("release-unknown"));
  const nothingNew = changes.added + changes.changed + changes.outranked === 0 && changes.unchanged > 0;
  if (nothingNew && refused === 0) said.push(note("same-content"));
  const older = winners.reduce((sum, { release, rows }) => sum + (release === null ? 0 : rows), 0);
  if (older > 0) said.push({ ...note("older-release"), value: String(older) });
  return said;
}

function periodOf(months: readonly Cell[]): Period | null {
  const known = months.map(String).sort();
  const [first, last] = [readMonth(known[0] ?? ""), readMonth(known.at(-1) ?? "")];
  return first && last ? { first: first.month, last: last.month } : null;
}
