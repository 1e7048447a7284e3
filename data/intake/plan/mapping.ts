import type { Contract } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import { meaningOf, type Mapping } from "../../kernel/mapping.ts";
import { asAsked } from "../../kernel/asked.ts";
import { fieldFinder, rolesOf } from "../../kernel/plain.ts";
import type { Reading, Role } from "../../kernel/profile.ts";
import { cellReader } from "../cells/cells.ts";

/** The profile's name of files the user mapped. */
export const mappedProfile = "mapping";

/** What the user said, as a reading of a file with these headings. */
export function readingOf(mapping: Mapping, headings: readonly string[], contract: Contract): Reading {
  const { across } = mapping;
  const roles = headings.map((heading): Role => {
    const field = mapping.fields[heading];
    if (field !== undefined) return asAsked({ kind: "field", field }, heading, contract);
    if (!across?.headings.includes(heading)) return { kind: "ignored" };
    return { kind: "measure", field: across.value, fixed: { [across.key]: meaningOf(across, heading) } };
  });
  // Files of the same headings are one source, whatever their names: next month's replaces this month's.
  return { roles, source: headings.join(", "), release: null, own: true, constants: mapping.constants };
}

/** The mapping to begin with: what the headings themselves say. */
export function suggest(dataset: string, contract: Contract, headings: readonly string[]): Mapping {
  const roles = rolesOf(headings, fieldFinder(contract));
  const fields = roles.flatMap((role, at): [string, string][] =>
    role.kind === "field" ? [[headings[at] ?? "", role.field]] : [],
  );
  return { dataset, fields: Object.fromEntries(fields), constants: {} };
}

/** What a mapping lacks or names in vain, before any row is read. */
export function faultsOf(mapping: Mapping, contract: Contract): Issue[] {
  const { fields, constants, across } = mapping;
  const named = [
    ...Object.values(fields),
    ...Object.keys(constants),
    ...(across && across.headings.length > 0 ? [across.key, across.value] : []),
  ];
  const fault = (code: Issue["code"], column: string, value = ""): Issue => ({
    code,
    severity: "error",
    column,
    value,
  });
  const known = contract.columns.map(({ name }) => name);
  const texts = [
    ...Object.entries(constants),
    ...(across?.headings ?? []).map((heading): [string, string] => [
      across?.key ?? "",
      across ? meaningOf(across, heading) : heading,
    ]),
  ];
  return [
    ...contract.columns
      .filter(({ name, required }) => required && !named.includes(name))
      .map(({ name }) => fault("missing-field", name)),
    ...named.filter((name) => !known.includes(name)).map((name) => fault("unknown-field", name)),
    ...named
      .filter((name, at) => known.includes(name) && named.indexOf(name) !== at)
      .map((name) => fault("field-twice", name)),
    ...texts.flatMap(([name, text]) => {
      const column = contract.columns.find((each) => each.name === name);
      const read = column && cellReader(column, {})(text);
      return read && "code" in read ? [fault(read.code, name, text)] : [];
    }),
  ];
}
