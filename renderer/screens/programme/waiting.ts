import type { Row } from "../../../data/kernel/columns.ts";
import { text } from "./tell.ts";

/** Targets that contradict each other, and what was decided. */
export type Conflict = { readonly id: string; readonly sides: readonly Row[]; readonly decision: string };

/** What waits for a decision: a conflict, or a target whose baseline is missing. */
export type Waiting =
  | { readonly kind: "conflict"; readonly conflict: Conflict; readonly weight: number }
  | { readonly kind: "baseline"; readonly row: Row; readonly weight: number };

/** What waiting is made of: the targets, their conflicts and what the checker found. */
export type Standing = {
  readonly rows: readonly Row[];
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Row[];
};

/** Each group of contradicting targets with its sides. */
export function conflictsOf(rows: readonly Row[], groups: readonly Row[]): Conflict[] {
  return groups.map((group) => ({
    id: text(group, "group"),
    sides: rows.filter((row) => row["conflict"] === group["group"]),
    decision: text(group, "decision"),
  }));
}

/** All of it, the further apart the numbers the sooner. */
export function waitingOf({ rows, conflicts, findings }: Standing): Waiting[] {
  const open = conflicts
    .filter(({ decision }) => decision === "open")
    .map((conflict): Waiting => ({ kind: "conflict", conflict, weight: weightOf(conflict, findings) }));
  const baseless = rows
    .filter((row) => row["status"] === "baseline-missing")
    .map((row): Waiting => ({ kind: "baseline", row, weight: 1.12 }));
  return [...open, ...baseless].toSorted((a, b) => b.weight - a.weight);
}

/** How far apart a conflict's numbers are, as a ratio; other contradictions follow by their kind. */
function weightOf({ id }: Conflict, findings: readonly Row[]): number {
  const own = findings.find((row) => row["conflict"] === id);
  const numbers = (text(own, "values").match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  switch (own?.["rule"]) {
    case "number":
      return Math.max(...numbers) / Math.min(...numbers);
    case "per-event": {
      const [total = 1, ...each] = numbers;
      const product = each.reduce((all, one) => all * one, 1);
      return Math.max(product / total, total / product);
    }
    case "reserve":
      return 1.15;
    case "dates":
      return 1.1;
    default:
      return own ? 1.05 : 1;
  }
}
