import type { Checked, Skipped } from "./intake/check/check.ts";
import type { Layout } from "./intake/text/dialect.ts";
import type { SheetRecord } from "./intake/text/parse.ts";
import { faults } from "./intake/table/remarks.ts";
import { titleOf } from "./intake/table/tables.ts";
import { skipReasons, type Issue, type SkipReason } from "./kernel/issue.ts";
import type { ReadFile } from "./read.ts";

/** Records declared to be no data, by reason. */
export type Skip = { readonly reason: SkipReason; readonly count: number; readonly firstLine: number };

/** The conservation law: `records = loaded + refused + skipped`. A heading line is no record. */
export type Ledger = {
  readonly records: number;
  readonly loaded: number;
  readonly refused: number;
  readonly skipped: number;
  readonly skips: readonly Skip[];
};

/**
 * What became of every record of a file. The records are counted apart from what became of them, so
 * that the law can be broken and seen.
 *
 * @param checked left out for a file that is refused whole: what is no skip is refused
 */
export function ledgerOf({ layouts, layout, rows }: ReadFile, checked?: Checked): Ledger {
  const records = layouts.reduce((sum, each) => sum + recordsOf(each, rows), 0);
  const skipped = skippedLines(layouts, layout, checked);
  const rest = checked
    ? checked.refused +
      layouts.reduce(
        (sum, each) => sum + refusedAround(each) + (each === layout ? 0 : refusedIn(each.data)),
        0,
      )
    : records - skipped.length;
  return {
    records,
    loaded: checked?.loaded ?? 0,
    refused: rest,
    skipped: skipped.length,
    skips: bundle(skipped),
  };
}

/** Every line that is declared to be no data, and why. */
export function skippedLines(
  layouts: readonly Layout[],
  read: Layout | undefined,
  checked?: Checked,
): readonly Skipped[] {
  return layouts.flatMap((layout) => [
    ...skippedIn(layout.preamble),
    ...(checked && layout === read ? checked.skipped : skippedIn(layout.data)),
    ...skippedIn(layout.footer),
  ]);
}

/** What is wrong or remarkable line by line, in the order of the lines. */
export function lineIssues(read: ReadFile, checked?: Checked): Issue[] {
  const all = [...structuralIssues(read), ...(checked?.issues ?? [])];
  return all.map((issue) => ({ ...issue, file: read.file })).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Why lines are refused whatever their cells say, and where a table begins that is not read. */
function structuralIssues({ layouts, layout: read, ready }: ReadFile): Issue[] {
  return layouts.flatMap((layout): Issue[] => {
    if (layout === read || !ready) return faults(layout.data, layout.dialect);
    return [
      { code: "another-table", severity: "warning", line: layout.header.line, value: titleOf(layout) },
      ...faults(layout.data, layout.dialect),
    ];
  });
}

/** One entry for each reason, in an order of their own. */
export function bundle(skipped: readonly Skipped[]): Skip[] {
  const found = new Map<SkipReason, Skip>();
  for (const { reason, line } of skipped) {
    const before = found.get(reason);
    found.set(reason, {
      reason,
      count: (before?.count ?? 0) + 1,
      firstLine: Math.min(before?.firstLine ?? line, line),
    });
  }
  return skipReasons.flatMap((reason) => found.get(reason) ?? []);
}

function recordsOf({ preamble, data, footer }: Layout, rows = data.length): number {
  return preamble.length + rows + footer.length;
}

function skippedIn(records: readonly SheetRecord[]): Skipped[] {
  return records.flatMap(({ line, skip, problem }) => (skip && !problem ? [{ reason: skip, line }] : []));
}

function refusedIn(records: readonly SheetRecord[]): number {
  return records.filter(({ skip, problem }) => problem ?? !skip).length;
}

function refusedAround({ preamble, footer }: Layout): number {
  return refusedIn(preamble) + refusedIn(footer);
}
