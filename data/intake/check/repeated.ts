import type { Contract } from "../../kernel/contract.ts";
import { valuesOf } from "../../kernel/contract.ts";
import type { Judged, Row } from "./record.ts";

/** A key is one fact: the same row again is superfluous, another one makes both doubtful. */
export function refuseRepeated(judged: readonly Judged[], contract: Contract): void {
  const keyOf = keyMaker(contract);
  const values = valuesOf(contract);
  const first = new Map<string | number, { readonly of: Judged; readonly row: Row }>();
  const refused = new Set<Judged>();
  const refuse = (of: Judged, code: "duplicate-row" | "contradicting-row", row: Row): void => {
    const shown = values.map((name) => row.values[name]).find((cell) => cell !== null);
    const value = String(shown ?? row.flag ?? "");
    of.issues.push({ code, severity: "error", line: row.line, column: row.heading, value });
    refused.add(of);
  };
  for (const of of judged) {
    for (const row of of.rows) {
      const key = keyOf(row);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, { of, row });
      } else if (
        earlier.row.flag === row.flag &&
        values.every((name) => earlier.row.values[name] === row.values[name])
      ) {
        refuse(of, "duplicate-row", row);
      } else {
        refuse(earlier.of, "contradicting-row", earlier.row);
        refuse(of, "contradicting-row", row);
      }
    }
  }
  for (const of of refused) of.rows = [];
}

/**
 * A row's key as one number while the columns' different texts allow it, else as a text: a million
 * texts would take more room than the rows themselves.
 */
function keyMaker({ grain }: Contract): (row: Row) => string | number {
  const known = grain.map(() => new Map<unknown, number>());
  const room = 2 ** Math.floor(52 / grain.length);
  return ({ values }) => {
    const ids = grain.map((name, at) => {
      const column = known[at];
      const value = values[name] ?? null;
      const id = column?.get(value) ?? column?.size ?? 0;
      column?.set(value, id);
      return id;
    });
    if (ids.every((id) => id < room)) return ids.reduce((key, id) => key * room + id, 0);
    return ids.join(",");
  };
}
