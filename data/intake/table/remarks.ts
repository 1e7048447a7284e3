import type { Issue } from "../../kernel/issue.ts";
import { findBlemishes } from "../text/blemishes.ts";
import type { Dialect, Layout } from "../text/dialect.ts";
import { unendedLine } from "../text/lines.ts";
import type { SheetRecord } from "../text/parse.ts";

/** What is to be said of a text beside its refused records: lost letters, a missing end, blank columns. */
export function remarks(text: string, layouts: readonly Layout[]): readonly Issue[] {
  const refused = new Set(
    layouts.flatMap(({ data }) => data.flatMap(({ line, problem }) => (problem ? [line] : []))),
  );
  const blemishes = findBlemishes(text).filter(({ line, certain }) => !certain || !refused.has(line));
  const unended = unendedLine(text);
  return [
    ...blemishes.map(({ code, line, value }): Issue => ({ code, severity: "warning", line, value })),
    ...layouts.flatMap(({ preamble, footer, dialect }) => faults([...preamble, ...footer], dialect)),
    ...layouts.flatMap(aboutColumns),
    ...(unended === undefined
      ? []
      : [{ code: "no-final-newline", severity: "info", line: unended } as const]),
  ];
}

function aboutColumns({ header: { line }, blankColumns, trailing }: Layout): Issue[] {
  const said: Issue[] = [];
  if (trailing) said.push({ code: "trailing-delimiter", severity: "info", line });
  if (blankColumns.length > 0)
    said.push({ code: "blank-column", severity: "info", line, value: blankColumns.join(", ") });
  return said;
}

/** The refused records among these, each with its line. */
export function faults(records: readonly SheetRecord[], { delimiter }: Dialect): Issue[] {
  return records.flatMap((record): Issue[] => {
    const { problem: code, line } = record;
    return code ? [{ code, severity: "error", line, value: shown(record, delimiter) }] : [];
  });
}

function shown({ problem, fields }: SheetRecord, delimiter: string): string {
  return problem === "field-count" ? String(fields.length) : fields.join(delimiter).slice(0, 200);
}
