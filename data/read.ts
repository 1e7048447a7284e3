import { datasets } from "./datasets/index.ts";
import { decode, type Decoded } from "./intake/decode.ts";
import type { Layout } from "./intake/dialect.ts";
import { findTables } from "./intake/tables.ts";
import { remarks } from "./intake/remarks.ts";
import { personalHeadings, isGuestBook } from "./intake/privacy.ts";
import { recognise, sheetOf, type Recognised } from "./intake/recognise.ts";
import type { Issue, IssueCode } from "./kernel/issue.ts";

/** A file as it was dropped: name without path, and its bytes. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/** How far a file could be read; what is missing could not be established, and `stop` says why. */
export type ReadFile = {
  readonly file: string;
  readonly decoded?: Decoded;
  /** The tables of the file, in order; `layout` is the first. */
  readonly layouts?: readonly Layout[];
  readonly layout?: Layout;
  readonly recognised?: Recognised;
  readonly warnings: readonly Issue[];
  readonly stop?: Issue;
};

/** A file whose every column has a role: ready to be checked. */
export type ReadyFile = ReadFile & {
  readonly decoded: Decoded;
  readonly layout: Layout;
  readonly recognised: Extract<Recognised, { certainty: "certain" }>;
};

export function isReady(read: ReadFile): read is ReadyFile {
  return !read.stop && read.layout !== undefined && read.recognised?.certainty === "certain";
}

const candidates = datasets.flatMap((dataset) =>
  dataset.profiles.map((profile) => ({ dataset: dataset.id, contract: dataset.contract, profile })),
);

/** The first half of the road: bytes -> text -> layout -> recognised profile, or the reason why not. */
export function readFile({ name, bytes }: SourceFile, only?: string): ReadFile {
  const file = name;
  const stop = (code: IssueCode, at: Partial<Issue> = {}): Issue => ({
    code,
    severity: "error",
    file,
    ...at,
  });

  if (bytes.length === 0) return { file, warnings: [], stop: stop("empty-file") };
  const decoded = decode(bytes);
  if (typeof decoded === "string") return { file, warnings: [], stop: stop(decoded) };
  const { text } = decoded;
  if (text.trim() === "") return { file, decoded, warnings: [], stop: stop("empty-file") };
  if (isGuestBook(text)) {
    return { file, decoded, warnings: [], stop: stop("personal-data", { value: "knjigaGostov" }) };
  }
  const layouts = findTables(text);
  const warnings = remarks(text, layouts).map((issue) => ({ ...issue, file }));
  const [layout, other] = layouts;
  if (!layout) return { file, decoded, warnings, stop: stop("not-a-table") };

  for (const { headings, header, data } of layouts) {
    const personal = personalHeadings(
      headings,
      data.map(({ fields }) => fields),
    );
    if (personal.length > 0) {
      const found = stop("personal-data", { line: header.line, value: personal.join(", ") });
      return { file, decoded, warnings: [], stop: found };
    }
  }
  const known = { file, decoded, layouts, layout, warnings };
  const { header, data } = layout;
  if (other) return { ...known, stop: stop("several-tables", { line: other.header.line }) };
  if (layout.headers.length === 0) {
    const value = data[0]?.fields.join(" ");
    return { ...known, stop: stop("no-header", { line: header.line, ...(value && { value }) }) };
  }
  const recognised = recognise(
    sheetOf(file, layout),
    candidates.filter(({ dataset }) => only === undefined || dataset === only),
  );
  const settled = { ...known, recognised };
  if (recognised.certainty === "refused") {
    return {
      ...settled,
      stop: stop(recognised.refusal.refuse, { line: header.line, value: headingsOf(layout) }),
    };
  }
  if (recognised.certainty !== "certain") {
    return { ...settled, stop: stop("unknown-layout", { line: header.line, value: headingsOf(layout) }) };
  }
  if (data.every(({ skip }) => skip !== undefined))
    return { ...settled, stop: stop("no-data-rows", { line: header.line }) };
  return settled;
}

function headingsOf({ header }: Layout): string {
  const shown = header.fields.slice(0, 6).join(", ");
  return header.fields.length > 6 ? `${shown}, …` : shown;
}
