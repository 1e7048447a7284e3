import { decimalMarks } from "./intake/dialect.ts";
import { check, type Checked } from "./intake/check.ts";
import type { SheetRecord } from "./intake/parse.ts";
import type { Issue } from "./kernel/issue.ts";
import { readFile, type ReadFile, type SourceFile } from "./read.ts";

/** A line that stands outside the table, as written. */
export type NotedLine = { readonly line: number; readonly text: string };

/** Everything that can be said about a file without importing it. */
export type Inspection = {
  readonly file: string;
  readonly bytes: number;
  /** `why`: `bom`, `strict` (valid UTF-8), `letters` (the legacy code page they fit) or `ascii`. */
  readonly encoding: { readonly name: string; readonly why: string } | null;
  /** `agreement`: share of the first lines that have the table's width, 0 to 1. */
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
  readonly records: number;
  /** One entry for each thing that keeps a line, or the whole file, from being loaded. */
  readonly deviating: readonly Issue[];
};

/** The table as parsed: headings first, every data record after it. */
export type ParsedTable = readonly (readonly string[])[];

/** Looks at a file by the same steps as an import, and stops before the engine. */
export async function inspect(source: SourceFile): Promise<{
  readonly inspection: Inspection;
  readonly table: ParsedTable;
}> {
  const read = await readFile(source);
  const { layout, ready } = read;
  const checked =
    layout && ready && !read.stop
      ? check(layout.data, layout.headings, ready.plan, ready.contract)
      : undefined;
  return {
    inspection: inspectRead(source, read, checked),
    table: layout ? [layout.headings, ...layout.data.map(({ fields }) => fields)] : [],
  };
}

/** What reading and checking a file found out. */
export function inspectRead(source: SourceFile, read: ReadFile, checked: Checked | undefined): Inspection {
  const { file, decoded, layout, ready, certainty, warnings, stop } = read;
  const records = layout ? layout.preamble.length + layout.data.length + layout.footer.length : 0;
  return {
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
    dataset: ready?.dataset ?? null,
    profile: ready?.profile ?? null,
    certainty: certainty ?? "none",
    source: ready?.plan.source ?? null,
    release: ready?.plan.release ?? null,
    records,
    deviating: [
      ...warnings,
      ...(stop ? [stop] : []),
      ...(checked?.issues ?? []).map((issue) => ({ ...issue, file })),
    ],
  };
}

function noted({ line, fields }: SheetRecord): NotedLine {
  return { line, text: fields.filter((field) => field !== "").join(" ") };
}
