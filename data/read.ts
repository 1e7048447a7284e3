import { datasets } from "./datasets/index.ts";
import type { Layout } from "./intake/text/dialect.ts";
import { faultsOf, mappedProfile, readingOf } from "./intake/plan/mapping.ts";
import { cellsOf, decimalsOf, makePlan, type Answers, type Plan } from "./intake/plan/plan.ts";
import { personalHeadings } from "./intake/plan/privacy.ts";
import { shield } from "./intake/plan/shield.ts";
import { recognise, sheetOf, type Recognised } from "./intake/plan/recognise.ts";
import { isPivot, isTree } from "./intake/table/shapes.ts";
import { titleOf } from "./intake/table/tables.ts";
import type { Contract } from "./kernel/contract.ts";
import type { Issue, IssueCode } from "./kernel/issue.ts";
import type { Mapping } from "./kernel/mapping.ts";
import type { Reading } from "./kernel/profile.ts";
import type { RememberedPlan } from "./store/manifest.ts";
import { tablesIn, type Encoding } from "./tables.ts";

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

/** The dataset a table belongs to, and everything its import will do. */
export type Ready = {
  readonly dataset: string;
  readonly contract: Contract;
  readonly profile: string;
  /** A table people keep themselves, not a known export. */
  readonly isPlain: boolean;
  readonly plan: Plan;
};

/** How far a file could be read; what is missing could not be established, and `stop` says why. */
export type ReadFile = {
  readonly file: string;
  readonly encoding?: Encoding;
  /** The tables of the file, in order. */
  readonly layouts: readonly Layout[];
  /** The one that is read; the others are refused. */
  readonly layout?: Layout;
  /** The data records of a file so large and regular that `layout` holds only the first of them. */
  readonly rows?: number;
  readonly certainty?: Recognised["certainty"];
  readonly ready?: Ready;
  readonly warnings: readonly Issue[];
  readonly stop?: Issue;
};

/** A file whose every column has a role and a format: ready to be checked. */
export type ReadyFile = ReadFile & {
  readonly encoding: Encoding;
  readonly layout: Layout;
  readonly ready: Ready;
};

export function isReady(read: ReadFile): read is ReadyFile {
  return !read.stop && read.encoding !== undefined && read.layout !== undefined && read.ready !== undefined;
}

/** The first half of the road: bytes -> tables of text -> reading plan, or the reason why not. */
export function readFile({ name: file, bytes }: SourceFile, how: HowToRead = {}): ReadFile {
  const { stop: none, ...tables } = tablesIn(bytes);
  const person = tables.layouts.flatMap(personalData)[0];
  const shielded = tables.layouts.map(shield);
  const layouts = shielded.map(({ layout }) => layout);
  const kept = shielded.flatMap(({ issues }) => issues);
  const warnings = [...tables.warnings, ...kept].map((issue) => ({ ...issue, file }));
  const known = { file, ...tables, layouts, warnings };
  if (none) return { ...known, stop: { ...none, file } };

  const choices = layouts.map((layout) => ({ layout, ...choose(file, layout, how) }));
  const readable = choices.filter(({ certainty }) => certainty === "certain");
  // A list of persons is no table of ours; one of ours that also names persons is read without them.
  if (person && readable.length === 0)
    return { ...known, layouts: [], warnings: [], stop: { ...person, file } };
  const [first, second] = layouts;
  const [chosen, another] = readable.length > 0 ? readable : choices;
  if (!first || !chosen) return { ...known, stop: { ...fault("not-a-table"), file } };
  if (second && (readable.length === 0 || another)) {
    const at = { line: second.header.line, value: titleOf(second) };
    return { ...known, layout: first, certainty: "none", stop: { ...fault("several-tables", at), file } };
  }
  const { layout, certainty, ready, stop } = chosen;
  const settled = { ...known, layout, certainty, ...(ready && { ready }) };
  return stop ? { ...settled, stop: { ...stop, file } } : settled;
}

type Choice = { readonly certainty: Recognised["certainty"]; readonly ready?: Ready; readonly stop?: Issue };

/** Who knows how to read this table: the user, a known export, or nobody. */
function choose(file: string, layout: Layout, how: HowToRead): Choice {
  const { headers, header, headings, data } = layout;
  const at = { line: header.line, value: shown(headings) };
  if (headers.length === 0) {
    const value = data[0]?.fields.join(" ") ?? "";
    return { certainty: "none", stop: fault("no-header", { line: header.line, value }) };
  }
  const before = how.remembered?.find((plan) => plan.headings === JSON.stringify(headings));
  const mapping = how.mapping ?? before?.mapping;
  const chosen = mapping ? byMapping(mapping, headings) : byProfile(file, layout, how.dataset);
  const { certainty } = chosen;
  if (chosen.certainty === "refused")
    return { certainty, stop: fault(shapeOf(layout) ?? chosen.refusal.refuse, at) };
  if (chosen.certainty !== "certain")
    return { certainty, stop: fault(shapeOf(layout) ?? "unknown-layout", at) };
  if (chosen.faults[0]) return { certainty, stop: chosen.faults[0] };
  if (data.every(({ skip }) => skip))
    return { certainty, stop: fault("no-data-rows", { line: header.line }) };

  const { dataset, contract, profile, isPlain, reading } = chosen;
  const plan = makePlan(
    reading,
    contract,
    headings,
    cellsOf(data),
    { ...before?.answers, ...how.answers },
    decimalsOf(data),
  );
  const ready = { dataset, contract, profile, isPlain, plan };
  const [question] = plan.questions;
  if (!question) return { certainty, ready };
  const { also = [], samples } = question;
  const column = [question.column, ...also].join(", ");
  // All of them at once: whoever answers need not come back for the next.
  const about = Object.fromEntries(plan.questions.map((each) => [each.column, each.options.join(" ")]));
  const open = { line: header.line, column, value: samples.join(", "), about };
  return { certainty, ready, stop: fault("open-question", open) };
}

type Chosen =
  | (Omit<Ready, "plan"> & {
      readonly certainty: "certain";
      readonly reading: Reading;
      readonly faults: readonly Issue[];
    })
  | Exclude<Recognised, { certainty: "certain" }>;

const candidates = datasets.flatMap((dataset) =>
  dataset.profiles.map((profile) => ({ dataset: dataset.id, contract: dataset.contract, profile })),
);

function byProfile(file: string, layout: Layout, only: string | undefined): Chosen {
  const asked = candidates.filter(({ dataset }) => only === undefined || dataset === only);
  const found = recognise(sheetOf(file, layout), asked);
  return found.certainty === "certain"
    ? { ...found, profile: found.profile.id, isPlain: found.profile.kind === "plain", faults: [] }
    : found;
}

function byMapping(mapping: Mapping, headings: readonly string[]): Chosen {
  const dataset = datasets.find(({ id }) => id === mapping.dataset);
  if (!dataset) return { certainty: "none" };
  const { id, contract } = dataset;
  const faults = faultsOf(mapping, contract);
  const reading = readingOf(mapping, headings, contract);
  return {
    certainty: "certain",
    dataset: id,
    contract,
    profile: mappedProfile,
    isPlain: true,
    reading,
    faults,
  };
}

function personalData({ headings, header, data }: Layout): Issue[] {
  const found = personalHeadings(
    headings,
    data.map(({ fields }) => fields),
  );
  return found.length > 0 ? [fault("personal-data", { line: header.line, value: found.join(", ") })] : [];
}

/** Why nobody can read a table, if its shape says so: whatever it is about, that comes first. */
function shapeOf(layout: Layout): IssueCode | undefined {
  if (isPivot(layout)) return "pivot-table";
  return isTree(layout) ? "tree-shaped" : undefined;
}

function fault(code: IssueCode, at: Partial<Issue> = {}): Issue {
  return { code, severity: "error", ...at };
}

function shown(headings: readonly string[]): string {
  const few = headings.slice(0, 6).join(", ");
  return headings.length > 6 ? `${few}, …` : few;
}
