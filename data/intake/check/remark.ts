import type { Contract, Remark } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import type { Role } from "../../kernel/profile.ts";
import type { Judged } from "./record.ts";

/** Lets the room look at each loaded row: what it finds odd is told by line, and the row stays. */
export function remark(
  judged: readonly Judged[],
  headings: readonly string[],
  roles: readonly Role[],
  { remarker }: Contract,
): void {
  const look = remarker?.();
  if (!look) return;
  for (const each of judged) {
    each.rows = each.rows.map((row) => {
      const { remarks, values } = look(row.values, row.line);
      each.issues.push(...remarks.map((one) => toIssue(one, row.line, each.fields, headings, roles)));
      return values ? { ...row, values: { ...row.values, ...values } } : row;
    });
  }
}

function toIssue(
  { code, fields: named, other }: Remark,
  line: number,
  fields: readonly string[],
  headings: readonly string[],
  roles: readonly Role[],
): Issue {
  const places = roles.flatMap((role, at) => {
    const own = role.kind === "field" ? [role.field] : role.kind === "point" ? [role.lat, role.lon] : [];
    return own.some((field) => named.includes(field)) ? [at] : [];
  });
  const text = (of: readonly string[]) => places.map((at) => (of[at] ?? "").trim()).join(", ");
  return {
    code,
    severity: "warning",
    line,
    // The table may have no such column at all.
    ...(places.length > 0 && { column: text(headings), value: text(fields) }),
    ...(other && { other }),
  };
}
