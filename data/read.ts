import { datasets } from "./datasets/index.ts";
import { decode, type Decoded } from "./intake/decode.ts";
import { findLayout, type Layout } from "./intake/dialect.ts";
import { isBlank } from "./intake/parse.ts";
import { personalHeadings, isGuestBook } from "./intake/privacy.ts";
import { recognise, sheetOf, type Recognised } from "./intake/recognise.ts";
import type { Issue, IssueCode } from "./kernel/issue.ts";

/** A file as it was dropped: name without path, and its bytes. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/** How far a file could be read; what is missing could not be established, and `stop` says why. */
export type ReadFile = {
  readonly file: string;
  readonly decoded?: Decoded;
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
  const warnings: readonly Issue[] = decoded.damaged.map((value) => ({
    code: "letters-lost",
    severity: "warning",
    file,
    value,
  }));
  const known = { file, decoded, warnings };

  if (decoded.text.trim() === "") return { ...known, stop: stop("empty-file") };
  if (isGuestBook(decoded.text)) return { ...known, stop: stop("personal-data", { value: "knjigaGostov" }) };
  const layout = findLayout(decoded.text);
  if (!layout) return { ...known, stop: stop("not-a-table") };

  const { header, data } = layout;
  const personal = personalHeadings(
    header.fields,
    data.map(({ fields }) => fields),
  );
  if (personal.length > 0) {
    return { ...known, stop: stop("personal-data", { line: header.line, value: personal.join(", ") }) };
  }
  const unclosed = [...layout.preamble, header, ...data, ...layout.footer].find(
    ({ problem }) => problem === "unclosed-quote",
  );
  if (unclosed) return { ...known, layout, stop: stop("unclosed-quote", { line: unclosed.line }) };
  const recognised = recognise(
    sheetOf(file, layout),
    candidates.filter(({ dataset }) => only === undefined || dataset === only),
  );
  const settled = { ...known, layout, recognised };
  if (recognised.certainty === "refused") {
    return {
      ...settled,
      stop: stop(recognised.refusal.refuse, { line: header.line, value: headingsOf(layout) }),
    };
  }
  if (recognised.certainty !== "certain") {
    return { ...settled, stop: stop("unknown-layout", { line: header.line, value: headingsOf(layout) }) };
  }
  if (data.every(isBlank)) return { ...settled, stop: stop("no-data-rows", { line: header.line }) };
  return settled;
}

function headingsOf({ header }: Layout): string {
  const shown = header.fields.slice(0, 6).join(", ");
  return header.fields.length > 6 ? `${shown}, …` : shown;
}
