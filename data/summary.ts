import type { Checked } from "./intake/check.ts";
import type { Layout } from "./intake/dialect.ts";
import type { Issue, SkipReason } from "./kernel/issue.ts";
import { readMonth, type Period } from "./kernel/period.ts";
import type { ReadFile, ReadyFile } from "./read.ts";
import type { Changes } from "./store/changes.ts";
import type { ImportRecord } from "./store/manifest.ts";
import type { Mismatch } from "./store/sums.ts";

export type Skip = { readonly reason: SkipReason; readonly count: number; readonly firstLine: number };

/** The conservation law: `records = loaded + refused + skipped`. The heading line is no record. */
export type Counts = {
  readonly records: number;
  readonly loaded: number;
  readonly refused: number;
  readonly skipped: number;
};

/** What became of a file. */
export type ImportSummary = Counts & {
  readonly file: string;
  /** `unchanged`: these very bytes are in the workspace already. */
  readonly status: "loaded" | "unchanged" | "refused";
  /** The import's number in the workspace; null if refused. */
  readonly import: number | null;
  readonly dataset: string | null;
  readonly profile: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly source: string | null;
  readonly release: string | null;
  readonly skips: readonly Skip[];
  /** Single figures (cells) loaded; a record of a wide layout holds many. */
  readonly figures: number;
  readonly period: Period | null;
  readonly issues: readonly Issue[];
  readonly changes: Changes | null;
};

/** What the engine found out about a loaded import. */
export type Outcome = { readonly changes: Changes; readonly mismatches: readonly Mismatch[] };

export function loadedSummary(
  read: ReadyFile,
  checked: Checked,
  id: number,
  { changes, mismatches }: Outcome,
): ImportSummary {
  return {
    ...recognised(read),
    ...countsOf(read.layout, checked),
    status: "loaded",
    import: id,
    skips: skipsOf(read.layout, checked),
    figures: checked.columns.value.length,
    period: periodOf(checked.columns.keys["month"] ?? []),
    issues: [
      ...read.warnings,
      ...located([...checked.issues, ...mismatches.map(contradiction)], read.file),
      ...notices(read, checked, changes),
    ],
    changes,
  };
}

function contradiction({ total, sum, line, heading }: Mismatch): Issue {
  return { code: "sum-mismatch", severity: "warning", line, column: heading, value: `${total} ≠ ${sum}` };
}

/** The whole file was refused: it could not be read, or no record of it could. */
export function refusedSummary(read: ReadFile, checked?: Checked): ImportSummary {
  const layouts = read.layouts ?? [];
  const skips = gather(layouts.flatMap((layout) => skipsOf(layout, checked)));
  const records = layouts.reduce((sum, layout) => sum + recordsOf(layout), 0);
  const reason: Issue = read.stop ?? { code: "nothing-to-load", severity: "error", file: read.file };
  return {
    ...recognised(read),
    ...{ records, loaded: 0, refused: records - total(skips), skipped: total(skips) },
    status: "refused",
    skips,
    issues: [...read.warnings, reason, ...located(checked?.issues ?? [], read.file)],
  };
}

/** These very bytes are import `earlier` already: every record is a declared skip. */
export function unchangedSummary(read: ReadyFile, earlier: ImportRecord): ImportSummary {
  const { layout, file } = read;
  const around = skipsOf(layout);
  const records = recordsOf(layout);
  const firstLine = layout.data[0]?.line ?? layout.header.line;
  const identical: Skip = { reason: "identical", count: records - total(around), firstLine };
  return {
    ...recognised(read),
    ...{ records, loaded: 0, refused: 0, skipped: records },
    status: "unchanged",
    import: earlier.id,
    skips: [...around, identical],
    issues: [{ code: "identical-file", severity: "info", file, value: String(earlier.id) }],
  };
}

export function countsOf(layout: Layout, checked: Checked): Counts {
  const { loaded } = checked;
  const around = [...layout.preamble, ...layout.footer].filter(({ problem }) => problem !== undefined);
  const refused = checked.refused + around.length;
  return { records: recordsOf(layout), loaded, refused, skipped: total(skipsOf(layout, checked)) };
}

/** What reading found out, whatever became of the file. */
function recognised({ file, decoded, layout, recognised }: ReadFile) {
  const certain = recognised?.certainty === "certain" ? recognised : undefined;
  return {
    file,
    import: null,
    dataset: certain?.dataset ?? null,
    profile: certain?.profile.id ?? null,
    encoding: decoded?.encoding ?? null,
    delimiter: layout?.dialect.delimiter ?? null,
    source: certain?.reading.source ?? null,
    release: certain?.reading.release ?? null,
    figures: 0,
    period: null,
    changes: null,
  };
}

/** What is true of the import as a whole and worth saying, though nothing is wrong. */
function notices({ file, recognised }: ReadyFile, { refused }: Checked, changes: Changes): Issue[] {
  const said: Issue[] = [];
  const note = (code: Issue["code"]): Issue => ({ code, severity: "info", file });
  if (recognised.reading.release === null) said.push(note("release-unknown"));
  const nothingNew = changes.added + changes.changed + changes.outranked === 0;
  if (nothingNew && refused === 0) said.push(note("same-content"));
  if (changes.outranked > 0) said.push({ ...note("older-release"), value: String(changes.outranked) });
  return said;
}

/** Counted apart from what became of the records, so that the law can be broken and seen. */
function recordsOf({ preamble, data, footer }: Layout): number {
  return preamble.length + data.length + footer.length;
}

function skipsOf({ preamble, data, footer }: Layout, checked?: Checked): Skip[] {
  const inside = checked
    ? checked.blankLines.map((line) => ({ line, skip: "blank" as const }))
    : data.filter(({ skip }) => skip === "blank");
  return gather(
    [...preamble, ...inside, ...footer].flatMap(({ line, skip }) =>
      skip ? [{ reason: skip, count: 1, firstLine: line }] : [],
    ),
  );
}

/** One entry for each reason, the order of the reasons being fixed. */
function gather(skips: readonly Skip[]): Skip[] {
  const order = ["title", "comment", "blank", "footnote"] as const;
  return order.flatMap((reason) => {
    const of = skips.filter((skip) => skip.reason === reason);
    const firstLine = of.reduce((least, skip) => Math.min(least, skip.firstLine), Infinity);
    return of.length === 0 ? [] : [{ reason, count: total(of), firstLine }];
  });
}

function total(skips: readonly Skip[]): number {
  return skips.reduce((sum, { count }) => sum + count, 0);
}

function located(issues: readonly Issue[], file: string): Issue[] {
  return issues.map((issue) => ({ ...issue, file }));
}

function periodOf(months: readonly string[]): Period | null {
  const known = [...new Set(months)].sort();
  const [first, last] = [readMonth(known[0] ?? ""), readMonth(known.at(-1) ?? "")];
  return first && last ? { first: first.month, last: last.month } : null;
}
