import type { Role } from "../../../kernel/profile.ts";
export { releaseOf as release } from "../../../kernel/surs.ts";
import { measures } from "../measures.ts";

/** The table of SiStat all layouts here come from. */
export const source = "SURS 2164466S";

/** SiStat's names of the table's variables, as they head a column. */
export const variables: Readonly<Record<string, string>> = {
  MESEC: "month",
  OBČINE: "municipality",
  OBČINA: "municipality",
  DRŽAVA: "market",
  DRŽAVE: "market",
  MERITVE: "measure",
};

/** The role of a column that holds a variable; undefined for any other heading. */
export function variableRole(heading: string): Role | undefined {
  const field = Object.hasOwn(variables, heading) ? variables[heading] : undefined;
  return field === undefined ? undefined : { kind: "field", field };
}

/** The measure named at the beginning or end of a heading, and what else the heading says. */
export function splitMeasure(heading: string): { measure: string; rest: string } | undefined {
  for (const measure of measures.flatMap(({ spellings }) => spellings)) {
    if (heading.startsWith(`${measure} `)) return { measure, rest: heading.slice(measure.length + 1) };
    if (heading.endsWith(` ${measure}`)) return { measure, rest: heading.slice(0, -measure.length - 1) };
  }
  return undefined;
}

/** True if the columns' roles name every part of the table's key, each once. */
export function isComplete(roles: readonly (Role | undefined)[]): roles is Role[] {
  const shared = roles.flatMap((role) => (role?.kind === "field" ? [role.field] : []));
  const measured = roles.flatMap((role) => (role?.kind === "measure" ? [Object.keys(role.fixed)] : []));
  if (roles.includes(undefined) || measured.length === 0) return false;
  return measured.every((fixed) => {
    const named = [...shared, ...fixed];
    return new Set(named).size === named.length && named.length === 4;
  });
}
