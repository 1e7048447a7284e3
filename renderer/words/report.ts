import type { ImportSummary } from "../../data/index.ts";
import { csvField, csvText } from "./csv.ts";
import { issueSentence, type Speech } from "./index.ts";

/**
 * What became of a file, for a spreadsheet: the counts with the law they keep, then one line for each
 * skip and each issue. No line is cut, however many there are.
 */
export function reportCsv(speech: Speech, summary: ImportSummary): string {
  const { words } = speech;
  const { report } = words.summary;
  const { records, loaded, refused, skipped, skips, issues } = summary;
  const count = (what: string, number: number, said = "") => line({ kind: report.count, what, number, said });
  return csvText([
    report.headings.map(csvField),
    count(words.summary.records, records, `${report.law}: ${records} = ${loaded} + ${refused} + ${skipped}`),
    count(words.summary.statuses.loaded, loaded),
    count(words.summary.statuses.refused, refused),
    count(report.skip, skipped),
    ...skips.map(({ reason, count: number, firstLine }) =>
      line({
        kind: report.skip,
        at: firstLine,
        number,
        said: words.summary.skip(words.summary.skips[reason], number, firstLine),
      }),
    ),
    ...issues.map((issue) =>
      line({
        kind: report.issue,
        weight: words.summary.severities[issue.severity],
        at: issue.line,
        column: issue.column,
        what: issue.value,
        said: speech.format.capital(issueSentence(speech, issue)),
      }),
    ),
  ]);
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

function line({ kind, weight = "", at, column = "", what = "", number, said }: Line): string[] {
  const texts = [kind, weight, at ?? "", column, what, number ?? "", said];
  return texts.map((each) => (typeof each === "number" ? String(each) : csvField(each)));
}
