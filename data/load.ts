import type { House } from "./house.ts";
import { check, type Checked } from "./intake/check.ts";
import type { Layout } from "./intake/dialect.ts";
import { isBlank, type SheetRecord } from "./intake/parse.ts";
import type { Candidate } from "./intake/recognise.ts";
import type { Issue } from "./kernel/issue.ts";
import { readMonth, type Period } from "./kernel/period.ts";
import type { Reading } from "./kernel/profile.ts";
import { readFile, type ReadFile, type SourceFile } from "./read.ts";
import { compareImport, rememberFigures, type Changes } from "./store/changes.ts";
import { sha256, type ImportRecord } from "./store/manifest.ts";
import { toPart } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { appendImport, settle } from "./store/tables.ts";
import { commitImport, nextImport } from "./store/workspace.ts";

/** Why a record is no data and was expected not to be. */
export type SkipReason = "title" | "blank" | "footnote" | "identical";

export type Skip = { readonly reason: SkipReason; readonly count: number; readonly firstLine: number };

/**
 * What became of a file. `records = loaded + refused + skipped` always holds; the heading line is
 * structure, not a record.
 */
export type ImportSummary = {
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
  readonly records: number;
  readonly loaded: number;
  readonly refused: number;
  readonly skipped: number;
  readonly skips: readonly Skip[];
  /** Single figures (cells) loaded; a record of a wide layout holds many. */
  readonly figures: number;
  readonly period: Period | null;
  readonly issues: readonly Issue[];
  readonly changes: Changes | null;
};

/** `dataset` admits only that dataset's profiles; `sample` marks figures shipped with Loggia. */
export type HowToLoad = { readonly dataset?: string; readonly sample?: boolean };

/**
 * The road of one file: read, check, compare, save. Nothing is saved unless everything before
 * succeeded, and nothing counts in the engine unless it was saved.
 */
export async function load(house: House, source: SourceFile, how: HowToLoad = {}): Promise<ImportSummary> {
  const read = readFile(source, how.dataset);
  const { layout, recognised, stop } = read;
  if (stop || !layout || recognised?.certainty !== "certain") return refused(read);

  const hash = await sha256(source.bytes);
  const earlier = house.manifest.imports.find((record) => record.sha256 === hash);
  if (earlier) return unchanged(read, layout, earlier);

  const checked = check(layout.data, layout.header.fields, recognised.reading, recognised.contract);
  if (checked.loaded === 0) return refused(read, checked);
  return commit(
    house,
    source,
    hash,
    { read, layout, candidate: recognised, reading: recognised.reading, checked },
    how,
  );
}

type Ready = {
  readonly read: ReadFile;
  readonly layout: Layout;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly checked: Checked;
};

async function commit(
  house: House,
  source: SourceFile,
  hash: string,
  { read, layout, candidate, reading, checked }: Ready,
  { sample = false }: HowToLoad,
): Promise<ImportSummary> {
  const { contract, dataset, profile } = candidate;
  const id = nextImport(house.manifest);
  const importedAt = new Date().toISOString();
  const part = toPart(contract, checked.columns, reading.source, id);
  const partSha256 = await sha256(part);
  const skips = skipsOf(layout, checked);
  const record: ImportRecord = {
    id,
    file: source.name,
    sha256: hash,
    bytes: source.bytes.length,
    dataset,
    profile: profile.id,
    encoding: read.decoded?.encoding ?? "utf-8",
    source: reading.source,
    release: reading.release,
    importedAt,
    records: recordsOf(layout),
    loaded: checked.loaded,
    refused: checked.refused,
    skipped: total(skips),
    sample,
    part: `${partSha256.slice(0, 32)}.arrow`,
    partSha256,
  };
  const changes = await transaction(house.database, async () => {
    await rememberFigures(house.database, contract);
    await appendImport(house.database, contract, record, part);
    await settle(house.database, contract);
    const compared = await compareImport(house.database, contract, id);
    house.manifest = await commitImport(house.files, house.manifest, record, part);
    return compared;
  });
  return {
    ...summary(read, layout, skips),
    status: "loaded",
    import: id,
    loaded: checked.loaded,
    refused: checked.refused,
    figures: checked.columns.value.length,
    period: periodOf(checked.columns.keys["month"] ?? []),
    issues: [
      ...read.warnings,
      ...located(checked.issues, source.name),
      ...notices(source.name, reading, changes),
    ],
    changes,
  };
}

/** What is true of the import as a whole and worth saying, though nothing is wrong. */
function notices(file: string, { release }: Reading, changes: Changes): Issue[] {
  const said: Issue[] = [];
  if (release === null) said.push({ code: "release-unknown", severity: "info", file });
  if (changes.added + changes.changed === 0) said.push({ code: "same-content", severity: "info", file });
  if (changes.outranked > 0) {
    said.push({ code: "older-release", severity: "info", file, value: String(changes.outranked) });
  }
  return said;
}

function refused(read: ReadFile, checked?: Checked): ImportSummary {
  const { layout, file, warnings, stop } = read;
  const skips = layout ? skipsOf(layout, checked) : [];
  const none: Issue = { code: "nothing-to-load", severity: "error", file };
  const refusedRecords = layout ? recordsOf(layout) - total(skips) : 0;
  return {
    ...summary(read, layout, skips),
    status: "refused",
    import: null,
    refused: refusedRecords,
    issues: [...warnings, stop ?? none, ...located(checked?.issues ?? [], file)],
  };
}

function unchanged(read: ReadFile, layout: Layout, earlier: ImportRecord): ImportSummary {
  const first = layout.data[0]?.line ?? layout.header.line;
  const around = skipsOf(layout);
  const identical: Skip = { reason: "identical", count: recordsOf(layout) - total(around), firstLine: first };
  const said: Issue = {
    code: "identical-file",
    severity: "info",
    file: read.file,
    value: String(earlier.id),
  };
  return {
    ...summary(read, layout, [...around, identical]),
    status: "unchanged",
    import: earlier.id,
    issues: [said],
  };
}

/** What every outcome has in common; the outcome overwrites what it knows better. */
function summary(
  read: ReadFile,
  layout: Layout | undefined,
  skips: readonly Skip[],
): Omit<ImportSummary, "status"> {
  const certain = read.recognised?.certainty === "certain" ? read.recognised : undefined;
  return {
    file: read.file,
    import: null,
    dataset: certain?.dataset ?? null,
    profile: certain?.profile.id ?? null,
    encoding: read.decoded?.encoding ?? null,
    delimiter: layout?.dialect.delimiter ?? null,
    source: certain?.reading.source ?? null,
    release: certain?.reading.release ?? null,
    records: layout ? recordsOf(layout) : 0,
    loaded: 0,
    refused: 0,
    skipped: total(skips),
    skips,
    figures: 0,
    period: null,
    issues: [],
    changes: null,
  };
}

/** Every record of the file but the heading line, counted apart from what became of them. */
function recordsOf({ preamble, data, footer }: Layout): number {
  return preamble.length + data.length + footer.length;
}

function skipsOf({ preamble, data, footer }: Layout, checked?: Checked): Skip[] {
  const around = (records: readonly SheetRecord[], reason: SkipReason): Skip[] =>
    group(
      records.filter((record) => !isBlank(record)).map(({ line }) => line),
      reason,
    );
  const outside = [...preamble, ...footer].filter(isBlank).map(({ line }) => line);
  const inside = checked?.blankLines ?? data.filter(isBlank).map(({ line }) => line);
  return [
    ...around(preamble, "title"),
    ...group([...outside, ...inside], "blank"),
    ...around(footer, "footnote"),
  ];
}

function group(lines: readonly number[], reason: SkipReason): Skip[] {
  return lines.length === 0 ? [] : [{ reason, count: lines.length, firstLine: Math.min(...lines) }];
}

function total(skips: readonly Skip[]): number {
  return skips.reduce((sum, { count }) => sum + count, 0);
}

function located(issues: readonly Issue[], file: string): Issue[] {
  return issues.map((issue) => ({ ...issue, file }));
}

function periodOf(months: readonly string[]): Period | null {
  const known = [...new Set(months)].sort().map((month) => readMonth(month)?.month);
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? { first, last } : null;
}
