import type { Dialect } from "../text/dialect.ts";
import { columnKinds, isHeading } from "./heading.ts";
import { isTyped } from "./kinds.ts";
import { sliceLines, toLines } from "../text/lines.ts";
import { isBlank, parse, type SheetRecord } from "../text/parse.ts";
import { literal, type Marks } from "../text/quotes.ts";

/** A delimiter that also stands in times, figures or prose needs more to speak for it. */
type Candidate = { readonly delimiter: string; readonly trust: number };

/** On a tie the earlier wins. */
const candidates: readonly Candidate[] = [
  { delimiter: "\t", trust: 1 },
  { delimiter: ";", trust: 1 },
  { delimiter: "|", trust: 1 },
  { delimiter: ", ", trust: 1 },
  { delimiter: ",", trust: 1 },
  { delimiter: "^", trust: 1 },
  { delimiter: "~", trust: 1 },
  { delimiter: "  ", trust: 0.6 },
  { delimiter: ":", trust: 0.5 },
  { delimiter: " ", trust: 0.5 },
];

type Described = { readonly dialect: Dialect; readonly score: number };

/** @returns undefined if no delimiter makes a table of at least two columns out of the text */
export function findDialect(text: string): Dialect | undefined {
  const sample = sampleOf(text);
  const described = candidates
    .filter(({ delimiter }) => sample.includes(delimiter))
    .flatMap((candidate) => describe(sample, candidate));
  return bestOf(described)?.dialect;
}

/** The highest score; on a tie the earlier one. */
function bestOf(described: readonly Described[]): Described | undefined {
  return described.reduce<Described | undefined>(
    (a, b) => (!a || b.score > a.score + 1e-9 ? b : a),
    undefined,
  );
}

/** The first thousand lines, and fifty in each twentieth of the rest: a head alone may be unlike the rest. */
function sampleOf(text: string): string {
  const lines = toLines(text);
  const head = 1000;
  if (lines.count <= 2 * head) return lines.text;
  const step = Math.floor((lines.count - head) / 20);
  const pieces = Array.from({ length: 20 }, (_, at) => head + at * step);
  return [sliceLines(lines, 0, head), ...pieces.map((from) => sliceLines(lines, from, from + 50))].join("\n");
}

function describe(sample: string, candidate: Candidate): Described[] {
  const best = bestOf(
    marksOf(sample, candidate.delimiter).flatMap((marks) => describeWith(sample, candidate, marks)),
  );
  return best ? [best] : [];
}

function describeWith(sample: string, candidate: Candidate, marks: Marks): Described[] {
  const { delimiter } = candidate;
  // Where every comma stands between digits, also in the headings, commas are decimal marks.
  const trust = delimiter === "," && !/(^|\D),|,(\D|$)/m.test(sample) ? 0.4 : candidate.trust;
  const filled = parse(sample, marks).filter((record) => !isBlank(record) && !isComment(record));
  const width = commonWidth(filled);
  const ofWidth = filled.filter(({ fields, problem }) => fields.length === width && !problem);
  const agreement = filled.length === 0 ? 0 : ofWidth.length / filled.length;
  const isTable = width > 2 || (width === 2 && ofWidth.length > 1);
  const evidence = trust === 1 ? 1 : Math.max(trust, provenBy(ofWidth, width, agreement));
  if (!isTable || (evidence < 1 && !(agreement >= 0.6 && hasFigures(ofWidth, width)))) return [];
  // Several tables in one file have several widths, but each line is as wide as a neighbour.
  const evenness = (agreement + neighbourly(filled)) / 2;
  const score = evenness * (width / (width + 1)) * evidence;
  return [{ dialect: { ...marks, width, agreement }, score }];
}

/** Words above figures in nearly every line are a table, whatever separates its cells. */
function provenBy(records: readonly SheetRecord[], width: number, agreement: number): number {
  const [first, ...rows] = records;
  const isProven =
    first !== undefined && agreement >= 0.9 && rows.length > 1 && isHeading(first, columnKinds(rows, width));
  return isProven ? 0.9 : 0;
}

function isComment({ fields }: SheetRecord): boolean {
  return fields[0]?.startsWith("#") === true;
}

/** The width most records have, of those with more than one cell; the first such on a tie. */
export function commonWidth(records: readonly SheetRecord[]): number {
  const widths = new Map<number, number>();
  for (const { fields, problem } of records) {
    if (fields.length > 1 && !problem) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  }
  return [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0] as const)[0];
}

function neighbourly(records: readonly SheetRecord[]): number {
  const widths = records.map(({ fields, problem }) => (problem ? 0 : fields.length));
  const even = widths.filter(
    (width, at) => width > 1 && (width === widths[at - 1] || width === widths[at + 1]),
  );
  return records.length === 0 ? 0 : even.length / records.length;
}

/** Prose may fall into columns by chance; a column of figures or dates does not. */
function hasFigures(records: readonly SheetRecord[], width: number): boolean {
  const rows = records.slice(1);
  return rows.length > 1 && columnKinds(rows, width).some(isTyped);
}

/** The quotation marks, each with its escape, that this delimiter's cells may be enclosed with; the likelier first. */
function marksOf(sample: string, delimiter: string): Marks[] {
  const d = literal(delimiter);
  const count = (pattern: string): number => sample.match(new RegExp(pattern, "gm"))?.length ?? 0;
  const enclosed = (q: string): number => Math.min(count(`(?<=^|${d})${q}`), count(`${q}(?=${d}|$)`));
  const withEscape = (quote: string): Marks => {
    const isBackslash =
      count(`\\\\${quote}(?!${d}|$)`) > count(`[^${quote}\\n]${quote}${quote}(?![${quote}]|${d}|$)`);
    return { delimiter, quote, escape: isBackslash ? "\\" : quote };
  };
  const usual = withEscape('"');
  if (enclosed("'") <= enclosed('"')) return [usual];
  // An apostrophe may be a text's own: it encloses if most lines have no bare word, else it must read better.
  const cell = `'[^'\\n]*'|[^'\\n${d}A-Za-zÀ-ž]*`;
  const lines = count(`^(?=.*')(?:(?:${cell})(?:${d}|$))+$`);
  const isUsed = lines * 2 > count("^.+$");
  return isUsed ? [withEscape("'"), usual] : [usual, withEscape("'")];
}
