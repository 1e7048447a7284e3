import { habitsOf } from "./habits.ts";
import type { Column, Contract } from "./contract.ts";
import type { Profile, Reading, Role, Sheet } from "./profile.ts";
import { asAsked, withPoint } from "./asked.ts";
import { bare, withoutUnit } from "./headings.ts";
import { languages, type Words } from "./words.ts";

/** What a plain table says of itself besides its columns. */
export type Plain = Pick<Reading, "source" | "constants" | "dates" | "decimal"> & {
  readonly id: string;
  readonly title: Words;
};

/**
 * A profile for tables people keep themselves: every column that must be there is there, under its
 * name, a label in any language or an alias. Columns nobody knows are left out, and said.
 */
export function plainProfile(contract: Contract, { id, title, ...reading }: Plain): Profile {
  const field = fieldFinder(contract);
  return {
    id,
    title,
    kind: "plain",
    recognise: ({ headings }: Sheet) => {
      const roles = withPoint(rolesOf(headings, field), headings, contract).map((role, at) =>
        asAsked(role, headings[at] ?? "", contract),
      );
      const found = roles.flatMap((role) => (role.kind === "field" ? [role.field] : []));
      const given = [...found, ...Object.keys(reading.constants ?? {})];
      const isComplete = contract.columns.every(({ name, required }) => !required || given.includes(name));
      if (!isComplete || found.length < 2) return undefined;
      return {
        roles,
        release: null,
        unpublished: true,
        own: true,
        ...habitsOf(contract, headings),
        ...reading,
      };
    },
  };
}

/** A role for each heading; a field named twice belongs to the first that names it. */
export function rolesOf(headings: readonly string[], field: (heading: string) => string | undefined): Role[] {
  const taken = new Set<string>();
  return headings.map((heading): Role => {
    const name = field(heading);
    if (name === undefined || taken.has(name)) return { kind: "ignored" };
    taken.add(name);
    return { kind: "field", field: name };
  });
}

/** Finds the field a heading names: by the column's name, its labels and its aliases. */
export function fieldFinder({ columns }: Contract): (heading: string) => string | undefined {
  const fields = new Map<string, string>();
  for (const column of columns) {
    for (const name of namesOf(column)) if (!fields.has(name)) fields.set(name, column.name);
  }
  return (heading) => fields.get(bare(heading)) ?? fields.get(bare(withoutUnit(heading)));
}

function namesOf({ name, label, aliases = [], asked = [] }: Column): string[] {
  const questions = asked.flatMap(({ headings }) => headings);
  return [name, ...languages.map((language) => label[language]), ...aliases, ...questions].map(bare);
}
