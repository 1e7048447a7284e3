import { datasets } from "./datasets/index.ts";
import { decode, type Decoded } from "./intake/decode.ts";
import { findLayout, type Layout } from "./intake/dialect.ts";
import { faultsOf, mappedProfile, readingOf } from "./intake/mapping.ts";
import { isBlank } from "./intake/parse.ts";
import { makePlan, type Answers, type Plan } from "./intake/plan.ts";
import { personalHeadings, isGuestBook } from "./intake/privacy.ts";
import { recognise, sheetOf, type Recognised } from "./intake/recognise.ts";
import type { Contract } from "./kernel/contract.ts";
import type { Issue, IssueCode } from "./kernel/issue.ts";
import type { Mapping } from "./kernel/mapping.ts";
import type { RememberedPlan } from "./store/manifest.ts";

/** A file as it was dropped: name without path, and its bytes. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/** What is known about how a file is to be read, besides what the file says itself. */
export type HowToRead = {
  /** Only this dataset's profiles are asked. */
  readonly dataset?: string;
  /** The user's own mapping: no profile is asked. */
  readonly mapping?: Mapping;
  /** Answers to questions the cells left open, by heading. */
  readonly answers?: Answers;
  /** What was said about earlier files. */
  readonly remembered?: readonly RememberedPlan[];
};

/** The dataset a file belongs to, and everything its import will do. */
export type Ready = {
  readonly dataset: string;
  readonly contract: Contract;
  readonly profile: string;
  readonly plan: Plan;
};

/** How far a file could be read; what is missing could not be established, and `stop` says why. */
export type ReadFile = {
  readonly file: string;
  readonly decoded?: Decoded;
  readonly layout?: Layout;
  readonly certainty?: Recognised["certainty"];
  readonly ready?: Ready;
  readonly warnings: readonly Issue[];
  readonly stop?: Issue;
};

/** A file whose every column has a role and a format: ready to be checked. */
export type ReadyFile = ReadFile & {
  readonly decoded: Decoded;
  readonly layout: Layout;
  readonly ready: Ready;
};

export function isReady(read: ReadFile): read is ReadyFile {
  return !read.stop && read.layout !== undefined && read.ready !== undefined;
}

const candidates = datasets.flatMap((dataset) =>
  dataset.profiles.map((profile) => ({ dataset: dataset.id, contract: dataset.contract, profile })),
);

/** The first half of the road: bytes -> text -> layout -> reading plan, or the reason why not. */
export async function readFile({ name, bytes }: SourceFile, how: HowToRead = {}): Promise<ReadFile> {
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
  return { ...known, layout, ...toPlan(file, layout, how, stop) };
}

type Stop = (code: IssueCode, at?: Partial<Issue>) => Issue;

/** Who knows how to read this table: the user, a known export, or nobody. */
function toPlan(
  file: string,
  layout: Layout,
  how: HowToRead,
  stop: Stop,
): Pick<ReadFile, "certainty" | "ready" | "stop"> {
  const { header, headings, data } = layout;
  const at = { line: header.line, value: shown(headings) };
  const before = how.remembered?.find((plan) => plan.headings === JSON.stringify(headings));
  const mapping = how.mapping ?? before?.mapping;
  const chosen = mapping
    ? byMapping(mapping, headings, file)
    : recognise(
        sheetOf(file, layout),
        candidates.filter(({ dataset }) => how.dataset === undefined || dataset === how.dataset),
      );
  const { certainty } = chosen;
  if (chosen.certainty === "refused") return { certainty, stop: stop(chosen.refusal.refuse, at) };
  if (chosen.certainty !== "certain") return { certainty, stop: stop("unknown-layout", at) };
  if ("faults" in chosen && chosen.faults[0]) return { certainty, stop: { ...chosen.faults[0], file } };
  if (data.every(isBlank)) return { certainty, stop: stop("no-data-rows", { line: header.line }) };
  const { dataset, contract, reading } = chosen;
  const plan = makePlan(reading, contract, headings, data, { ...before?.answers, ...how.answers });
  const ready = { dataset, contract, profile: chosen.profile.id, plan };
  const [question] = plan.questions;
  if (!question) return { certainty, ready };
  const { column, samples } = question;
  return {
    certainty,
    ready,
    stop: stop("open-question", { line: header.line, column, value: samples.join(", ") }),
  };
}

function byMapping(mapping: Mapping, headings: readonly string[], file: string) {
  const dataset = datasets.find(({ id }) => id === mapping.dataset);
  if (!dataset) return { certainty: "none" } as const;
  const { id, contract } = dataset;
  const faults = faultsOf(mapping, contract);
  const reading = readingOf(mapping, headings, file, contract);
  return {
    certainty: "certain",
    dataset: id,
    contract,
    profile: { id: mappedProfile },
    reading,
    faults,
  } as const;
}

function shown(headings: readonly string[]): string {
  const few = headings.slice(0, 6).join(", ");
  return headings.length > 6 ? `${few}, …` : few;
}
