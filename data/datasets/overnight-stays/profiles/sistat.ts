import type { Role, Sheet } from "../../../kernel/profile.ts";
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

/**
 * When the figures were released: the footnote `Zadnja objava:` with the stamp after it or on the
 * next line, else the stamp SiStat puts into the file's name.
 */
export function release({ file, notes }: Sheet): string | null {
  const footnote = notes.join("\n").match(/Zadnja objava:?\s*(\d{4})(\d{2})(\d{2})(?:\s+(\d{2}):(\d{2}))?/);
  const stamp = footnote ?? /\d{7}S_(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})\d{2}/.exec(file);
  if (!stamp) return null;
  const [, year, month, day, hour = "00", minute = "00"] = stamp;
  return `${year}-${month}-${day} ${hour}:${minute}`;
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
