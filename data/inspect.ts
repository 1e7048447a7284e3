import { decimalMarks } from "./intake/dialect.ts";
import { check } from "./intake/check.ts";
import type { Layout } from "./intake/dialect.ts";
import type { SheetRecord } from "./intake/parse.ts";
import { faults } from "./intake/remarks.ts";
import { isSound } from "./intake/tables.ts";
import type { Issue, SkipReason } from "./kernel/issue.ts";
import { readFile, type SourceFile } from "./read.ts";

/** A line that stands outside the table, as written. */
export type NotedLine = { readonly line: number; readonly text: string };

/** Everything that can be said about a file without importing it. */
export type Inspection = {
  readonly file: string;
  readonly bytes: number;
  /** `why`: see `Decoded`. */
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
  /** The lines declared to be no data, and why. */
  readonly skipped: readonly { readonly line: number; readonly reason: SkipReason }[];
  /** One entry for each thing that keeps a line, or the whole file, from being loaded. */
  readonly deviating: readonly Issue[];
};

/** The table as parsed: headings first, every data record after it that is not refused or skipped. */
export type ParsedTable = readonly (readonly string[])[];

/** Looks at a file by the same steps as an import, and stops before the engine. */
export function inspect(source: SourceFile): {
  readonly inspection: Inspection;
  readonly table: ParsedTable;
  /** Every table of the file; `table` is the first. */
  readonly tables: readonly ParsedTable[];
} {
  const { file, decoded, layout, layouts = [], recognised, warnings, stop } = readFile(source);
  const certain = recognised?.certainty === "certain" ? recognised : undefined;
  const checked =
    certain && layout
      ? check(layout.data.filter(isSound), layout.headings, certain.reading, certain.contract)
      : undefined;
  const around = layouts.flatMap(({ preamble, data, footer }) => [...preamble, ...data, ...footer]);
  const tables = layouts.map(tableOf);
  return {
    inspection: {
      file,
      bytes: source.bytes.length,
      encoding: decoded ? { name: decoded.encoding, why: decoded.why } : null,
      delimiter: layout
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
      dataset: certain?.dataset ?? null,
      profile: certain?.profile.id ?? null,
      certainty: recognised?.certainty ?? "none",
      source: certain?.reading.source ?? null,
      release: certain?.reading.release ?? null,
      records: around.length,
      skipped: around.flatMap(({ line, skip }) => (skip ? [{ line, reason: skip }] : [])),
      deviating: [
        ...warnings,
        ...(stop ? [stop] : []),
        ...[...layouts.flatMap(({ data, dialect }) => faults(data, dialect)), ...(checked?.issues ?? [])].map(
          (issue) => ({ ...issue, file }),
        ),
      ],
    },
    table: tables[0] ?? [],
    tables,
  };
}

function tableOf({ headings, data }: Layout): ParsedTable {
  return [headings, ...data.filter(isSound).map(({ fields }) => fields)];
}

function noted({ line, fields }: SheetRecord): NotedLine {
  return { line, text: fields.filter((field) => field !== "").join(" ") };
}
