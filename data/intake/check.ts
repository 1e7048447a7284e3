import type { Contract } from "../kernel/contract.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Reading } from "../kernel/profile.ts";
import { isBlank, type SheetRecord } from "./parse.ts";
import { recordReader, type Figure, type Verdict } from "./record.ts";

/** Checked figures, column by column: the contract's columns and the origin of each figure. */
export type CheckedColumns = {
  readonly keys: Readonly<Record<string, string[]>>;
  readonly value: (number | null)[];
  readonly flag: (string | null)[];
  readonly line: number[];
  readonly heading: string[];
};

export type Checked = {
  readonly columns: CheckedColumns;
  readonly loaded: number;
  readonly refused: number;
  readonly blankLines: readonly number[];
  readonly issues: readonly Issue[];
};

/**
 * Turns records into figures by the plan in `reading`. A record with one unreadable cell is refused
 * whole, with its line, column and value; a fact stated twice is refused the second time, and both
 * times if the two disagree.
 */
export function check(
  records: readonly SheetRecord[],
  headings: readonly string[],
  reading: Reading,
  contract: Contract,
): Checked {
  const read = recordReader(headings, reading.roles, contract);
  const blankLines = records.filter(isBlank).map(({ line }) => line);
  const verdicts = records.filter((record) => !isBlank(record)).map((record) => read(record));
  const settled = refuseRepeated(verdicts, contract);
  const accepted = settled.flatMap((verdict) => ("figures" in verdict ? [verdict.figures] : []));
  return {
    columns: toColumns(accepted.flat(), contract),
    loaded: accepted.length,
    refused: settled.length - accepted.length,
    blankLines,
    issues: settled.flatMap((verdict) => ("issues" in verdict ? verdict.issues : [])),
  };
}

/** A key is one fact: the same figure again is superfluous, another figure makes both doubtful. */
function refuseRepeated(verdicts: readonly Verdict[], contract: Contract): Verdict[] {
  const first = new Map<string, { readonly at: number; readonly figure: Figure }>();
  const settled = [...verdicts];
  const refuse = (
    at: number,
    code: "duplicate-row" | "contradicting-row",
    { line, heading, value, flag }: Figure,
  ): void => {
    const issue: Issue = { code, severity: "error", line, column: heading, value: String(value ?? flag) };
    const verdict = settled[at];
    settled[at] = { issues: [...(verdict && "issues" in verdict ? verdict.issues : []), issue] };
  };
  verdicts.forEach((verdict, at) => {
    if (!("figures" in verdict)) return;
    for (const figure of verdict.figures) {
      const key = contract.grain.map((name) => figure.keys[name]).join("\u0000");
      const earlier = first.get(key);
      if (!earlier) first.set(key, { at, figure });
      else if (earlier.figure.value === figure.value && earlier.figure.flag === figure.flag) {
        refuse(at, "duplicate-row", figure);
      } else {
        refuse(earlier.at, "contradicting-row", earlier.figure);
        refuse(at, "contradicting-row", figure);
      }
    }
  });
  return settled;
}

function toColumns(figures: readonly Figure[], contract: Contract): CheckedColumns {
  return {
    keys: Object.fromEntries(
      contract.grain.map((name) => [name, figures.map(({ keys }) => keys[name] ?? "")]),
    ),
    value: figures.map(({ value }) => value),
    flag: figures.map(({ flag }) => flag),
    line: figures.map(({ line }) => line),
    heading: figures.map(({ heading }) => heading),
  };
}
