import type { ImportSummary } from "../../data/index.ts";
import { csvField, csvText } from "./csv.ts";
import { issueSentence, type Speech } from "./index.ts";

/**
 * What became of files, for a spreadsheet: of each the counts with the law they keep, then one line for
 * each skip and each issue, every line with the file's name. No line is cut, however many there are.
 */
export function reportCsv(speech: Speech, ...summaries: readonly ImportSummary[]): string {
  const { headings } = speech.words.summary.report;
  return csvText([headings.map(csvField), ...summaries.flatMap((summary) => linesOf(speech, summary))]);
}

function linesOf(speech: Speech, summary: ImportSummary): string[][] {
  const { words } = speech;
  const { report } = words.summary;
  const { records, loaded, refused, skipped, skips, issues } = summary;
  const count = (what: string, number: number, said = ""): Line => ({
    kind: report.count,
    what,
    number,
    said,
  });
  const lines: Line[] = [
    count(words.summary.records, records, `${report.law}: ${records} = ${loaded} + ${refused} + ${skipped}`),
    count(words.summary.statuses.loaded, loaded),
    count(words.summary.statuses.refused, refused),
    count(report.skip, skipped),
    ...skips.map(({ reason, count: number, firstLine }) => ({
      kind: report.skip,
      at: firstLine,
      number,
      said: words.summary.skip(words.summary.skips[reason], number, firstLine),
    })),
    ...issues.map((issue) => ({
      kind: report.issue,
      weight: words.summary.severities[issue.severity],
      at: issue.line,
      column: issue.column,
      what: issue.value,
      said: speech.format.capital(issueSentence(speech, issue)),
    })),
  ];
  return lines.map((line) => [csvField(summary.file), ...fieldsOf(line)]);
}

type Line = {
  readonly kind: string;
  readonly weight?: string;
  readonly at?: number | undefined;
  readonly column?: string | undefined;
  readonly what?: string | undefined;
  readonly number?: number;
  readonly said: string;
};

function fieldsOf({ kind, weight = "", at, column = "", what = "", number, said }: Line): string[] {
  const texts = [kind, weight, at ?? "", column, what, number ?? "", said];
  return texts.map((each) => (typeof each === "number" ? String(each) : csvField(each)));
}
