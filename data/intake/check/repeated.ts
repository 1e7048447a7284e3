import type { Contract } from "../../kernel/contract.ts";
import { valuesOf } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import type { Role } from "../../kernel/profile.ts";
import type { Judged, Row } from "./record.ts";

/** Where a row stands: the record it came from, and itself. */
type Stated = { readonly of: Judged; readonly row: Row };

/** A key is one fact: the same row again is superfluous, another one makes both doubtful. */
export function refuseRepeated(
  judged: readonly Judged[],
  headings: readonly string[],
  roles: readonly Role[],
  contract: Contract,
): void {
  const keyOf = keyMaker(contract);
  const values = valuesOf(contract);
  const words = wording(headings, roles, contract);
  const first = new Map<string | number, Stated>();
  const refused = new Set<Judged>();
  const refuse = (here: Stated, there: Stated, code: "duplicate-row" | "contradicting-row"): void => {
    const said = words(here, there, code === "contradicting-row");
    here.of.issues.push({ code, severity: "error", line: here.row.line, ...said });
    refused.add(here.of);
  };
  for (const of of judged) {
    for (const row of of.rows) {
      const key = keyOf(row);
      const earlier = first.get(key);
      const here = { of, row };
      if (!earlier) {
        first.set(key, here);
      } else if (
        earlier.row.flag === row.flag &&
        values.every((name) => earlier.row.values[name] === row.values[name])
      ) {
        refuse(here, earlier, "duplicate-row");
      } else {
        refuse(earlier, here, "contradicting-row");
        refuse(here, earlier, "contradicting-row");
      }
    }
  }
  for (const of of refused) {
    of.rows = [];
    // That a value was left out and its row kept is no longer true.
    of.issues = of.issues.filter(({ severity }) => severity === "error");
  }
}

/** Says in the file's words what makes two rows the same, and where they differ. */
function wording(headings: readonly string[], roles: readonly Role[], { grain, columns }: Contract) {
  const fields = roles.map((role): readonly string[] => {
    if (role.kind === "field" || role.kind === "measure") return [role.field];
    if (role.kind === "span") return [role.from, role.to];
    return role.kind === "point" ? [role.lat, role.lon, ...(role.text === undefined ? [] : [role.text])] : [];
  });
  const keys = fields.flatMap((names, at) => (names.some((name) => grain.includes(name)) ? [at] : []));
  const textOf = ({ of }: Stated, at: number) => (of.fields[at] ?? "").trim();
  const placeIn = ({ row }: Stated): number =>
    headings.findIndex((heading, at) => roles[at]?.kind === "measure" && heading === row.heading);
  return (here: Stated, there: Stated, differ: boolean): Partial<Issue> => {
    const measured = placeIn(here);
    const isKeyed = measured >= 0 && Object.keys(roleOf(roles, measured).fixed).length > 0;
    const key = [
      ...keys.map((at) => [headings[at] ?? "", textOf(here, at)] as const).filter(([, text]) => text !== ""),
      ...(isKeyed && !differ ? [[headings[measured] ?? "", textOf(here, measured)] as const] : []),
    ];
    const subject = key.map(([heading, text]) => `${heading} ${text}`.trim()).join(", ");
    const line = there.row.line;
    if (!differ) return { subject, other: { line, value: subject } };
    const differing = fields.findIndex(
      (names, at) =>
        roles[at]?.kind !== "measure" &&
        !names.some((name) => grain.includes(name)) &&
        names.some((name) => here.row.values[name] !== there.row.values[name]),
    );
    const at = measured >= 0 ? measured : differing;
    const thereAt = measured >= 0 ? placeIn(there) : differing;
    const name =
      columns.find((each) => here.row.values[each.name] !== there.row.values[each.name])?.name ?? "";
    return {
      column: headings[at] ?? "",
      value: at < 0 ? String(here.row.values[name] ?? "") : textOf(here, at),
      other: { line, value: thereAt < 0 ? String(there.row.values[name] ?? "") : textOf(there, thereAt) },
      subject,
    };
  };
}

function roleOf(roles: readonly Role[], at: number): Role & { kind: "measure" } {
  const role = roles[at];
  return role?.kind === "measure" ? role : { kind: "measure", field: "", fixed: {} };
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
