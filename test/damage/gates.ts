import { inspect } from "../../data/index.ts";
import type { Damaged } from "./draft.ts";

/** What a file that was read must answer for; empty lists mean that the gate held. */
export type Verdict = {
  readonly lost: readonly string[];
  readonly invented: readonly string[];
  readonly collapsed: boolean;
  /** Damaged lines nobody was told of. */
  readonly silent: readonly number[];
  /** Sound lines that were complained about. */
  readonly falseAlarms: readonly string[];
  readonly stopped: string | null;
  readonly conserved: boolean;
};

const stops = ["no-header", "not-a-table", "empty-file", "binary-file", "personal-data", "no-data-rows"];
/** True of every generated file: no profile knows it, and one table at a time is loaded. */
const expected = ["unknown-layout", "several-tables"];

/** Holds what was read against what the file's maker knows about it. */
export function judge(file: Damaged): Verdict {
  const { inspection, tables } = inspect({ name: "damaged.csv", bytes: file.bytes });
  const { deviating, skipped, records } = inspection;
  const stop = deviating.find(({ code }) => stops.includes(code));
  const show = (rows: readonly (readonly string[])[], table: number): string[] =>
    rows.map((row) => JSON.stringify([table, ...row]));
  const wanted = file.tables.flatMap(({ headings, rows }, at) => show([headings, ...rows], at));
  const got = tables.flatMap((rows, at) => show(rows, at));
  const reported = new Set([...deviating, ...skipped].map(({ line }) => line));
  const errors = deviating.filter(({ code, severity }) => severity !== "info" && !expected.includes(code));
  const refused = errors.filter(
    ({ severity, line, code }) => severity === "error" && line !== undefined && !stops.includes(code),
  );
  const sound = tables.reduce((sum, rows) => sum + Math.max(0, rows.length - 1), 0);
  return {
    lost: stop ? [] : without(wanted, got),
    invented: stop || file.mayReturn ? [] : without(got, wanted),
    collapsed: !stop && tables.some(([headings]) => (headings?.length ?? 0) < 2),
    silent: file.deviating.filter((line) => !reported.has(line)),
    falseAlarms: errors
      .filter(({ line, code }) => line !== undefined && !file.touched.includes(line) && !stops.includes(code))
      .map(({ code, line }) => `${code} ${line ?? ""}`),
    stopped: stop?.code ?? null,
    conserved: records === sound + refused.length + skipped.length,
  };
}

/** What the first list has more of than the second. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of others) counts.set(each, (counts.get(each) ?? 0) + 1);
  return some.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
}
