import { decimalMarks, type Layout } from "./intake/text/dialect.ts";
import { check, type Checked, type Skipped } from "./intake/check/check.ts";
import type { SheetRecord } from "./intake/text/parse.ts";
import { isSound } from "./intake/table/tables.ts";
import type { Issue } from "./kernel/issue.ts";
import { ledgerOf, lineIssues, skippedLines } from "./ledger.ts";
import { readFile, type ReadFile, type SourceFile } from "./read.ts";

/** A line that stands outside the table, as written. */
export type NotedLine = { readonly line: number; readonly text: string };

/** Everything that can be said about a file without importing it. */
export type Inspection = {
  readonly file: string;
  readonly bytes: number;
  /** `why`: see `Decoded`; `workbook` for the sheets of one. */
  readonly encoding: { readonly name: string; readonly why: string } | null;
  /** `agreement`: share of the filled data lines that have the table's width, 0 to 1. */
  readonly delimiter: { readonly mark: string; readonly agreement: number; readonly columns: number } | null;
  readonly header: { readonly line: number; readonly headings: readonly string[] } | null;
  readonly preamble: readonly NotedLine[];
  readonly footer: readonly NotedLine[];
  /** Decimal mark by heading, for the columns that show one. */
  readonly decimal: Readonly<Record<string, "." | ",">>;
  readonly dataset: string | null;
  readonly profile: string | null;
  readonly certainty: "certain" | "ambiguous" | "refused" | "none";
  readonly source: string | null;
  readonly release: string | null;
  /** All records of the file but the heading lines of its tables. */
  readonly records: number;
  /** How many of them an import would load and refuse; the others are skipped. */
  readonly loaded: number;
  readonly refused: number;
  /** The lines declared to be no data, and why. */
  readonly skipped: readonly Skipped[];
  /** One entry for each thing that keeps a line, or the whole file, from being loaded. */
  readonly deviating: readonly Issue[];
};

/** The table as parsed: headings first, every data record after it that is not refused or skipped. */
export type ParsedTable = readonly (readonly string[])[];

/** Looks at a file by the same steps as an import, and stops before the engine. */
export function inspect(source: SourceFile): {
  readonly inspection: Inspection;
  /** The table that would be read. */
  readonly table: ParsedTable;
  /** Every table of the file. */
  readonly tables: readonly ParsedTable[];
} {
  const read = readFile(source);
  const { layouts, layout } = read;
  return {
    inspection: inspectRead(source, read, checkRead(read)),
    table: layout ? tableOf(layout) : [],
    tables: layouts.map(tableOf),
  };
}

/** What checking brings for a file that could be read; undefined for another. */
export function checkRead({ layout, ready, stop }: ReadFile): Checked | undefined {
  return layout && ready && !stop
    ? check(layout.data, layout.headings, ready.plan, ready.contract)
    : undefined;
}

/** What reading and checking a file found out. */
export function inspectRead(source: SourceFile, read: ReadFile, checked: Checked | undefined): Inspection {
  const { file, encoding, layouts, layout, ready, certainty, warnings, stop } = read;
  const { records, loaded, refused } = ledgerOf(read, checked);
  return {
    file,
    bytes: source.bytes.length,
    encoding: encoding ?? null,
    delimiter: layout?.dialect.delimiter
      ? {
          mark: layout.dialect.delimiter,
          agreement: layout.dialect.agreement,
          columns: layout.dialect.width,
        }
      : null,
    header: layout ? { line: layout.header.line, headings: layout.headings } : null,
    preamble: (layout?.preamble ?? []).map(noted),
    footer: (layout?.footer ?? []).map(noted),
    decimal: layout ? decimalMarks(layout) : {},
    dataset: ready?.dataset ?? null,
    profile: ready?.profile ?? null,
    certainty: certainty ?? "none",
    source: ready?.plan.source ?? null,
    release: ready?.plan.release ?? null,
    ...{ records, loaded, refused },
    skipped: skippedLines(layouts, layout, checked),
    deviating: [...warnings, ...(stop ? [stop] : []), ...lineIssues(read, checked)],
  };
}

function tableOf({ headings, data }: Layout): ParsedTable {
  return [headings, ...data.filter(isSound).map(({ fields }) => fields)];
}

function noted({ line, fields }: SheetRecord): NotedLine {
  return { line, text: fields.filter((field) => field !== "").join(" ") };
}
