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
  const side = sideBySide(contract, headings);
  const taken = side ? [side.across.key, side.across.value] : [];
  const roles = rolesOf(headings, fieldFinder(contract));
  const fields = roles.flatMap((role, at): [string, string][] => {
    const heading = headings[at] ?? "";
    const isFree = !side?.across.headings.includes(heading);
    return role.kind === "field" && isFree && !taken.includes(role.field) ? [[heading, role.field]] : [];
  });
  const given = fields.map(([, field]) => field);
  const constants = Object.entries(side?.constants ?? {}).filter(([name]) => !given.includes(name));
  return {
    dataset,
    fields: Object.fromEntries(fields),
    constants: Object.fromEntries(constants),
    ...(side && { across: side.across }),
  };
}

/** How much of a file a mapping reads: its columns. */
export function columnsRead({ fields, across }: Mapping): number {
  return Object.keys(fields).length + (across?.headings.length ?? 0);
}

/**
 * Columns of figures whose headings say what they are. A mapping takes those that differ in one thing
 * only: `nights_total` and `arrivals_total`, but not `nights_foreign` beside them.
 */
function sideBySide({ across, columns }: Contract, headings: readonly string[]) {
  if (!across) return undefined;
  const { key, value, meaningOf: read } = across;
  const spelled = (field: string, id: string): string =>
    columns.find(({ name }) => name === field)?.codes?.find((code) => code.id === id)?.spellings[0] ?? id;
  const said = headings.flatMap((heading) => {
    const { [key]: what, ...rest } = read(heading) ?? {};
    return what === undefined ? [] : [{ heading, what, rest }];
  });
  const [first] = said;
  if (!first) return undefined;
  const alike = said.filter(({ rest }) => JSON.stringify(rest) === JSON.stringify(first.rest));
  if (new Set(alike.map(({ what }) => what)).size < alike.length) return undefined;
  const meanings = Object.fromEntries(alike.map(({ heading, what }) => [heading, spelled(key, what)]));
  const constants = Object.entries(first.rest).map(([field, id]) => [field, spelled(field, id)] as const);
  return {
    across: { headings: alike.map(({ heading }) => heading), key, value, meanings },
    constants: Object.fromEntries(constants),
  };
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
